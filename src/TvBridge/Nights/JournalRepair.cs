using System;
using System.IO;
using TvBridge.Files;

namespace TvBridge.Nights;

/// <summary>
/// Sets the damaged lines of a journal aside, so that a bridge can go on writing it. Nothing is lost: every byte is afterwards in the
/// journal or in the file of the same name with .damaged behind it. The journal itself is exchanged in one step: it is the old one or the
/// new one.
/// </summary>
public static class JournalRepair
{
    /// <summary>
    /// Repairs the journal at <paramref name="path"/>; one that is in order stays untouched. A repair that is cut off may be repeated;
    /// lines that it had set aside by then are set aside once more, and its unfinished copy (.repair) is written over.
    /// </summary>
    public static JournalRepairResult Run(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return Failed(JournalProblems.NoPath);
        }

        if (Directory.Exists(path))
        {
            return Failed(JournalProblems.IsDirectory(path));
        }

        if (!File.Exists(path))
        {
            return Failed(JournalProblems.NothingToRepair(path));
        }

        using JournalLock? ownership = JournalLock.Take(path, out string? problem);
        if (ownership is null)
        {
            return Failed(problem!);
        }

        try
        {
            // The journal may be reached through a link, which has to stay one; and only inside of one folder
            // is a file exchanged in one step.
            return Repair(path, File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        }
        catch (Exception error) when (JournalProblems.IsFileError(error))
        {
            return Failed(JournalProblems.CannotRepair(path, error));
        }
    }

    private static JournalRepairResult Repair(string path, string target)
    {
        string temporary = target + ".repair";
        long kept;
        long setAside;
        bool isChanged;
        using (FileStream journal = new(target, NewFile.Private(FileMode.Open, FileAccess.Read, FileShare.Read)))
        using (FileStream copy = new(temporary, NewFile.Private(FileMode.Create, FileAccess.Write, FileShare.None)))
        using (LineSorter sorter = new(journal, copy, path + ".damaged"))
        {
            sorter.SortAll();
            (kept, setAside, isChanged) = (sorter.Kept, sorter.SetAside, sorter.IsChanged);
        }

        if (!isChanged)
        {
            File.Delete(temporary);
            return new(true, kept, 0, $"The journal {path} has no damaged line: its {kept} lines stay as they are.");
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
        }

        File.Move(temporary, target, overwrite: true);
        return new(true, kept, setAside, setAside == 0
            ? $"The last line of the journal {path} was whole but had no line end: it has one now, and all {kept} lines are kept."
            : $"{setAside} damaged lines of the journal {path} are now in {path}.damaged; {kept} lines are kept.");
    }

    private static JournalRepairResult Failed(string sentence) => new(false, 0, 0, sentence);
}
