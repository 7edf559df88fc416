using System;
using Spectre.Console;
using TvBridge.Demo;

namespace TvBridge.Cli;

/// <summary>Chooses how an evening is shown.</summary>
internal static class EveningViews
{
    /// <summary>Moving pictures on a terminal that can, plain lines anywhere else.</summary>
    public static IEveningView Create(DemoEvening evening)
    {
        bool moves = !Console.IsOutputRedirected
            && AnsiConsole.Profile.Capabilities.Ansi
            && AnsiConsole.Profile.Width >= LiveView.LeastWidth
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return moves ? new LiveView(AnsiConsole.Console, evening) : new PlainView(Console.Out, Console.Error, TimeZoneInfo.Utc);
    }
}
