using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;

namespace SockLab.Evaluation;

/// <summary>The epoch files of a folder: every <c>*.csv</c> and <c>*.csv.gz</c> in it, one person each.</summary>
internal static class EpochFiles
{
    /// <summary>Reads the folder. A file that cannot be believed is refused with one sentence and the others are read.</summary>
    /// <param name="folder">Files in folders below it are not looked at.</param>
    /// <param name="lightsOutLabel">The truth's word for awake before lights-out.</param>
    /// <param name="floorMicroG">Noise floor of the device that measured, in micro-g.</param>
    /// <returns>The nights; or the sentence that says why there is not a single file.</returns>
    public static (NightSet? Set, string? Problem) Load(string folder, string lightsOutLabel, int floorMicroG)
    {
        (string[] paths, string? problem) = Find(folder);
        if (problem is not null)
        {
            return (null, problem);
        }

        List<EpochNight> nights = [];
        List<(string File, string Sentence)> refusals = [];
        HashSet<string> people = [];
        foreach (string path in paths)
        {
            string file = Path.GetFileName(path);
            string person = PersonOf(file);
            (EpochNight? night, string? refusal) = EpochFileReader.Read(path, person, lightsOutLabel, floorMicroG);
            if (night is not null && !people.Add(person))
            {
                refusal = $"{path}: found a second file of '{person}'; expected one file for each person; remove or rename one of them.";
                night = null;
            }

            if (night is null)
            {
                refusals.Add((file, refusal!));
            }
            else
            {
                nights.Add(night);
            }
        }

        return (new NightSet(nights, refusals), null);
    }

    private static (string[] Paths, string? Problem) Find(string folder)
    {
        if (!Directory.Exists(folder))
        {
            string found = File.Exists(folder) ? "a file" : "no such folder";
            return ([], $"{folder}: found {found}; expected a folder with epoch files (.csv or .csv.gz); check the path.");
        }

        try
        {
            string[] paths = [.. Directory.EnumerateFiles(folder).Where(IsEpochFile).OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal)];
            return paths.Length > 0
                ? (paths, null)
                : ([], $"{folder}: found no .csv and no .csv.gz file; expected epoch files with the header '{EpochFileReader.Header}'; "
                    + "name the folder that holds them.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            return ([], $"{folder}: found a folder that cannot be read; expected one that you may read; check its permissions.");
        }
    }

    private static bool IsEpochFile(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase);

    private static string PersonOf(string file)
    {
        string name = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? file[..^3] : file;
        return name[..^4];
    }
}
