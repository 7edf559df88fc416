using System;
using System.IO;
using Spectre.Console;
using TvBridge.Cli;
using TvBridge.Demo;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Cli;

public class LiveViewTests
{
    [Fact]
    public void A_terminal_sees_sock_and_TV_move_and_the_whole_timeline_at_the_end()
    {
        StringWriter terminal = new();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal),
        });
        console.Profile.Width = 110;
        console.Profile.Height = 40;
        DemoEvening evening = DemoEvening.Open(new DemoOptions(null, AnswersProbes: false, new VirtualTvFaults(), "virtual:"));

        using (LiveView view = new(console, evening))
        {
            evening.Run([], view.Show, pace: null, view.Frame);
            view.Problem("The disk is [full].");
            view.Close();
        }

        string last = terminal.ToString();
        last = last[last.LastIndexOf("clock", StringComparison.Ordinal)..];
        Assert.Contains("\u001b[", terminal.ToString(), StringComparison.Ordinal);
        Assert.Contains("Asleep", last, StringComparison.Ordinal);
        Assert.Contains("paused", last, StringComparison.Ordinal);
        Assert.Contains("The Night Ferry, episode 2", last, StringComparison.Ordinal);
        Assert.Contains("bookmark 0:20:31", last, StringComparison.Ordinal);
        Assert.Contains("switched on", last, StringComparison.Ordinal);
        Assert.Contains("The disk is [full].", last, StringComparison.Ordinal);
    }
}
