using System.CommandLine;
using System.Globalization;
using System.IO;
using Sock.Detection;
using Sock.VirtualBoard.Recordings;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>The command <c>replay</c>.</summary>
internal static class ReplayCommand
{
    private const string Description = """
        Plays a recording through the sock's detector and shows what it made of it: one line for each change of state, and a summary.

        Examples:
          socklab replay evening.csv.gz
          socklab replay S01.csv.gz --labels S01_labels.csv --answers 0.8
          socklab replay evening.csv.gz --preset calm --every-epoch
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> file = new("FILE")
        {
            Description = "A recording: raw motion, movement per epoch, counts per second or stages with counts; plain or gzip.",
        };
        Option<string> preset = new("--preset") { Description = $"{DetectorPresets.Names} (default balanced).", DefaultValueFactory = _ => "balanced" };
        Option<string?> labels = new("--labels") { Description = $"Labels to show beside the states, {LabelFile.Header}." };
        Option<string> answers = new("--answers")
        {
            Description = "none, or the probability that the wearer answers a question besides moving, 0 to 1 (default none).",
            DefaultValueFactory = _ => "none",
        };
        Option<bool> everyEpoch = new("--every-epoch") { Description = "One line for each epoch as well." };
        Option<bool> worn = new("--worn") { Description = "Armed from the first sample: a recording of sleep may hold no movement that shows the sock was put on." };
        SampleOptionSet samples = new();
        Command command = new("replay", Description) { file, preset, labels, answers, everyEpoch, worn };
        samples.AddTo(command);
        command.SetAction(parsed =>
        {
            (SampleOptions options, string? wrong) = samples.Read(parsed);
            string presetName = parsed.GetRequiredValue(preset);
            string answerText = parsed.GetRequiredValue(answers);
            DetectorSettings? settings = DetectorPresets.Find(presetName);
            double? probability = Probability(answerText);
            wrong ??= settings is null ? $"--preset {presetName}: found no such preset; expected {DetectorPresets.Names}; choose one." : null;
            wrong ??= probability is null ? $"--answers {answerText}: found no probability; expected none or 0 to 1, such as 0.8; correct it." : null;
            if (wrong is not null)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            settings!.WornFromStart = parsed.GetValue(worn);
            ReplayRequest request = new(parsed.GetRequiredValue(file), parsed.GetValue(labels), settings, probability!.Value, options);
            return Replay(request, parsed.GetValue(everyEpoch), output, error);
        });
        return command;
    }

    private static double? Probability(string text)
    {
        if (text == "none")
        {
            return 0;
        }

        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double probability);
        return isNumber && probability is >= 0 and <= 1 ? probability : null;
    }

    private static int Replay(ReplayRequest request, bool everyEpoch, TextWriter output, TextWriter error)
    {
        Replayed replayed = Replayed.Run(request);
        foreach (string note in replayed.Notes)
        {
            error.WriteLine("note: " + note);
        }

        if (replayed.Refusal is not null)
        {
            error.WriteLine(replayed.Refusal);
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
