using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Simulation;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;
using TvBridge.Socks.Windows;
using Xunit;

namespace TvBridge.Tests.Socks.Windows;

public class PairingModeSearchTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 22, 0, 0, TimeSpan.Zero);
    private const ulong One = 0xC4DE_E219_2B7F;
    private const ulong Other = 0xC4DE_E219_2B80;

    [Fact]
    public void The_only_sock_is_found() => Assert.Equal(new SockAddress(One), Find(null, One, One));

    [Fact]
    public void The_wanted_sock_is_found_among_others() => Assert.Equal(new SockAddress(Other), Find(new SockAddress(Other), One, Other));

    [Fact]
    public void Two_socks_are_a_question_that_names_both()
    {
        SockLinkException refusal = Assert.Throws<SockLinkException>(() => Find(null, Other, One));

        Assert.Equal(
            "2 socks are in pairing mode, C4:DE:E2:19:2B:7F, C4:DE:E2:19:2B:80; say which one is meant with '--address ADDRESS'.", refusal.Message);
    }

    [Fact]
    public void No_sock_is_said_so()
    {
        Assert.StartsWith("No sock in pairing mode", Assert.Throws<SockLinkException>(() => Find(null)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The sock C4:DE:E2:19:2B:7F is not in pairing mode",
            Assert.Throws<SockLinkException>(() => Find(new SockAddress(One), Other)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_senders_that_look_like_socks_is_bounded()
    {
        ulong[] flood = new ulong[10_000];
        for (int i = 0; i < flood.Length; i++)
        {
            flood[i] = One + (ulong)i;
        }

        SockLinkException refusal = Assert.Throws<SockLinkException>(() => Find(null, flood));

        Assert.StartsWith("8 socks are in pairing mode", refusal.Message, StringComparison.Ordinal);
        Assert.InRange(refusal.Message.Length, 100, 300);
    }

    [Fact]
    public void Somebody_who_gives_up_does_not_wait() => SimulationLoop.Run(Start, async loop =>
    {
        using CancellationTokenSource end = new();
        Task<SockAddress> finding = new PairingModeSearch(null).FindAsync(loop.Time, end.Token);
        end.Cancel();
        await ScanningRadioTests.Settled(finding);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => finding);
        Assert.Equal(TimeSpan.Zero, loop.Time.Elapsed);
    });

    private static SockAddress Find(SockAddress? wanted, params ulong[] seen) => SimulationLoop.Run(Start, async loop =>
    {
        PairingModeSearch search = new(wanted);
        Task<SockAddress> finding = search.FindAsync(loop.Time, TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromSeconds(2), loop.Time);
        foreach (ulong address in seen)
        {
            search.Saw(address);
        }

        return await finding;
    });
}
