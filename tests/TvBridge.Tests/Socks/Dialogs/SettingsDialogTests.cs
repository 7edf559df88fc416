using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Dialogs;
using TvBridge.Socks.Links;
using Xunit;

namespace TvBridge.Tests.Socks.Dialogs;

public class SettingsDialogTests
{
    private const string Calm = "version = 1\nprofile = calm\nend = yes\n";

    [Theory]
    [InlineData(0)]
    [InlineData(473)]
    [InlineData(474)]
    [InlineData(1500)]
    [InlineData(4058)]
    public async Task What_is_written_is_what_the_sock_stores_and_what_is_read_back(int commentBytes)
    {
        string text = "version = 1\nprofile = calm\n" + Comments(commentBytes) + "end = yes\n";
        using PairingSock sock = new("version = 1\nend = yes\n");
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);
        SettingsDialog dialog = new(link, TimeProvider.System);

        Assert.Equal("version = 1\nend = yes\n", Encoding.ASCII.GetString(await dialog.ReadAsync(TestContext.Current.CancellationToken)));
        await dialog.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);

        Assert.Equal(text, Encoding.ASCII.GetString(await dialog.ReadAsync(TestContext.Current.CancellationToken)));
        sock.LetGo(0);
        Assert.Equal(text, Encoding.ASCII.GetString(sock.Board.Flash.Read(PairingSock.SettingsPath)));
    }

    [Fact]
    public async Task A_sock_without_settings_gives_its_defaults()
    {
        using PairingSock sock = new();
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);

        string text = Encoding.ASCII.GetString(await new SettingsDialog(link, TimeProvider.System).ReadAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith("version = 1\nprofile = balanced\n", text, StringComparison.Ordinal);
        Assert.EndsWith("end = yes\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_with_a_wrong_line_is_refused_by_line_and_what_was_stored_stays()
    {
        using PairingSock sock = new(Calm);
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);
        SettingsDialog dialog = new(link, TimeProvider.System);

        SockLinkException refused = await Assert.ThrowsAsync<SockLinkException>(
            () => dialog.WriteAsync("version = 1\nvibration = loud\nend = yes\n"u8.ToArray(), TestContext.Current.CancellationToken));

        Assert.Equal((byte)0x83, refused.AttError);
        Assert.Equal("The sock refused the settings (error 83): sock.cfg, line 2: vibration is loud; expected off or on; correct the line or remove it.", refused.Message);
        Assert.Equal(Calm, Encoding.ASCII.GetString(await dialog.ReadAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_link_that_is_lost_in_the_middle_leaves_what_was_stored()
    {
        using PairingSock sock = new(Calm);
        int writes = 0;
        sock.OnWrite = (_, _) => ++writes == 3 ? sock.WalkAwayAsync() : Task.CompletedTask;
        await using ISockLink link = await sock.ConnectAsync(null, TestContext.Current.CancellationToken);
        string text = "version = 1\n" + Comments(2000) + "end = yes\n";

        SockLinkException lost = await Assert.ThrowsAsync<SockLinkException>(
            () => new SettingsDialog(link, TimeProvider.System).WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken));

        Assert.Null(lost.AttError);
        sock.LetGo(0);
        Assert.Equal(Calm, Encoding.ASCII.GetString(sock.Board.Flash.Read(PairingSock.SettingsPath)));
    }

    [Fact]
    public async Task A_sock_that_fails_in_the_middle_is_written_from_the_beginning_again()
    {
        List<byte> steps = [];
        ScriptedLink link = new()
        {
            Write = (_, value) =>
            {
                steps.Add(value[0]);
                return steps.Count == 2 ? 0x0E : null;
            },
            Read = _ => Encoding.ASCII.GetBytes(Calm),
        };

        await new SettingsDialog(link, TimeProvider.System).WriteAsync(Encoding.ASCII.GetBytes(Calm), TestContext.Current.CancellationToken);

        Assert.Equal([0, 2, 0, 2, 3], steps);
    }

    [Fact]
    public async Task Other_settings_than_were_sent_are_noticed()
    {
        ScriptedLink link = new() { Read = _ => "version = 1\nend = yes\n"u8.ToArray() };

        SockLinkException other = await Assert.ThrowsAsync<SockLinkException>(
            () => new SettingsDialog(link, TimeProvider.System).WriteAsync(Encoding.ASCII.GetBytes(Calm), TestContext.Current.CancellationToken));

        Assert.Equal(
            "The sock has stored other settings than were sent (22 bytes, not 37); somebody else may be connected, so read them and write them again.", other.Message);
    }

    [Fact]
    public async Task A_sock_whose_settings_never_end_is_read_no_further_than_a_sock_can_hold()
    {
        int reads = 0;
        ScriptedLink link = new() { Read = _ => new byte[512 * Math.Sign(++reads)] };

        Assert.Equal(4096, (await new SettingsDialog(link, TimeProvider.System).ReadAsync(TestContext.Current.CancellationToken)).Length);
        Assert.Equal(8, reads);
    }

    [Fact]
    public async Task A_value_that_cannot_be_is_a_sentence()
    {
        ScriptedLink link = new() { Read = _ => new byte[513] };

        SockLinkException refused = await Assert.ThrowsAsync<SockLinkException>(
            () => new SettingsDialog(link, TimeProvider.System).ReadAsync(TestContext.Current.CancellationToken));

        Assert.Equal(
            "The sock gave 513 bytes for the settings; expected at most 512; make sure that C4:DE:E2:19:2B:7F is your sock, then run this again.", refused.Message);
    }

    [Theory]
    [InlineData(0x01, "it has no such value; make sure that it is a sock, and update the older of sock and program.")]
    [InlineData(0x05, "the link is not encrypted; let this computer forget the sock and run this again.")]
    [InlineData(0x0E, "it failed, or took longer than 2 s; run this again.")]
    [InlineData(0x80, "a step is out of order; somebody else may be connected, so run this again.")]
    [InlineData(0x81, "a step is out of order; somebody else may be connected, so run this again.")]
    [InlineData(0x82, "a step is out of order; somebody else may be connected, so run this again.")]
    [InlineData(0xC8, "see docs/pairing.md for what it means.")]
    public async Task An_error_without_words_of_the_sock_has_ours(int error, string meaning)
    {
        ScriptedLink link = new() { Write = (_, _) => (byte)error };

        SockLinkException refused = await Assert.ThrowsAsync<SockLinkException>(
            () => new SettingsDialog(link, TimeProvider.System).WriteAsync(Encoding.ASCII.GetBytes(Calm), TestContext.Current.CancellationToken));

        Assert.Equal($"The sock refused the settings (error {error:X2}): {meaning}", refused.Message);
    }

    [Fact]
    public async Task A_text_that_is_too_long_for_a_sock_is_not_begun()
    {
        ScriptedLink link = new() { Write = (_, _) => throw new InvalidOperationException("something was sent") };

        await Assert.ThrowsAsync<ArgumentException>(() => new SettingsDialog(link, TimeProvider.System).WriteAsync(new byte[4097], CancellationToken.None));
    }

    /// <summary>Comment lines of so many bytes in all.</summary>
    private static string Comments(int bytes) => string.Concat(Enumerable.Range(0, bytes).Select(i => i == bytes - 1 || i % 100 == 99 ? '\n' : '#'));
}
