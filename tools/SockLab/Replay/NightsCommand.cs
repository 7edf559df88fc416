using System.CommandLine;
using System.IO;
using System.Linq;
using SockLab.Evaluation;

namespace SockLab.Replay;

/// <summary>The command <c>nights</c>.</summary>
internal static class NightsCommand
{
    private const string Description = """
        Measures waking on whole nights: how often movement in sleep ends a pause, and how soon after the final awakening the detector says awake. One
        row for each number M of moving epochs that end sleep; below, how often a sleeper moves as much as an answer.

        DIR holds recordings with sleep labels beside them: ActiGraph counts with NAME_labels.csv (actigraph_sleep_from_onset), or any recording with
        the labels N1, N2, N3, R or sleep. Smoothed counts show no twitch and are passed over.

        Example:
          socklab nights mmash
        """;

    public static Command Create(TextWriter output, TextWriter error) => FolderCommand.Create(
        "nights", Description, "A folder with recordings of nights and their labels.", error, (folder, options) => Measure(folder, options, output, error));

    private static int Measure(string folder, SampleOptions options, TextWriter output, TextWriter error)
    {
        NightSet? set = Refusals.Announce(RecordedNights.Load(folder, options, error), error);
        if (set is null)
        {
            return ExitCode.Failed;
        }

        LabeledNight[] nights = [.. set.Recorded.Where(night => night.Form != SourceForm.Stages)];
        if (!nights.Any(night => night.Epochs.Truth.Any(TruthWords.IsSleep)))
        {
            error.WriteLine($"{folder}: found no night with labels of sleep; expected recordings whose labels say when their wearers slept; add some.");
            return ExitCode.Failed;
        }

        new WakingTable(nights, options).Write(output);
        return set.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
