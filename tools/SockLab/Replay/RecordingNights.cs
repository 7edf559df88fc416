using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SockLab.Replay;

/// <summary>Makes nights from all recordings and labels of a folder and the folders in it, on all cores. What cannot be used is named, the rest is used.</summary>
internal static class RecordingNights
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">Holds recordings (<c>NAME.csv</c>, <c>NAME.csv.gz</c>) and, beside each, <c>NAME_labels.csv</c>.</param>
    /// <param name="options">The part's noise and the seed.</param>
    /// <param name="fileDone">Called after each file, from any thread.</param>
    public static NightReading Load(string folder, SampleOptions options, Action? fileDone = null)
    {
        (IReadOnlyList<string> recordings, string? problem) = RecordingFolder.Find(folder);
        if (problem is not null)
        {
            return new NightReading([], [(folder, problem)], []);
        }

        NightReading[] parts = new NightReading[recordings.Count];
        Parallel.For(0, recordings.Count, i =>
        {
            parts[i] = RecordingNight.Read(folder, recordings[i], options);
            fileDone?.Invoke();
        });
        return NightReading.Join([.. parts, Orphans(folder, recordings)]);
    }

    /// <summary>What tables and messages call the person of a file.</summary>
    public static string Name(string folder, string file) => RecordingNames.Stem(Path.GetRelativePath(folder, file)).Replace('\\', '/');

    /// <summary>Labels whose recording is missing are refused: somebody meant them to count.</summary>
    private static NightReading Orphans(string folder, IReadOnlyList<string> recordings)
    {
        HashSet<string> labeled = [.. recordings.Select(RecordingNames.LabelsOf)];
        IEnumerable<string> orphans = (RecordingFolder.Files(folder) ?? []).Where(file => RecordingNames.IsLabels(file) && !labeled.Contains(file));
        return new NightReading([], [.. orphans.Select(file => (Path.GetRelativePath(folder, file), Orphan(file)))], []);
    }

    private static string Orphan(string file)
    {
        string name = RecordingNames.LabeledBy(file);
        return $"{file}: found labels without a recording; expected {name}.csv or {name}.csv.gz beside them; "
            + "add it or remove the labels.";
    }
}
