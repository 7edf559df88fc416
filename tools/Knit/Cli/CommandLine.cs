using System;
using System.CommandLine;
using System.IO;
using Workshop;
using Workshop.Cli;

namespace Knit.Cli;

/// <summary>The commands of the knitting patterns.</summary>
public static class CommandLine
{
    /// <summary>
    /// Runs one command. Results go to <paramref name="output"/>, one sentence to <paramref name="error"/> where something is wrong.
    /// </summary>
    /// <returns>0 done, 1 failed, 2 wrong usage.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(error);
        ParseResult parsed = Make(output, error).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine($"{parsed.Errors[0].Message.TrimEnd('.')}; run 'knit --help' to see what is expected.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (RefusedException refused)
        {
            error.WriteLine(refused.Message);
            return ExitCode.WrongUsage;
        }
    }

    /// <summary>All commands.</summary>
    internal static RootCommand Make(TextWriter output, TextWriter error) =>
        new("Proves knitting patterns stitch by stitch, and makes their pages, charts and pictures.")
        {
            CheckCommand.Make(output, error),
            SizesCommand.Make(output),
            MakeCommand.Make(output, error),
            PreviewCommand.Make(output, error),
            ImportCommand.Make(output, error),
        };
}
