using System.CommandLine;
using System.IO;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary>The commands of the knitting patterns.</summary>
public static class CommandLine
{
    /// <summary>
    /// Runs one command. Results go to <paramref name="output"/>, one sentence to <paramref name="error"/> where something is wrong.
    /// </summary>
    /// <returns>0 done, 1 failed, 2 wrong usage.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error) => CommandRun.Run("knit", Make(output, error), args, output, error);

    /// <summary>All commands.</summary>
    internal static RootCommand Make(TextWriter output, TextWriter error) =>
        new("Proves knitting patterns stitch by stitch, and makes their pages, charts and pictures.")
        {
            CheckCommand.Make(output, error),
            SizesCommand.Make(output),
            MakeCommand.Make(output, error),
            GenerateCommand.Make(output, error),
            PreviewCommand.Make(output, error),
            ImportCommand.Make(output, error),
            StudioCommand.Make(output),
        };
}
