using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sock.Firmware.Log;
using TvBridge.Cli;
using TvBridge.Tests.Socks.Dialogs;
using Xunit;

namespace TvBridge.Tests.Cli;

public sealed class SocksLogTests : IDisposable
{
    private const string Plain = "version = 1\nadverts = plain\nend = yes\n";
    private const double EveningS = 2 * 3600;
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();

    private string Path => this.folder.File("left.night");

    public void Dispose()
    {
        this.output.Dispose();
        this.folder.Dispose();
    }

    [Fact]
    public async Task The_file_holds_the_pages_of_the_socks_flash_one_after_the_other_for_its_owner_alone()
    {
        using PairingSock sock = new(Plain, EveningS);

        Assert.Equal(0, await this.FetchAsync(sock));

        byte[] file = File.ReadAllBytes(this.Path);
        sock.LetGo(0);
        Assert.Equal(Stored(sock), Convert.ToHexString(file));
        Assert.Equal($"{this.Path}: {file.Length / 100} pages fetched, {file.Length / 100} in all; make recordings of them with socklab import night.\n", this.Said());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(this.Path));
        }
    }

    [Fact]
    public async Task SockLab_makes_a_recording_of_what_was_fetched()
    {
        using PairingSock sock = new(Plain, EveningS);
        await this.FetchAsync(sock);

        BridgeRun import = await Bridge.RunSockLabAsync("import", "night", this.Path, "--out", this.folder.File("nights"));

        Assert.Equal(("", 0), (import.Errors, import.ExitCode));
        string[] recording = File.ReadAllLines(this.folder.File("nights/night-1.csv"));
        Assert.Contains("t_s,movement_mg", recording);

        // Two hours of epochs of 30 s, but for the first and the last.
        Assert.InRange(recording.Count(line => char.IsAsciiDigit(line[0])), 236, 240);
    }

    [Fact]
    public async Task After_a_lost_link_what_was_fetched_is_kept_and_the_next_run_adds_the_rest()
    {
        using PairingSock sock = new(Plain, EveningS);
        int writes = 0;
        sock.OnWrite = (_, _) => ++writes == 3 ? sock.WalkAwayAsync() : Task.CompletedTask;

        RefusedException lost = await Assert.ThrowsAsync<RefusedException>(() => this.FetchAsync(sock));
        Assert.Equal($"The link to the sock was lost; 2 pages are in {this.Path}, and the next run goes on behind them.", lost.Message);
        Assert.Equal(200, new FileInfo(this.Path).Length);

        await this.FetchAsync(sock);
        await this.FetchAsync(sock);

        Assert.EndsWith($"{this.Path}: nothing new; {new FileInfo(this.Path).Length / 100} pages are there.\n", this.Said(), StringComparison.Ordinal);
        sock.LetGo(0);
        Assert.Equal(Stored(sock), Convert.ToHexString(File.ReadAllBytes(this.Path)));
    }

    [Fact]
    public async Task A_page_that_the_power_cut_in_two_is_fetched_again()
    {
        using PairingSock sock = new(Plain, EveningS);
        await this.FetchAsync(sock);
        byte[] whole = File.ReadAllBytes(this.Path);
        File.WriteAllBytes(this.Path, whole[..^37]);

        await this.FetchAsync(sock);

        Assert.Equal(whole, File.ReadAllBytes(this.Path));
    }

    [Fact]
    public async Task The_log_of_another_sock_is_not_mixed_in()
    {
        using PairingSock sock = new(Plain, EveningS);
        File.WriteAllBytes(this.Path, Page(1, battery: 17));
        RefusedException same = await Assert.ThrowsAsync<RefusedException>(() => this.FetchAsync(sock));
        File.WriteAllBytes(this.Path, Page(4000, battery: 17));
        RefusedException later = await Assert.ThrowsAsync<RefusedException>(() => this.FetchAsync(sock));

        Assert.Equal(
            $"{this.Path} holds the log of another sock, or of this one before it was erased; nothing was added; choose another file for --out.", same.Message);
        Assert.Equal(same.Message, later.Message);
        Assert.Equal(Page(4000, battery: 17), File.ReadAllBytes(this.Path));
    }

    [Fact]
    public async Task A_sock_whose_last_fetched_page_is_gone_by_now_goes_on_with_the_next_one()
    {
        using PairingSock sock = new(Plain, EveningS);
        await this.FetchAsync(sock);
        byte[] whole = File.ReadAllBytes(this.Path);
        File.WriteAllBytes(this.Path, whole[..100]);
        sock.OnRead = (_, value) => value.Length == 100 && NightPage.Number(value, 0) == 1 ? whole[200..300] : value;

        await this.FetchAsync(sock);

        Assert.Equal([.. whole[..100], .. whole[200..]], File.ReadAllBytes(this.Path));
    }

    [Fact]
    public async Task A_sock_without_a_log_is_named_and_no_file_stays()
    {
        using PairingSock sock = new("version = 1\nnight_log = off\nend = yes\n");

        RefusedException none = await Assert.ThrowsAsync<RefusedException>(() => this.FetchAsync(sock));

        Assert.StartsWith("The sock has no page of a night log; ", none.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(this.Path));
    }

    [Theory]
    [InlineData("a letter to somebody, longer than a page of the log is, and therefore certainly nothing that may be written to, ever")]
    [InlineData("short")]
    public async Task A_file_that_is_something_else_is_refused_before_anybody_connects(string content)
    {
        using PairingSock sock = new(Plain);
        File.WriteAllText(this.Path, content);

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => this.FetchAsync(sock));

        Assert.StartsWith($"{this.Path} is no night log, from byte 0 on; ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(this.Path));
        Assert.Equal(0, sock.Connections);
    }

    [Fact]
    public async Task A_file_with_pages_out_of_order_is_refused()
    {
        using PairingSock sock = new(Plain);
        File.WriteAllBytes(this.Path, [.. Page(2, 17), .. Page(1, 17)]);

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => this.FetchAsync(sock));

        Assert.StartsWith($"{this.Path} is no night log, from byte 100 on; ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        using PairingSock sock = new(Plain);

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(
            () => SocksLogCommand.FetchAsync(sock, null, this.folder.Path, this.output, TestContext.Current.CancellationToken));

        Assert.StartsWith($"{this.folder.Path} cannot be written (", refused.Message, StringComparison.Ordinal);
    }

    private Task<int> FetchAsync(PairingSock sock) => SocksLogCommand.FetchAsync(sock, null, this.Path, this.output, TestContext.Current.CancellationToken);

    private string Said() => this.output.ToString().ReplaceLineEndings("\n");

    private static string Stored(PairingSock sock) => string.Concat(sock.Board.Flash.Paths
        .Where(path => path.EndsWith(".log", StringComparison.Ordinal)).Select(path => Convert.ToHexString(sock.Board.Flash.Read(path))));

    private static byte[] Page(uint number, byte battery)
    {
        byte[] page = new byte[NightPage.Length];
        NightPage.Begin(page, 1, 0, 0);
        NightPage.Seal(page, number, battery);
        return page;
    }
}
