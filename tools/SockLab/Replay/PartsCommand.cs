using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SockLab.Replay;

/// <summary>The command <c>parts</c>.</summary>
internal static class PartsCommand
{
    private const int OnTableS = 120;

    private const string Description = """
        Plays each recording by a usual part, by a quiet one (acceleration and noise times 0.7) and by a noisy one (times 1.4), after 2 min on a table, and
        counts the changes of state that differ: a noisy and a quiet part should decide alike.

        Example:
          socklab parts stresspredict
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> folder = new("DIR") { Description = "A folder with recordings." };
        SampleOptionSet samples = new();
        Command command = new("parts", Description) { folder };
        samples.AddTo(command);
        command.SetAction(parsed =>
        {
            (SampleOptions options, string? wrong) = samples.Read(parsed);
            if (wrong is not null)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            string path = parsed.GetRequiredValue(folder);
            (IReadOnlyList<string> files, string? problem) = RecordingFolder.Find(path);
            if (problem is not null)
            {
                error.WriteLine(problem);
                return ExitCode.Failed;
            }

            (IReadOnlyList<PartComparison> recordings, IReadOnlyList<string> refusals) =
                LongWork.Run(error, "recordings", files.Count, oneDone => PartComparison.Of(path, files, options, OnTableS, oneDone));
            foreach (string refusal in refusals)
            {
                error.WriteLine(refusal);
            }

            if (recordings.Count > 0)
            {
                Write(recordings, output);
            }

            return refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static void Write(IReadOnlyList<PartComparison> recordings, TextWriter output)
    {
        string Row(string name, int changes, IEnumerable<int> different) => string.Create(
            CultureInfo.InvariantCulture, $"{name,-24} {changes,8}{string.Concat(different.Select(count => $"{count,17}"))}");
        output.WriteLine("changes of state, and those that only one of the two parts has");
        output.WriteLine($"{"recording",-24} {"usual",8}{string.Concat(PartComparison.Factors.Select(factor => string.Create(CultureInfo.InvariantCulture, $"{"differ at x " + factor,17}")))}");
        foreach (PartComparison recording in recordings)
        {
            output.WriteLine(Row(recording.Name, recording.Changes, recording.Different));
        }

        IEnumerable<int> sums = Enumerable.Range(0, PartComparison.Factors.Count).Select(i => recordings.Sum(recording => recording.Different[i]));
        output.WriteLine(Row("all", recordings.Sum(recording => recording.Changes), sums));
    }
}
