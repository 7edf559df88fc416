using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Sock.Firmware.Log;
using Sock.VirtualBoard;
using TvBridge.Socks.Dialogs;
using TvBridge.Socks.Links;
using Xunit;

namespace TvBridge.Tests.Socks.Dialogs;

public class LogDialogTests
{
    private const double EveningS = 3 * 3600;
    private static readonly Guid Log = new("7c2e0004-5a1b-4c53-9f3e-2b6d8a41e7d0");

    [Theory]
    [InlineData(23)]
    [InlineData(185)]
    public async Task The_pages_of_an_evening_are_those_in_the_socks_flash(int mtu)
    {
        using PairingSock sock = new("version = 1\nadverts = plain\nend = yes\n", EveningS, mtu: mtu);
        List<byte[]> pages;
        await using (ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken))
        {
            pages = await FetchAsync(link);
        }

        sock.LetGo(0);
        Assert.InRange(pages.Count, 6, 8);
        Assert.Equal(Stored(sock.Board.Flash), Convert.ToHexString([.. pages.SelectMany(page => page)]));
    }

    [Fact]
    public async Task A_sock_without_a_log_has_no_pages()
    {
        using PairingSock sock = new("version = 1\nnight_log = off\nend = yes\n");
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);

        Assert.Empty(await FetchAsync(link));
    }

    [Fact]
    public async Task After_a_lost_link_the_rest_is_fetched_from_behind_the_last_page()
    {
        using PairingSock sock = new("version = 1\nadverts = plain\nend = yes\n", EveningS);
        List<byte[]> pages = [];
        int writes = 0;
        sock.OnWrite = (_, _) => ++writes == 4 ? sock.WalkAwayAsync() : Task.CompletedTask;
        await using (ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken))
        {
            SockLinkException lost = await Assert.ThrowsAsync<SockLinkException>(() => FetchAsync(link, 0, pages));
            Assert.Null(lost.AttError);
        }

        Assert.Equal(3, pages.Count);
        await using (ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken))
        {
            await FetchAsync(link, NightPage.Number(pages[^1], 0) + 1, pages);
        }

        sock.LetGo(0);
        Assert.Equal(Stored(sock.Board.Flash), Convert.ToHexString([.. pages.SelectMany(page => page)]));
    }

    [Fact]
    public async Task A_page_that_is_damaged_on_its_way_is_asked_for_again()
    {
        using PairingSock sock = new("version = 1\nadverts = plain\nend = yes\n", EveningS);
        int reads = 0;
        sock.OnRead = (uuid, value) =>
        {
            if (uuid == Log && ++reads is 2 or 3)
            {
                value[50] ^= 1;
            }

            return value;
        };
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);

        List<byte[]> pages = await FetchAsync(link);

        sock.LetGo(0);
        Assert.Equal(Stored(sock.Board.Flash), Convert.ToHexString([.. pages.SelectMany(page => page)]));
        Assert.Equal(pages.Count + 3, reads);
    }

    [Fact]
    public async Task A_sock_that_fails_over_its_first_page_is_asked_again_and_one_that_goes_on_failing_is_named()
    {
        int writes = 0;
        ScriptedLink late = new() { Write = (_, _) => ++writes < 3 ? 0x0E : null };
        Assert.Empty(await FetchAsync(late));
        Assert.Equal(3, writes);

        ScriptedLink failing = new() { Write = (_, _) => 0x0E };
        SockLinkException failed = await Assert.ThrowsAsync<SockLinkException>(() => FetchAsync(failing));
        Assert.Equal("The sock refused the night log (error 0E): it failed, or took longer than 2 s; run this again.", failed.Message);
    }

    [Fact]
    public async Task A_sock_that_gives_the_same_page_for_ever_is_named()
    {
        byte[] page = Page(7);
        List<byte[]> pages = [];

        SockLinkException named = await Assert.ThrowsAsync<SockLinkException>(() => FetchAsync(new ScriptedLink { Read = _ => page }, 0, pages));

        Assert.Single(pages);
        Assert.Equal(
            "The sock was asked for page 8 of its night log or the next one, and gave page 7 once more; run this again to go on behind the last good page.", named.Message);
    }

    [Fact]
    public async Task A_log_that_never_ends_is_read_no_further_than_a_sock_can_hold()
    {
        uint next = 0;
        List<byte[]> pages = [];

        SockLinkException named = await Assert.ThrowsAsync<SockLinkException>(() => FetchAsync(new ScriptedLink { Read = _ => Page(++next) }, 0, pages));

        Assert.Equal(480, pages.Count);
        Assert.StartsWith("The sock gives more than the 480 pages that a sock can hold; ", named.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_log_is_read_to_its_end()
    {
        uint next = 0;

        Assert.Equal(480, (await FetchAsync(new ScriptedLink { Read = _ => next == 480 ? [] : Page(++next) })).Count);
    }

    [Theory]
    [InlineData(1, "gave 1 bytes, where a page has 100")]
    [InlineData(99, "gave 99 bytes, where a page has 100")]
    [InlineData(512, "gave 512 bytes, where a page has 100")]
    [InlineData(100, "gave a page whose check does not fit")]
    public async Task Nonsense_is_named(int bytes, string what)
    {
        SockLinkException named = await Assert.ThrowsAsync<SockLinkException>(() => FetchAsync(new ScriptedLink { Read = _ => new byte[bytes] }));

        Assert.Contains(what, named.Message, StringComparison.Ordinal);
    }

    private static async Task<List<byte[]>> FetchAsync(ISockLink link, uint from = 0, List<byte[]>? pages = null)
    {
        pages ??= [];
        await foreach (byte[] page in new LogDialog(link, TimeProvider.System).FetchAsync(from, TestContext.Current.CancellationToken))
        {
            pages.Add(page);
        }

        return pages;
    }

    private static byte[] Page(uint number)
    {
        byte[] page = new byte[100];
        NightPage.Begin(page, 1, 0, 0);
        NightPage.Seal(page, number, 80);
        return page;
    }

    private static string Stored(VirtualFlash flash) => string.Concat(flash.Paths
        .Where(path => path.EndsWith(".log", StringComparison.Ordinal)).Select(path => Convert.ToHexString(flash.Read(path))));
}
