using System;
using System.IO;
using TvBridge.Files;
using TvBridge.Nights;

namespace TvBridge.Cli;

/// <summary>Where journals are, and opening them for a command.</summary>
internal static class Journals
{
    /// <summary>The bridge's own journal: in <c>$XDG_STATE_HOME/tvbridge</c> or <c>~/.local/state/tvbridge</c>, on Windows in <c>%LOCALAPPDATA%\tvbridge</c>.</summary>
    public static string DefaultFile() => Path.Combine(UserFolders.OfThisProcess.State, "journal.jsonl");

    /// <summary>A journal of its own for a demo: a played evening does not belong among real ones.</summary>
    public static string NewDemoFile() => Path.Combine(Directory.CreateTempSubdirectory("tvbridge-demo-").FullName, "journal.jsonl");

    /// <summary>Opens a journal, or ends the command with the reason.</summary>
    public static Journal Open(string path) => Of(Journal.Open(path));

    /// <summary>The same for a bridge that nobody watches: what a power cut has torn off the last line does not keep it from starting.</summary>
    public static Journal OpenMending(string path) => Of(Journal.OpenMending(path, TimeProvider.System));

    private static Journal Of(JournalOpening opening) => opening.Journal ?? throw RefusedException.Failed(opening.Refusal!);
}
