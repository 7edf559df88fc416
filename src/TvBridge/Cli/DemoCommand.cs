using System;
using System.CommandLine;
using TvBridge.Demo;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;

namespace TvBridge.Cli;

/// <summary><c>tvbridge demo</c>: a recorded evening through the real firmware, to a paused TV.</summary>
internal static class DemoCommand
{
    private const string DefaultSpeed = "240";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<bool> awake = new("--awake") { Description = "Play a wearer who is awake and answers each question: nothing must be paused." };
        Option<string?> recording = new("--recording")
        {
            Description = "Play this recording: CSV, also gzipped, with the header t_s,x_g,y_g,z_g or t_s,movement_mg.",
            HelpName = "FILE",
        };
        Option<string> tv = new("--tv")
        {
            Description = "The virtual TV, with switches that make it misbehave, such as 'virtual:?toggles=yes' or 'virtual:?late=3s'.",
            HelpName = "URI",
            DefaultValueFactory = _ => "virtual:",
        };
        Option<string?> journal = new("--journal") { Description = "Append to this journal instead of a new one.", HelpName = "FILE" };
        Option<string> speed = SpeedOption.Create(
            DefaultSpeed, "Seconds of the evening that pass in one second: 0.1 to 100000, or 'max' for as fast as it goes. The result is the same.");
        Command command = new(
            "demo",
            "Plays a recorded evening through the sock's firmware and pauses a virtual TV. Needs no hardware and no network.\n\n"
            + "Examples:\n"
            + "  tvbridge demo\n"
            + "  tvbridge demo --awake --speed max\n"
            + "  tvbridge demo --recording my-evening.csv.gz --speed 60")
        {
            awake, recording, tv, journal, speed,
        };
        command.SetAction(parsed => Run(
            Options(parsed.GetValue(recording), parsed.GetValue(awake), parsed.GetValue(tv)!),
            parsed.GetValue(journal),
            SpeedOption.Parse(parsed.GetValue(speed)!, allowMax: true)));
        return command;
    }

    private static DemoOptions Options(string? recordingFile, bool answersProbes, string tv)
    {
        if (!TvAddress.TryParse(tv, out TvAddress? address, out string? error))
        {
            throw RefusedException.Usage(error);
        }

        if (address.Scheme != VirtualTvSwitches.Scheme)
        {
            throw RefusedException.Usage(
                $"--tv is {address}, where a demo on simulated time needs a virtual TV; pause a real one with 'tvbridge run --sock virtual --tv {address}'.");
        }

        return VirtualTvSwitches.TryApply(address, out VirtualTvFaults? faults, out error)
            ? new DemoOptions(recordingFile, answersProbes, faults, address.ToString())
            : throw RefusedException.Usage(error);
    }

    private static int Run(DemoOptions options, string? journalFile, double? speed)
    {
        DemoEvening evening = DemoEvening.Open(options);
        using Journal journal = Journals.Open(journalFile ?? Journals.NewDemoFile());
        using IEveningView view = EveningViews.Create(evening);
        JournalWriter writer = new(journal, TimeZoneInfo.Utc, view.Problem);
        PauseDone? done = evening.Run(
            journal.ActedEpisodes,
            happening =>
            {
                writer.Write(happening);
                view.Show(happening);
            },
            speed is null ? null : new Pace(TimeProvider.System, speed.Value).WaitFor,
            view.Frame);
        view.Close();
        Console.WriteLine($"journal: {journal.Path}");
        Console.WriteLine(ResultLine.Of(done, TimeZoneInfo.Utc));
        return ExitCode.Done;
    }
}
