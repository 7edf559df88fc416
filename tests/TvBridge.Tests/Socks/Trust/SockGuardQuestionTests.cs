using System;
using System.IO;
using System.Linq;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>Counters that were lost, on either side: nothing is taken below what is kept without the user's word.</summary>
public class SockGuardQuestionTests
{
    private const string Lower =
        "sock 1 says counter 102 where more than 5000 was expected: if you erased or re-flashed it, pair it again (tvbridge socks pair --again), "
        + "or run 'tvbridge socks rewind \"sock 1\"' to accept smaller counters once; if you did not, somebody replays old adverts.";

    [Fact]
    public void A_sock_that_counts_up_from_below_becomes_a_question_and_is_told_once()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = Heard5000(left);

        SockVerdict[] verdicts = [.. Enumerable.Range(100, 40).Select(counter => bench.Verdict(left, left.Say((uint)counter, AirSock.Asleep)))];

        Assert.Equal([SockVerdict.Replayed, SockVerdict.Replayed], verdicts[..2]);
        Assert.All(verdicts[2..], verdict => Assert.Equal(SockVerdict.CounterLost, verdict));
        Assert.Equal([Lower], bench.Told);
        Assert.Equal(Lower.Replace("102", "139", StringComparison.Ordinal), QuestionOf(bench));
    }

    [Fact]
    public void One_old_advert_over_and_over_is_no_question()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = Heard5000(left);
        byte[] old = left.Say(200, AirSock.Asleep);

        Assert.All(Enumerable.Range(0, 100), _ => Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, old)));
        Assert.All(Enumerable.Range(100, 100), counter => Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say((uint)counter, AirSock.Asleep))));
        Assert.Empty(bench.Told);
        Assert.Null(QuestionOf(bench));
    }

    [Fact]
    public void Forged_adverts_from_below_are_no_question()
    {
        using AirSock left = AirSock.Left();
        using AirSock forger = new("A4:CF:12:34:56:78", AirSock.RightKey);
        using TrustBench bench = Heard5000(left);

        Assert.All(
            Enumerable.Range(100, 50), counter => Assert.Equal(SockVerdict.WrongKeyOrForged, bench.Verdict(left, forger.Say((uint)counter, AirSock.Asleep))));
        Assert.Empty(bench.Told);
    }

    [Fact]
    public void A_larger_counter_is_taken_all_the_while_and_closes_the_question()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = Heard5000(left);
        for (uint counter = 100; counter < 110; counter++)
        {
            bench.Judge(left, left.Say(counter, AirSock.Asleep));
        }

        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(5001, AirSock.Awake)));
        Assert.Null(QuestionOf(bench));
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(109, AirSock.Asleep)));
    }

    [Fact]
    public void The_question_outlives_a_restart()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = Heard5000(left);
        for (uint counter = 100; counter < 103; counter++)
        {
            bench.Judge(left, left.Say(counter, AirSock.Asleep));
        }

        bench.Clock.Pass(TimeSpan.FromSeconds(2));
        bench.Kill();

        Assert.Equal(Lower, QuestionOf(bench));
        Assert.Equal(SockVerdict.CounterLost, bench.Verdict(left, left.Say(103, AirSock.Asleep)));
    }

    [Fact]
    public void The_users_word_lets_the_next_counter_in_and_that_one_holds()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = Heard5000(left);
        TrustedSock rewound = bench.Socks[0] with { CountersSince = bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(1) };

        bench.Guard.Change([rewound]);

        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(130, AirSock.Awake)));
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(129, AirSock.Awake)));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(131, AirSock.Awake)));
    }

    [Fact]
    public void A_lost_file_is_a_question_and_no_open_door()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = Heard5000(left);
        bench.Stop();
        File.Delete(bench.CountersFile);
        bench.Start();

        Assert.Equal(SockVerdict.CounterLost, bench.Verdict(left, left.Say(5001, AirSock.Asleep)));
        Assert.Equal(SockVerdict.CounterLost, bench.Verdict(left, left.Say(4000, AirSock.Asleep)));
        Assert.Equal(SockVerdict.WrongKeyOrForged, bench.Verdict(left, new byte[] { 0x45 }.Concat(new byte[22].Select(_ => (byte)0x77)).ToArray()));
        Assert.Equal(
            ["sock 1 has a key, but /state/counters.json knows none of its counters and an old advert could not be told from a new one: if that file was lost or restored, "
                + "run 'tvbridge socks rewind \"sock 1\"' to accept its next one, or pair it again (tvbridge socks pair --again)."],
            bench.Told.Select(bench.WithoutFolder));
        Assert.NotNull(QuestionOf(bench));

        bench.Guard.Change([bench.Socks[0] with { CountersSince = bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(1) }]);
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(5001, AirSock.Asleep)));
    }

    [Fact]
    public void Counters_of_an_earlier_life_of_a_sock_do_not_count()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = Heard5000(left);
        bench.Stop();
        bench.Socks[0] = bench.Socks[0] with { CountersSince = bench.Clock.GetUtcNow() + TimeSpan.FromSeconds(1) };
        bench.Start();

        Assert.Equal(SockVerdict.CounterLost, bench.Verdict(left, left.Say(5001, AirSock.Asleep)));
    }

    private static TrustBench Heard5000(AirSock left)
    {
        TrustBench bench = TrustBench.With(left);
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(5000, AirSock.Awake)));
        return bench;
    }

    private static string? QuestionOf(TrustBench bench)
    {
        bench.Clock.Pass(TimeSpan.FromSeconds(11));
        return SockStatus.Read(bench.Guard.Socks, bench.CountersFile, bench.Clock.GetUtcNow(), out _)[0].Question;
    }
}
