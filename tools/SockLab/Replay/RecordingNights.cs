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
        if (Files(folder) is not { } files)
        {
            return Refused(folder, MissingFolder(folder));
        }

        string[] recordings = [.. files.Where(file => !RecordingNames.IsLabels(file))];
        if (recordings.Length == 0)
        {
            return Refused(folder, $"{folder}: found no recording; expected files .csv or .csv.gz; import some with 'socklab import'.");
        }

        NightReading[] parts = new NightReading[recordings.Length];
        Parallel.For(0, recordings.Length, i =>
        {
            parts[i] = RecordingNight.Read(folder, recordings[i], options);
            fileDone?.Invoke();
        });
        return NightReading.Join([.. parts, Orphans(folder, files, recordings)]);
    }

    /// <summary>The recordings in a folder and the folders in it, in the order of their names; null where it cannot be read.</summary>
    public static IReadOnlyList<string>? Recordings(string folder) => Files(folder)?.Where(file => !RecordingNames.IsLabels(file)).ToArray();

    /// <summary>The sentence about a folder that cannot be read.</summary>
    public static string MissingFolder(string folder) =>
        $"{folder}: found a folder that is missing or cannot be read; expected one with recordings; check the path.";

    /// <summary>What tables and messages call the person of a file.</summary>
    public static string Name(string folder, string file) => RecordingNames.Stem(Path.GetRelativePath(folder, file)).Replace('\\', '/');

    /// <summary>All files of the kinds that are read, in the order of their names; null where the folder cannot be read.</summary>
    private static string[]? Files(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Where(file => RecordingNames.IsTable(file))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Labels whose recording is missing are refused: somebody meant them to count.</summary>
    private static NightReading Orphans(string folder, string[] files, string[] recordings)
    {
        HashSet<string> labeled = [.. recordings.Select(RecordingNames.LabelsOf)];
        IEnumerable<string> orphans = files.Where(file => RecordingNames.IsLabels(file) && !labeled.Contains(file));
        return new NightReading([], [.. orphans.Select(file => (Path.GetRelativePath(folder, file), Orphan(file)))], []);
    }

    private static string Orphan(string file)
    {
        string name = RecordingNames.LabeledBy(file);
        return $"{file}: found labels without a recording; expected {name}.csv or {name}.csv.gz beside them; "
            + "add it or remove the labels.";
    }

    private static NightReading Refused(string folder, string sentence) => new([], [(folder, sentence)], []);
}
