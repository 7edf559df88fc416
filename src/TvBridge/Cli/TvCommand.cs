using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Cli;

/// <summary><c>tvbridge tv test</c>: asks a TV what it does, and on request pauses it and looks whether it did.</summary>
internal static class TvCommand
{
    /// <summary>The command with its sub-commands.</summary>
    public static Command Create()
    {
        Argument<string> address = new("URI") { Description = "Address of the TV: kodi://USER@HOST:PORT or virtual:" };
        Option<bool> pause = new("--pause") { Description = "Also pause it if it plays, as a doze would, and verify that." };
        Command test = new(
            "test",
            "Asks a TV what it does. Changes nothing without --pause.\n\n"
            + "The password of a Kodi comes from TVBRIDGE_TV_PASSWORD or from the secrets file, never from the command line.\n\n"
            + "Examples:\n"
            + "  tvbridge tv test virtual: --pause\n"
            + "  TVBRIDGE_TV_PASSWORD=... tvbridge tv test kodi://user@192.168.1.20:8080")
        {
            address, pause,
        };
        test.SetAction((parsed, cancellation) => TestAsync(parsed.GetValue(address)!, parsed.GetValue(pause), cancellation));
        return new Command("tv", "Talks to a TV.") { test };
    }

    private static async Task<int> TestAsync(string address, bool pause, CancellationToken cancellation)
    {
        await using ITv tv = Tvs.Create(address, TimeProvider.System);
        TvReading reading = await tv.ReadAsync(cancellation);
        if (reading.Failure != TvFailure.None)
        {
            throw RefusedException.Failed(reading.Problem!);
        }

        Console.WriteLine($"tv: {tv.Name}");
        Console.WriteLine($"state: {EveningText.OfReading(reading)}");
        if (!pause)
        {
            return ExitCode.Done;
        }

        PauseResult result = await new VerifiedPause(tv, TimeProvider.System).PauseAsync(
            null, step => Console.WriteLine(EveningText.Line(step.At, "tv", step.Text, TimeZoneInfo.Local)), cancellation);
        Console.WriteLine($"result: outcome={result.Outcome} verified={(result.Verified ? "yes" : "no")} commands={result.CommandsSent}");
        return result.Problem is null ? ExitCode.Done : throw RefusedException.Failed(result.Problem);
    }
}
