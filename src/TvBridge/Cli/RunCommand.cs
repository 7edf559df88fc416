using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Demo;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Socks;
using TvBridge.Tv;

namespace TvBridge.Cli;

/// <summary><c>tvbridge run</c>: the bridge in real time, with a real TV.</summary>
internal static class RunCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string> sock = new("--sock")
        {
            Description = "Which sock to hear: 'virtual', the firmware in this program, its foot moved by a recording.",
            HelpName = "SOCK",
            Required = true,
        };
        Option<string> tv = new("--tv") { Description = "Address of the TV to pause, such as kodi://user@host:8080.", HelpName = "URI", Required = true };
        Option<string?> recording = new("--recording") { Description = "Recording that moves the virtual sock.", HelpName = "FILE" };
        Option<string?> journal = new("--journal") { Description = "The journal. Default: tvbridge/journal.jsonl in the user's state folder.", HelpName = "FILE" };
        Option<bool> once = new("--once") { Description = "End after the first pause, with exit code 0 when it is verified." };
        Option<string> speed = SpeedOption.Create(
            "1", "Seconds the virtual sock lives in one real second, 0.1 to 100000. The TV's seconds stay real; the sock's ages are divided by it.");
        Command command = new(
            "run",
            "Hears a sock and pauses a TV when its wearer falls asleep, until it is interrupted. The virtual sock ends with its recording.\n\n"
            + "Examples:\n"
            + "  tvbridge run --sock virtual --tv kodi://user@192.168.1.20:8080\n"
            + "  tvbridge run --sock virtual --tv kodi://user@localhost:8080 --speed 60 --once")
        {
            sock, tv, recording, journal, once, speed,
        };
        command.SetAction((parsed, cancellation) =>
        {
            CheckSock(parsed.GetValue(sock)!);
            return RunAsync(
                new RunOptions(
                    parsed.GetValue(tv)!,
                    parsed.GetValue(recording),
                    parsed.GetValue(journal) ?? Journals.DefaultFile(),
                    parsed.GetValue(once),
                    SpeedOption.Parse(parsed.GetValue(speed)!, allowMax: false)!.Value),
                cancellation);
        });
        return command;
    }

    private static void CheckSock(string sock)
    {
        if (sock != "virtual")
        {
            throw RefusedException.Usage($"--sock is '{sock}' where 'virtual' was expected; this version hears no socks over Bluetooth yet.");
        }
    }

    private static async Task<int> RunAsync(RunOptions options, CancellationToken cancellation)
    {
        await using ITv tv = Tvs.Create(options.Tv, TimeProvider.System);
        RecordedEvening recording = options.RecordingFile is string file
            ? RecordedEvening.OpenFile(file)
            : RecordedEvening.OpenShipped(RecordedEvening.Evening);
        using Journal journal = Journals.Open(options.JournalFile);
        using PlainView view = new(Console.Out, Console.Error, TimeZoneInfo.Local);
        JournalWriter writer = new(journal, TimeZoneInfo.Local, view.Problem);
        PauseOnSleep bridge = new(tv, TimeProvider.System, journal.ActedEpisodes, happening =>
        {
            writer.Write(happening);
            view.Show(happening);
        });

        Console.WriteLine($"bridge: hears a virtual sock that plays {recording.Title}, {options.Speed:0.###} s in each second, and pauses {tv.Name}");
        Console.WriteLine($"journal: {journal.Path}");
        await TellAboutTvAsync(tv, cancellation);
        using RunningSock sock = RunningSock.Start(recording, options.Speed, cancellation);
        return await ListenAsync(sock.Virtual, bridge, options.Once, cancellation);
    }

    /// <summary>A TV that cannot be reached now may be switched on later, so that is told and not an end.</summary>
    private static async Task TellAboutTvAsync(ITv tv, CancellationToken cancellation)
    {
        TvReading reading = await tv.ReadAsync(cancellation);
        Console.WriteLine(EveningText.Line(reading.ReadAt, "tv", EveningText.OfReading(reading), TimeZoneInfo.Local));
    }

    private static async Task<int> ListenAsync(VirtualSock sock, PauseOnSleep bridge, bool once, CancellationToken cancellation)
    {
        PauseDone? last = null;
        while (await sock.Heard.WaitToReadAsync(cancellation))
        {
            while (sock.Heard.TryRead(out Hearing? hearing))
            {
                if (await bridge.TakeAsync(hearing, cancellation) is PauseDone done)
                {
                    last = done;
                    Console.WriteLine(ResultLine.Of(done, TimeZoneInfo.Local));
                    if (once)
                    {
                        return done.Result.Verified ? ExitCode.Done : ExitCode.Failed;
                    }
                }
            }
        }

        if (last is null)
        {
            Console.WriteLine(ResultLine.Of(null, TimeZoneInfo.Local));
        }

        return ExitCode.Done;
    }

    private sealed record RunOptions(string Tv, string? RecordingFile, string JournalFile, bool Once, double Speed);
}
