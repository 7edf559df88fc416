using System;
using System.CommandLine;
using System.IO;

namespace Workshop.Cli;

/// <summary>Runs a command of a tool, and says in one sentence what is wrong with it.</summary>
public static class CommandRun
{
    /// <summary>Runs it. Results go where the commands were made to write.</summary>
    /// <param name="tool">The tool's name: "circuit".</param>
    /// <param name="commands">All its commands.</param>
    /// <param name="args">What the person typed.</param>
    /// <param name="output">Help goes here.</param>
    /// <param name="error">The sentence goes here.</param>
    /// <returns>What the command returns; 2 for wrong usage, and for what it refuses by a <see cref="RefusedException"/>.</returns>
    public static int Run(string tool, RootCommand commands, string[] args, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(commands);
        ArgumentNullException.ThrowIfNull(error);
        ParseResult parsed = commands.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine($"{parsed.Errors[0].Message.TrimEnd('.')}; run '{tool} --help' to see what is expected.");
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
}
