using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using TvBridge.Cli;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;
using TvBridge.Tests.Socks.Dialogs;
using Xunit;

namespace TvBridge.Tests.Cli;

public sealed class SocksSettingsTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();

    public void Dispose()
    {
        this.output.Dispose();
        this.folder.Dispose();
    }

    [Fact]
    public async Task What_is_written_is_shown_again()
    {
        const string text = "version = 1\nprofile = calm # for the evening\nend = yes\n";
        using PairingSock sock = new();

        Assert.Equal(0, await SocksSettingsCommand.WriteAsync(sock, null, Encoding.ASCII.GetBytes(text), this.output, TestContext.Current.CancellationToken));
        Assert.Equal(
            "The settings are stored in 02:53:4F:43:4B:01 and were read back. They hold from its restart on, within 2 minutes or when its button is pressed.\n",
            this.Said());
        this.output.GetStringBuilder().Clear();
        Assert.Equal(0, await SocksSettingsCommand.ShowAsync(sock, null, this.output, TestContext.Current.CancellationToken));

        Assert.Equal(text, this.Said());
    }

    [Fact]
    public async Task What_a_terminal_would_obey_is_not_shown()
    {
        using PairingSock sock = new("version = 1\n# K\u00fc \u001b[2J \u202e x\nend = yes\n");
        sock.OnRead = (_, _) => Encoding.UTF8.GetBytes("# Kü \u001b[2J \u202e x\r\n");

        await SocksSettingsCommand.ShowAsync(sock, null, this.output, TestContext.Current.CancellationToken);

        Assert.Equal("# Kü ?[2J ? x\n", this.Said());
    }

    [Fact]
    public async Task What_the_sock_refuses_is_told_in_its_words()
    {
        using PairingSock sock = new();

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(
            () => SocksSettingsCommand.WriteAsync(sock, null, "version = 2\n"u8.ToArray(), this.output, TestContext.Current.CancellationToken));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("version is 2; expected 1, the one this firmware knows", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_a_wrong_line_is_refused_before_anybody_looks_for_a_sock()
    {
        File.WriteAllText(this.folder.File("sock.cfg"), "version = 1\nvibration = loud\nend = yes\n");

        BridgeRun run = await Bridge.RunAsync("socks", "settings", "--write", this.folder.File("sock.cfg"));

        DemoCommandTests.AssertOneSentence(run, 1);
        Assert.Contains("line 2: vibration is loud; expected off or on; ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("nothing was sent", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("settings")]
    [InlineData("settings", "--show", "--write", "FILE")]
    [InlineData("settings", "--show", "--address", "nonsense")]
    [InlineData("settings", "--show", "--address", "C4:DE:E2:19:2B:7F", "--name", "left")]
    [InlineData("settings", "--show", "--name", "nobody")]
    [InlineData("log")]
    [InlineData("log", "--out", "FILE", "--name", "nobody")]
    public async Task Wrong_usage_is_one_sentence_and_exit_code_2(params string[] args)
    {
        BridgeRun run = await Bridge.RunAsync(new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = this.folder.Path, ["APPDATA"] = this.folder.Path }, ["socks", .. args]);

        DemoCommandTests.AssertOneSentence(run, 2);
        Assert.Empty(Directory.GetFileSystemEntries(this.folder.Path));
    }

    [Fact]
    public void A_name_stands_for_the_address_of_a_trusted_sock()
    {
        TrustBook book = new(new TrustStore(this.folder.File("socks.json")), this.folder.File("counters.json"), TimeProvider.System);
        book.Trust(new SockAddress(0xC4DE_E219_2B7F), "left", null, again: false);

        Assert.Equal(new SockAddress(0xC4DE_E219_2B7F), SockLinkOptions.AddressOf(null, "Left", book.List));
        Assert.Null(SockLinkOptions.AddressOf(null, null, book.List));
    }

    private string Said() => this.output.ToString().ReplaceLineEndings("\n");
}
