using System;
using System.IO;
using System.Linq;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>What the user says about socks, with a bridge running and without.</summary>
public class TrustBookTests
{
    [Fact]
    public void A_sock_that_is_paired_while_no_bridge_runs_is_believed_by_the_next_one()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();

        TrustAnswer answer = bench.Book.Trust(left.Address, "left", left.Key, again: false);

        Assert.Null(answer.Problem);
        StartFromFiles(bench);
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(100, AirSock.Asleep)));
    }

    [Fact]
    public void A_sock_that_is_paired_while_a_bridge_runs_is_believed_by_it_and_by_the_next()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With();
        using TrustWatch watch = new(bench.Book.List, bench.Guard, bench.Clock, bench.Told.Add);
        Assert.Equal(SockVerdict.UnknownSock, bench.Verdict(left, left.Say(100, AirSock.Asleep)));

        Assert.Null(bench.Book.Trust(left.Address, "left", left.Key, again: false).Problem);
        bench.Clock.Pass(TimeSpan.FromSeconds(3));

        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(101, AirSock.Asleep)));
        bench.Stop();
        StartFromFiles(bench);
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(100, AirSock.Asleep)));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(102, AirSock.Asleep)));
        Assert.Empty(bench.Told);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_rewound_sock_is_taken_once_below_also_by_a_bridge_that_runs(bool runs)
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Book.Trust(left.Address, "left", left.Key, again: false);
        StartFromFiles(bench);
        bench.Judge(left, left.Say(5000, AirSock.Asleep));
        if (!runs)
        {
            bench.Stop();
        }

        using TrustWatch watch = new(bench.Book.List, bench.Guard, bench.Clock, bench.Told.Add);
        TrustAnswer answer = bench.Book.Rewind("LEFT");
        bench.Clock.Pass(TimeSpan.FromSeconds(3));
        if (!runs)
        {
            StartFromFiles(bench);
        }

        Assert.Equal(("left", null), (answer.Sock!.Name, answer.Problem));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(130, AirSock.Awake)));
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(129, AirSock.Awake)));
    }

    [Fact]
    public void Pairing_again_needs_to_be_said_and_keeps_one_entry()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Book.Trust(left.Address, "left", left.Key, again: false);

        Assert.Equal(
            "The sock is not trusted: the address A4:CF:12:34:56:78 is trusted already, as left; expected each address once: remove one of the two "
            + "(tvbridge socks forget \"left\"), or pair again (tvbridge socks pair --again).",
            bench.Book.Trust(left.Address, "other", left.Key, again: false).Problem);
        bench.Clock.Pass(TimeSpan.FromSeconds(1));
        Assert.Null(bench.Book.Trust(left.Address, "other", left.Key, again: true).Problem);
        Assert.Equal("other", Assert.Single(bench.Book.List.Read().Socks).Name);
    }

    [Fact]
    public void A_sock_is_found_by_name_or_address_and_forgotten()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Book.Trust(left.Address, "left", left.Key, again: false);
        Assert.Equal(
            "No trusted sock is called ?[31mleft; expected a name or an address from /config/socks.json: see 'tvbridge socks list'.",
            bench.WithoutFolder(bench.Book.Forget("\e[31mleft").Problem));

        TrustAnswer answer = bench.Book.Forget("a4:cf:12:34:56:78");

        Assert.Equal(("left", null), (answer.Sock!.Name, answer.Problem));
        Assert.Empty(bench.Book.List.Read().Socks);
        Assert.DoesNotContain(AirSock.LeftKey, File.ReadAllText(bench.SocksFile), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_sock_gets_another_name_unless_it_is_taken_or_impossible()
    {
        using AirSock left = AirSock.Left();
        using AirSock right = AirSock.Right();
        using TrustBench bench = new();
        bench.Book.Trust(left.Address, "left", left.Key, again: false);
        bench.Book.Trust(right.Address, "right", right.Key, again: false);

        Assert.Equal("Left", bench.Book.Rename("left", "Left").Sock!.Name);
        Assert.StartsWith("left keeps its name: the name RIGHT is taken;", bench.Book.Rename("left", "RIGHT").Problem, StringComparison.Ordinal);
        Assert.StartsWith("left keeps its name: a name holds what cannot be printed", bench.Book.Rename("left", "a\nb").Problem, StringComparison.Ordinal);
        Assert.StartsWith("No trusted sock is called nobody;", bench.Book.Rename("nobody", "x").Problem, StringComparison.Ordinal);
        Assert.Equal(["Left", "right"], bench.Book.List.Read().Socks.Select(sock => sock.Name));
    }

    [Fact]
    public void A_plain_sock_has_nothing_to_rewind()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Book.Trust(left.Address, "left", null, again: false);

        Assert.Equal("left sends plain adverts, which have no counter; there is nothing to rewind.", bench.Book.Rewind("left").Problem);
    }

    [Theory]
    [InlineData("231D39C1D7CC1AB1AEE224CD096DB932")]
    [InlineData("0000")]
    [InlineData("77777777777777777777777777777777")]
    public void A_key_that_is_none_is_refused_and_not_shown(string key)
    {
        using TrustBench bench = new();

        TrustAnswer answer = bench.Book.Trust(AirSock.Left().Address, "left", Convert.FromHexString(key), again: false);

        Assert.Null(answer.Sock);
        Assert.StartsWith("The sock is not trusted: a key ", answer.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain(key, answer.Problem, StringComparison.OrdinalIgnoreCase);
        Assert.False(File.Exists(bench.SocksFile));
    }

    [Fact]
    public void Damaged_counters_stop_a_pairing_before_anything_is_changed()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        Directory.CreateDirectory(Path.GetDirectoryName(bench.CountersFile)!);
        File.WriteAllText(bench.CountersFile, "{");

        Assert.Contains("counters.json is cut short", bench.Book.Trust(left.Address, "left", left.Key, again: false).Problem, StringComparison.Ordinal);
        Assert.False(File.Exists(bench.SocksFile));
    }

    [Fact]
    public void A_list_that_becomes_unreadable_is_told_once_and_the_last_one_holds()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Book.Trust(left.Address, "left", left.Key, again: false);
        StartFromFiles(bench);
        using TrustWatch watch = new(bench.Book.List, bench.Guard, bench.Clock, bench.Told.Add);
        bench.Clock.Pass(TimeSpan.FromSeconds(2));
        File.WriteAllText(bench.SocksFile, "{");

        bench.Clock.Pass(TimeSpan.FromSeconds(2));
        bench.Clock.Pass(TimeSpan.FromSeconds(2));
        Assert.EndsWith("Until then the list holds as it was.", Assert.Single(bench.Told), StringComparison.Ordinal);
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(100, AirSock.Asleep)));

        File.Delete(bench.SocksFile);
        bench.Clock.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal(SockVerdict.UnknownSock, bench.Verdict(left, left.Say(101, AirSock.Asleep)));
    }

    [Fact]
    public void What_is_listed_has_battery_counter_and_the_last_news_and_no_key()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Book.Trust(left.Address, "left", left.Key, again: false);
        StartFromFiles(bench);
        DateTimeOffset heardAt = bench.Clock.GetUtcNow();
        bench.Judge(left, left.Say(100, AirSock.Asleep));

        SockStatus status = Assert.Single(SockStatus.Read(bench.Guard.Socks, bench.CountersFile, heardAt, out string? problem));

        Assert.Null(problem);
        Assert.Equal((heardAt, 100u, (byte)93, null), (status.HeardAt, status.Counter, status.BatteryPercent, status.Question));
        Assert.DoesNotContain(AirSock.LeftKey, status.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(-1, true)]
    public void A_sock_that_was_paired_just_now_is_no_question_before_the_bridge_has_seen_it(int secondsAgo, bool isAsked)
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        TrustedSock paired = left.Trusted("left", bench.Clock.GetUtcNow());

        SockStatus status = Assert.Single(SockStatus.Read([paired], bench.CountersFile, bench.Clock.GetUtcNow().AddSeconds(secondsAgo), out _));

        Assert.Equal(isAsked, status.Question is not null);
    }

    private static void StartFromFiles(TrustBench bench)
    {
        bench.Socks.Clear();
        bench.Socks.AddRange(bench.Book.List.Read().Socks);
        bench.Start();
    }
}
