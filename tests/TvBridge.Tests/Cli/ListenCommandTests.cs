using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace TvBridge.Tests.Cli;

/// <summary><c>tvbridge listen</c>, as a person runs it.</summary>
public class ListenCommandTests
{
    [Fact]
    public async Task A_recording_is_shown_with_what_each_device_says_or_why_it_is_not_believed()
    {
        using ListenAir air = new ListenAir().Play();

        BridgeRun run = await RunAsync(air, "listen", "--socks", air.Recording, "--speed", "max");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        string[] lines = run.Output.Split('\n');
        AssertSays(lines, ListenAir.Anna, "-58 dBm  Awake, battery 93 %, episode 12");
        AssertSays(lines, ListenAir.Anna, "-58 dBm  Warning, still for 0:16:00, battery 93 %, episode 12");
        AssertSays(lines, ListenAir.Anna, "-58 dBm  Asleep, still for 0:23:00, battery 93 %, episode 12");
        AssertSays(lines, ListenAir.Anna, "-41 dBm  replayed: its counter was heard before");
        AssertSays(lines, ListenAir.Anna, "-41 dBm  forged, or made with another key");
        AssertSays(lines, ListenAir.Anna, "-41 dBm  plain refused: not encrypted, though this sock has a key");
        AssertSays(lines, ListenAir.Ben, "-64 dBm  Not worn, battery 51 %, episode 3");
        AssertSays(lines, ListenAir.NeighborsPlain, "-88 dBm  not trusted: Awake, battery 77 %, episode 200");
        AssertSays(lines, ListenAir.NeighborsEncrypted, "-90 dBm  encrypted, no key");
        AssertSays(lines, ListenAir.Thermometer, "-71 dBm  BTHome, not a sock: battery 94 %, temperature 25.06 °C, humidity 50.55 %");
        AssertSays(lines, ListenAir.Door, "-80 dBm  BTHome, not a sock: battery 90 %, window 1");
        AssertSays(lines, ListenAir.Old, "-77 dBm  The device information names another BTHome version; expected version 2");
        Assert.Contains(lines, line => line.Contains("Weather ☃ station o…", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("·[2J·[31mAnna·", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal("heard 306 adverts in 0:30:00 from 2 trusted socks and 6 strangers; 3 refused", run.LastLine);
    }

    [Fact]
    public async Task Nothing_is_remembered_of_what_was_only_looked_at()
    {
        using ListenAir air = new ListenAir().Play();
        string[] before = FilesOf(air);

        BridgeRun once = await RunAsync(air, "listen", "--socks", air.Recording, "--speed", "max", "--plain");
        BridgeRun again = await RunAsync(air, "listen", "--socks", air.Recording, "--speed", "max", "--plain");

        Assert.Equal(once.Output, again.Output);
        Assert.Equal(before, FilesOf(air));
    }

    [Fact]
    public async Task A_damaged_recording_is_played_up_to_the_damage_and_fails()
    {
        using ListenAir air = new ListenAir().Play();
        string[] lines = await File.ReadAllLinesAsync(air.Recording, TestContext.Current.CancellationToken);
        lines[40] = "{\"tMs\":";
        await File.WriteAllLinesAsync(air.Recording, lines, TestContext.Current.CancellationToken);

        BridgeRun run = await RunAsync(air, "listen", "--socks", air.Recording, "--speed", "max");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"tvbridge: The recording {air.Recording} is damaged: line 41 is no JSON object; expected one object a line; delete that line and play it again.\n", run.Errors);
        Assert.StartsWith("heard 39 adverts", run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_socks_that_cannot_be_read_is_told_and_everybody_is_a_stranger()
    {
        using ListenAir air = new ListenAir().Play();
        await File.WriteAllTextAsync(Path.Combine(air.Folder, "tvbridge", "socks.json"), "{\"version\":1,", TestContext.Current.CancellationToken);

        BridgeRun run = await RunAsync(air, "listen", "--socks", air.Recording, "--speed", "max");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("socks.json", run.Errors, StringComparison.Ordinal);
        AssertSays(run.Output.Split('\n'), ListenAir.Anna, "encrypted, no key");
        Assert.Contains("from 0 trusted socks and 8 strangers", run.LastLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_Bluetooth_the_reason_is_told_and_listening_ends_when_its_time_is_up()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The bus is Linux's.");
        using TempFolder folder = new();
        Dictionary<string, string> noBus = new() { ["DBUS_SYSTEM_BUS_ADDRESS"] = "unix:path=/nonexistent/bus", ["XDG_CONFIG_HOME"] = folder.Path, ["XDG_STATE_HOME"] = folder.Path };

        BridgeRun run = await Bridge.RunAsync(noBus, "listen", "--for", "1", "--record", folder.File("silence.air"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("tvbridge: ", run.Errors, StringComparison.Ordinal);
        Assert.Matches("^heard 0 adverts in 0:00:0[0-9] from 0 trusted socks and 0 strangers; 0 recorded in .*silence.air$", run.LastLine);
        Assert.Single(await File.ReadAllLinesAsync(folder.File("silence.air"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(2, "--socks plays a recording", "--socks", "a.air", "--record", "b.air")]
    [InlineData(2, "--socks plays a recording", "--socks", "a.air", "--adapter", "hci0")]
    [InlineData(2, "--speed belongs to a recording", "--speed", "2")]
    [InlineData(2, "--speed is 'fast'", "--socks", "a.air", "--speed", "fast")]
    [InlineData(2, "--for is '0'", "--for", "0")]
    [InlineData(2, "--for is '1.5'", "--for", "1.5")]
    [InlineData(2, "--for is 'soon'", "--for", "soon")]
    [InlineData(1, "There is no recording no-such.air", "--socks", "no-such.air")]
    public async Task What_cannot_be_done_is_one_sentence(int exitCode, string expected, params string[] args)
    {
        BridgeRun run = await Bridge.RunAsync(["listen", .. args]);

        DemoCommandTests.AssertOneSentence(run, exitCode);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
    }

    private static Task<BridgeRun> RunAsync(ListenAir air, params string[] args) =>
        Bridge.RunAsync(new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = air.Folder, ["APPDATA"] = air.Folder, ["XDG_STATE_HOME"] = air.Folder, ["TZ"] = "UTC" }, args);

    private static string[] FilesOf(ListenAir air) =>
        [.. Directory.EnumerateFiles(air.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => file + " " + Convert.ToHexString(File.ReadAllBytes(file)))];

    private static void AssertSays(string[] lines, string address, string text) =>
        Assert.Contains(lines, line => line.Contains($"  {address}  ", StringComparison.Ordinal) && line.EndsWith(text, StringComparison.Ordinal));
}
