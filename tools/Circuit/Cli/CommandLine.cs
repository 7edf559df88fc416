using System.CommandLine;
using System.IO;
using Workshop.Cli;

namespace Circuit.Cli;

/// <summary>The commands of the circuit.</summary>
public static class CommandLine
{
    /// <summary>
    /// Runs one command. Results go to <paramref name="output"/>, one sentence to <paramref name="error"/> where something is wrong.
    /// </summary>
    /// <returns>0 done, 1 failed, 2 wrong usage.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error) => CommandRun.Run("circuit", Make(output, error), args, output, error);

    /// <summary>All commands.</summary>
    internal static RootCommand Make(TextWriter output, TextWriter error) =>
        new("Makes schematics, lists and pictures of the sock's circuit from one description, and checks it.")
        {
            RulesCommand.Make(output),
            GenerateCommand.Make(output, error),
            BomCommand.Make(output),
            BoardsCommand.Make(output),
            GuideCommand.Make(output, error),
        };
}
