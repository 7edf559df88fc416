using System;
using System.IO;
using System.Linq;
using Spectre.Console;
using TvBridge.Cli;
using TvBridge.Socks.Air;
using TvBridge.Tests.Socks.Recorded;
using Xunit;

namespace TvBridge.Tests.Cli;

public sealed class ListenTableViewTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 22, 41, 30, TimeSpan.Zero);

    private readonly StringWriter terminal = new();
    private readonly ListenTable table = new();

    [Fact]
    public void The_table_shows_who_is_there_what_they_say_and_how_the_radio_is()
    {
        this.table.Take(
            new AirAdvert(new SockAddress(0xC4DEE2192B7F), [1], -61, Start.AddSeconds(-75), "Sock-2B7F"), new ListenWord(ListenKind.Taken, "Awake, battery 93 %", "Anna"));
        this.table.Take(new AirAdvert(new SockAddress(0xC4DEE2192B7F), [2], -41, Start.AddSeconds(-5), null), new ListenWord(ListenKind.Refused, "forged", "Anna"));
        this.table.Take(
            new AirAdvert(new SockAddress(1), [1], null, Start.AddHours(-3), "[red]\u001b[2J"), new ListenWord(ListenKind.NoKey, "encrypted, no key"));

        string[] lines = this.Frame(view =>
        {
            view.Changed(new RadioNotice(RadioCondition.AdapterOff, "The adapter is off; run bluetoothctl power on."));
            view.Problem("The recording ends here.");
        });

        Assert.Contains(lines, line => Has(line, "Anna", "C4:DE:E2:19:2B:7F", "-61 dBm", " 75 s", " 2 ", "Awake, battery 93 %; forged"));
        Assert.Contains(lines, line => Has(line, "[red]·[2J", "00:00:00:00:00:01", " - ", " 3 h", " 1 ", "encrypted, no key"));
        Assert.Contains(lines, line => line.StartsWith("The adapter is off; run bluetoothctl power on.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("The recording ends here.", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_wider_than_the_terminal_and_no_frame_higher()
    {
        for (ulong address = 0; address < 600; address++)
        {
            this.table.Take(
                new AirAdvert(new SockAddress(address), [1], -100, Start, new string('界', 50)), new ListenWord(ListenKind.OtherDevice, new string('x', 60)));
        }

        string[] lines = this.Frame(view => view.Changed(new RadioNotice(RadioCondition.Listening, "Hears.")), width: 140, height: 24);

        Assert.InRange(lines.Length, 15, 23);
        Assert.Contains(lines, line => line.StartsWith("and ", StringComparison.Ordinal) && line.Contains("more that were heard before these", StringComparison.Ordinal));
    }

    public void Dispose() => this.terminal.Dispose();

    private static bool Has(string line, params string[] parts) => parts.All(part => line.Contains(part, StringComparison.Ordinal));

    /// <summary>The last frame as text.</summary>
    private string[] Frame(Action<ListenTableView> act, int width = 110, int height = 30)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(this.terminal),
        });
        console.Profile.Width = width;
        console.Profile.Height = height;
        using ListenTableView view = new(console, this.table, new SteppedTime(Start), "Listens to a test");
        act(view);
        StringWriter frame = new();
        IAnsiConsole paper = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(frame),
        });
        paper.Profile.Width = width;
        paper.Write(view.Picture());
        return frame.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }
}
