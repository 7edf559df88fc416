using System.CommandLine;
using System.Globalization;
using System.IO;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Replay;

/// <summary>The command <c>replay</c>.</summary>
internal static class ReplayCommand
{
    private const string Description = """
        Plays a recording through the sock's detector and shows what it made of it: one line for each change of state, and a summary.

        Examples:
          socklab replay evening.csv.gz
          socklab replay S01.csv.gz --labels S01_labels.csv --answer-probability 0.8
          socklab replay evening.csv.gz --preset calm --every-epoch
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> file = new("FILE")
        {
            Description = "A recording: raw motion, movement per epoch, counts per second or stages with counts; plain or gzip.",
        };
        Option<bool> everyEpoch = new("--every-epoch") { Description = "One line for each epoch as well." };
        ReplayOptions options = new();
        Command command = new("replay", Description) { file, everyEpoch };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            (ReplayRequest? request, string? wrong) = options.Read(parsed, parsed.GetRequiredValue(file));
            if (request is null)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            return Replay(request, parsed.GetValue(everyEpoch), output, error);
        });
        return command;
    }

    private static int Replay(ReplayRequest request, bool everyEpoch, TextWriter output, TextWriter error)
    {
        Replayed replayed = Replayed.Run(request);
        if (!replayed.Announce(error))
        {
            return ExitCode.Failed;
        }

        Recording recording = replayed.Recording!;
        RecordingGaps gaps = RecordingGaps.Of(recording);
        output.WriteLine($"file      {recording.Name}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"gaps      {gaps.Count}, {gaps.TotalS:0.###} s in all, the longest {gaps.LongestS:0.###} s"));
        output.WriteLine();
        new TimelineText(recording, replayed.Labels).Write(replayed.Timeline!, everyEpoch, output);
        output.WriteLine();
        TimelineSummary summary = new(replayed.Timeline!);
        summary.Write(output);
        WriteActivities(replayed, summary, output);
        return ExitCode.Done;
    }

    private static void WriteActivities(Replayed replayed, TimelineSummary summary, TextWriter output)
    {
        if (replayed.Night is { } night)
        {
            ActivityTable table = new();
            table.Add(night, night.StartsOf(summary.WarningsMs), night.StartsOf(summary.PausesMs));
            table.Write(output, repeats: 1);
        }
    }
}
