using System;
using System.CommandLine;
using TvBridge.Nights;

namespace TvBridge.Cli;

/// <summary><c>tvbridge journal</c>: care for the file that holds the nights.</summary>
internal static class JournalCommand
{
    /// <summary>The command with its sub-commands.</summary>
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "The journal." };
        Command repair = new(
            "repair",
            "Sets damaged lines aside into FILE.damaged and keeps all others, byte for byte.\n\nExample:\n  tvbridge journal repair ~/.local/state/tvbridge/journal.jsonl")
        {
            file,
        };
        repair.SetAction(parsed =>
        {
            JournalRepairResult result = JournalRepair.Run(parsed.GetValue(file)!);
            if (!result.IsDone)
            {
                throw RefusedException.Failed(result.Sentence);
            }

            Console.WriteLine(result.Sentence);
            return ExitCode.Done;
        });
        return new Command("journal", "Cares for the journal, the file that holds the nights.") { repair };
    }
}
