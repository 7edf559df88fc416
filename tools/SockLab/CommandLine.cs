using System;
using System.CommandLine;
using System.IO;
using SockLab.Evaluation;
using SockLab.Import;
using SockLab.Replay;
using SockLab.Synthesis;

namespace SockLab;

/// <summary>The commands of the laboratory.</summary>
public static class CommandLine
{
    /// <summary>
    /// Runs one command. Results go to <paramref name="output"/>, one sentence to <paramref name="error"/> where something is wrong.
    /// </summary>
    /// <returns>0 done, 1 failed, 2 wrong usage.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(error);
        RootCommand root = Make(output, error);
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine($"{parsed.Errors[0].Message.TrimEnd('.')}; run 'socklab --help' to see what is expected.");
            return ExitCode.WrongUsage;
        }

        if (parsed.CommandResult.Command == root)
        {
            ShortenDescriptions(root);
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    /// <summary>All commands, in the order of their names.</summary>
    internal static RootCommand Make(TextWriter output, TextWriter error) =>
        new("Works on recordings of motion: imports and synthesizes them, plays them to the detector, and measures how well it decides.")
        {
            CompareCommand.Create(output, error),
            CountsCommand.Create(output, error),
            EvaluateCommand.Create(output, error),
            FrontEndCommand.Create(output, error),
            ImportCommand.Create(output, error),
            NightsCommand.Create(output, error),
            PartsCommand.Create(output, error),
            PlotCommand.Create(output, error),
            ReplayCommand.Create(output, error),
            ShowCommand.Create(output, error),
            SynthesizeCommand.Create(output, error),
            WeekCommand.Create(output, error),
        };

    /// <summary>The list of commands shows what each one does; how to use it stands in its own help.</summary>
    private static void ShortenDescriptions(RootCommand root)
    {
        foreach (Command command in root.Subcommands)
        {
            string description = command.Description!.ReplaceLineEndings(" ");
            command.Description = description[..(description.IndexOf(". ", StringComparison.Ordinal) + 1)];
        }
    }
}
