using System;
using System.IO;
using System.Linq;
using TvBridge.Socks.Trust;
using Xunit;

namespace TvBridge.Tests.Socks.Trust;

/// <summary>When counters reach the disk, and what happens when the disk, or another bridge, stands in the way.</summary>
public class CounterStoreTests
{
    [Theory]
    [InlineData(AirSock.Warning, 1)]
    [InlineData(AirSock.Asleep, 1)]
    [InlineData(AirSock.Awake, 0)]
    public void What_may_lead_to_a_pause_is_on_the_disk_before_it_is_handed_on(byte state, int writes)
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);

        bench.Judge(left, left.Say(100, state));

        Assert.Equal(writes, bench.Writes);
    }

    [Fact]
    public void Other_adverts_are_written_together_a_second_later()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        for (uint counter = 100; counter < 150; counter++)
        {
            bench.Judge(left, left.Say(counter, AirSock.Awake));
            bench.Clock.Pass(TimeSpan.FromMilliseconds(10));
        }

        Assert.Equal(0, bench.Writes);
        bench.Clock.Pass(TimeSpan.FromMilliseconds(500));
        Assert.Equal(1, bench.Writes);
        bench.Clock.Pass(TimeSpan.FromHours(1));
        Assert.Equal(1, bench.Writes);
        bench.Kill();
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(148, AirSock.Awake)));
    }

    [Fact]
    public void Repeats_and_what_is_refused_write_nothing()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        byte[] data = left.Say(100, AirSock.Asleep);
        for (int i = 0; i < 20; i++)
        {
            bench.Judge(left, data);
            bench.Judge(left, AirSock.Plain(AirSock.Asleep));
            bench.Clock.Pass(TimeSpan.FromSeconds(2));
        }

        Assert.Equal(1, bench.Writes);
    }

    [Fact]
    public void A_plain_sock_cannot_make_the_disk_work_for_each_advert()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = new();
        bench.Socks.Add(left.TrustedPlain("left", bench.Clock.GetUtcNow()));
        bench.Start();
        int before = bench.Writes;
        for (int i = 0; i < 200; i++)
        {
            bench.Judge(left, AirSock.Plain(AirSock.Asleep, packetId: (byte)i));
            bench.Clock.Pass(TimeSpan.FromMilliseconds(10));
        }

        Assert.InRange(bench.Writes - before, 1, 2);
    }

    [Fact]
    public void What_waits_is_written_at_the_end()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        bench.Judge(left, left.Say(100, AirSock.Awake));

        bench.Restart();

        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(99 + 1, AirSock.Asleep)));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(101, AirSock.Asleep)));
    }

    [Fact]
    public void A_disk_that_refuses_is_told_once_and_everything_goes_on_in_memory()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        bench.DiskRefuses = true;
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(100, AirSock.Asleep)));
        Assert.Equal(SockVerdict.New, bench.Verdict(left, left.Say(101, AirSock.Asleep)));
        bench.Clock.Pass(TimeSpan.FromMinutes(2));

        Assert.Equal(
            ["The file of the socks' counters /state/counters.json cannot be written (The platter is full), so counters are kept in memory only and old adverts could be "
                + "replayed after a restart: make room on the disk, or check the permissions of its folder."],
            bench.Told.Select(bench.WithoutFolder));
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(100, AirSock.Asleep)));

        bench.DiskRefuses = false;
        bench.Clock.Pass(TimeSpan.FromSeconds(31));
        Assert.Equal(1, bench.Writes);
        bench.Kill();
        Assert.Equal(SockVerdict.Replayed, bench.Verdict(left, left.Say(100, AirSock.Asleep)));
    }

    [Fact]
    public void A_real_folder_that_refuses_is_an_answer_too()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        bench.Stop();
        Directory.CreateDirectory(bench.CountersFile + ".new");
        string? told = null;
        using CounterStore store = CounterStore.Open(bench.CountersFile, bench.Clock, sentence => told = sentence).Store!;

        store.Begin(bench.Socks[0]);

        Assert.StartsWith("The file of the socks' counters /state/counters.json cannot be written (", bench.WithoutFolder(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_bridge_is_refused_until_the_first_is_gone()
    {
        using TrustBench bench = TrustBench.With();

        CounterOpening second = CounterStore.Open(bench.CountersFile, bench.Clock, _ => { });
        bench.Stop();
        CounterOpening third = CounterStore.Open(bench.CountersFile, bench.Clock, _ => { });
        third.Store?.Dispose();

        Assert.Equal(
            (false, true, "The file of the socks' counters /state/counters.json is in use by another bridge; expected one bridge on one computer: stop the other one."),
            (second.IsOpen, second.IsInUse, bench.WithoutFolder(second.Refusal)));
        Assert.True(third.IsOpen);
    }

    [Fact]
    public void Only_as_many_socks_as_can_be_trusted_are_remembered_and_the_oldest_make_room()
    {
        using AirSock left = AirSock.Left();
        using TrustBench bench = TrustBench.With(left);
        bench.Judge(left, left.Say(100, AirSock.Awake));
        for (int i = 0; i < 1000; i++)
        {
            bench.Counters.Begin(new TrustedSock(new((ulong)i), $"sock {i}", new byte[16]));
        }

        Assert.NotNull(bench.Counters.Find(bench.Socks[0]));
        bench.Restart();
        Assert.NotNull(bench.Counters.Find(bench.Socks[0]));
        Assert.InRange(new FileInfo(bench.CountersFile).Length, 1, 1 << 18);
    }
}
