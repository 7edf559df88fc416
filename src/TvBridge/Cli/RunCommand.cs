using System;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Cli;

/// <summary><c>tvbridge run</c>: the bridge in real time, with a real TV.</summary>
internal static class RunCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string> tv = new("--tv") { Description = "Address of the TV to pause, such as kodi://user@host:8080.", HelpName = "URI", Required = true };
        Option<string?> journal = new("--journal") { Description = "The journal. Default: tvbridge/journal.jsonl in the user's state folder.", HelpName = "FILE" };
        Option<bool> once = new("--once") { Description = "End after the first pause, with exit code 0 when it is verified." };
        SockOptions socks = new();
        Command command = new(
            "run",
            "Hears the socks that you trust over Bluetooth and pauses a TV when a wearer falls asleep, until it is interrupted.\n\n"
            + "Examples:\n"
            + "  tvbridge run --tv kodi://user@192.168.1.20:8080\n"
            + "  tvbridge run --tv kodi://user@192.168.1.20:8080 --adapter hci1\n"
            + "  tvbridge run --sock virtual --tv kodi://user@localhost:8080 --speed 60 --once")
        {
            tv, journal, once,
        };
        socks.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            SockChoice choice = socks.Parse(parsed);
            return RunAsync(
                new RunOptions(parsed.GetValue(tv)!, parsed.GetValue(journal) ?? Journals.DefaultFile(), parsed.GetValue(once)), choice, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(RunOptions options, SockChoice choice, CancellationToken cancellation)
    {
        TimeProvider time = TimeProvider.System;
        await using ITv tv = Tvs.Create(options.Tv, time);
        using PlainView view = new(Console.Out, Console.Error, TimeZoneInfo.Local);
        using IHeardSocks socks = HeardSocks.Open(choice, time, view.Problem);
        using Journal journal = Journals.OpenMending(options.JournalFile);
        JournalWriter writer = new(journal, TimeZoneInfo.Local, view.Problem);
        view.NameOf = socks.NameOf;
        void Tell(EveningEvent happening)
        {
            writer.Write(happening);
            view.Show(happening);
        }

        PauseOnSleep bridge = new(tv, time, journal.ActedEpisodes, Tell, Toggles.NewWait());
        Console.WriteLine($"bridge: hears {socks.Description}, and pauses {tv.Name}");
        Console.WriteLine($"journal: {journal.Path}");
        await TellAboutTvAsync(tv, cancellation);
        socks.Start(
            notice =>
            {
                view.Notice(time.GetUtcNow(), notice);
                writer.Write(time.GetUtcNow(), notice);
            },
            cancellation);
        return await ListenAsync(new BridgeLoop(bridge, time, Tell, () => socks.IsDeaf), socks, options.Once, cancellation);
    }

    /// <summary>A TV that cannot be reached now may be switched on later, so that is told and not an end.</summary>
    private static async Task TellAboutTvAsync(ITv tv, CancellationToken cancellation)
    {
        TvReading reading = await tv.ReadAsync(cancellation);
        Console.WriteLine(EveningText.Line(reading.ReadAt, "tv", EveningText.OfReading(reading), TimeZoneInfo.Local));
    }

    private static async Task<int> ListenAsync(BridgeLoop loop, IHeardSocks socks, bool once, CancellationToken cancellation)
    {
        PauseDone? last = null;
        await loop.RunAsync(
            socks.Hearings,
            done =>
            {
                last = done;
                Console.WriteLine(ResultLine.Of(done, TimeZoneInfo.Local));
                return !once;
            },
            cancellation);
        if (last is null)
        {
            Console.WriteLine(ResultLine.Of(null, TimeZoneInfo.Local));
        }

        return once && last is { Result.Verified: false } ? ExitCode.Failed : ExitCode.Done;
    }

    private sealed record RunOptions(string Tv, string JournalFile, bool Once);
}
