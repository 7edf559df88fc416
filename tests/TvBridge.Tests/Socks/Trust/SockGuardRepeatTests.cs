using System;
using Sock.Detection;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>One payload heard again: sign of life, replay, and what a restart or a clock that is set makes of it.</summary>
public class SockGuardRepeatTests
{
    [Fact]
    public void A_repeat_is_a_sign_of_life_and_carries_the_first_hearing()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        Judgement first = bench.Judge(left, data);
        bench.Clock.Pass(TimeSpan.FromSeconds(15));

        Judgement again = bench.Judge(left, [.. data]);

        Assert.Equal(SockVerdict.Repeat, again.Verdict);
        Assert.Same(first.Hearing, again.Hearing);
    }

    [Theory]
    [InlineData(60, SockVerdict.Repeat)]
    [InlineData(61, SockVerdict.StaleRepeat)]
    public void What_comes_more_than_a_minute_after_the_first_time_was_not_sent_by_the_sock(int seconds, SockVerdict expected)
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        bench.Judge(left, data);
        bench.Clock.Pass(TimeSpan.FromSeconds(seconds));

        Judgement again = bench.Judge(left, data);

        Assert.Equal((expected, expected == SockVerdict.Repeat), (again.Verdict, again.Hearing is not null));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(24 * 365)]
    public void A_clock_that_is_set_changes_nothing_while_the_bridge_runs(int hours)
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        bench.Judge(left, data);
        bench.Clock.SetWall(TimeSpan.FromHours(hours));
        bench.Clock.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(SockVerdict.Repeat, bench.Verdict(left, data));
        bench.Clock.SetWall(TimeSpan.FromHours(-hours));
        bench.Clock.Pass(TimeSpan.FromSeconds(56));
        Assert.Equal(SockVerdict.StaleRepeat, bench.Verdict(left, data));
    }

    [Fact]
    public void A_repeat_after_a_restart_says_what_was_first_heard_and_when()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        DateTimeOffset firstHeard = bench.Clock.GetUtcNow();
        bench.Judge(left, data);
        bench.Kill();
        bench.Clock.Pass(TimeSpan.FromSeconds(8));

        Judgement again = bench.Judge(left, data);

        Assert.Equal((SockVerdict.Repeat, firstHeard, SockState.Asleep), (again.Verdict, again.Hearing!.HeardAt, again.Hearing.Report.State));
        bench.Clock.Pass(TimeSpan.FromSeconds(53));
        Assert.Equal(SockVerdict.StaleRepeat, bench.Verdict(left, data));
    }

    [Theory]
    [InlineData(30, SockVerdict.Repeat)]
    [InlineData(61, SockVerdict.StaleRepeat)]
    [InlineData(86_400, SockVerdict.StaleRepeat)]
    [InlineData(-3_600, SockVerdict.Repeat)]
    [InlineData(-7_300, SockVerdict.StaleRepeat)]
    [InlineData(-400_000_000, SockVerdict.StaleRepeat)]
    [InlineData(2_000_000_000, SockVerdict.StaleRepeat)]
    public void Across_a_restart_the_wall_clock_decides_and_may_have_been_set_back_an_hour(int seconds, SockVerdict expected)
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        bench.Judge(left, data);
        bench.Stop();
        bench.Clock.SetWall(TimeSpan.FromSeconds(seconds));
        bench.Start();

        Assert.Equal(expected, bench.Verdict(left, data));
    }

    [Fact]
    public void Nothing_that_a_killed_bridge_acted_on_can_be_replayed_to_the_next()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] warning = left.Say(100, AirSock.Warning);
        byte[] asleep = left.Say(101, AirSock.Asleep);
        bench.Judge(left, warning);
        bench.Kill();
        bench.Clock.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(SockVerdict.StaleRepeat, bench.Verdict(left, warning));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, asleep));
        bench.Kill();
        bench.Clock.Pass(TimeSpan.FromMinutes(5));

        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, warning));
        Assert.Equal(SockVerdict.StaleRepeat, bench.Verdict(left, asleep));
    }

    [Fact]
    public void Bytes_in_the_file_that_the_key_did_not_make_are_believed_by_nobody()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        bench.Judge(left, data);
        bench.Stop();
        data[3] ^= 1;
        string file = System.IO.File.ReadAllText(bench.CountersFile);
        string forged = Convert.ToHexString(data);
        data[3] ^= 1;
        System.IO.File.WriteAllText(bench.CountersFile, file.Replace(Convert.ToHexString(data), forged, StringComparison.Ordinal));
        bench.Start();

        Assert.Equal(SockVerdict.WrongKeyOrForged, bench.Verdict(left, Convert.FromHexString(forged)));
    }
}
