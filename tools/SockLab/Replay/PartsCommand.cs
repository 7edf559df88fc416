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
        Plays each recording by a usual, a quiet and a noisy part, and counts the changes of state that differ. Acceleration and noise are multiplied by 0.7
        and by 1.4, after 2 min on a table: a noisy and a quiet part should decide alike.

        Example:
          socklab parts stresspredict
        """;

    public static Command Create(TextWriter output, TextWriter error) => FolderCommand.Create(
        "parts", Description, "A folder with recordings.", error, (folder, options) => Compare(folder, options, output, error));

    private static int Compare(string folder, SampleOptions options, TextWriter output, TextWriter error)
    {
        (IReadOnlyList<string> files, string? problem) = RecordingFolder.Find(folder);
        if (problem is not null)
        {
            error.WriteLine(problem);
            return ExitCode.Failed;
        }

        (IReadOnlyList<PartComparison> recordings, IReadOnlyList<string> refusals) =
            LongWork.Run(error, "recordings", files.Count, oneDone => PartComparison.Of(folder, files, options, OnTableS, oneDone));
        foreach (string refusal in refusals)
        {
            error.WriteLine(refusal);
        }

        if (recordings.Count > 0)
        {
            Write(recordings, output);
        }

        return refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
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
