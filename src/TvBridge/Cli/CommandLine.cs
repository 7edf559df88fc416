using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using System.Threading.Tasks;

namespace TvBridge.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command that the arguments name and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        RootCommand root = new(
            "Hears a sock that notices when its wearer falls asleep, and pauses the TV.\n\n"
            + "Examples:\n"
            + "  tvbridge demo                                          play a recorded evening; needs no hardware\n"
            + "  tvbridge tv test kodi://user@192.168.1.20:8080         ask a TV what it does\n"
            + "  tvbridge socks config --out my-sock                    write a sock's settings as files for its board\n"
            + "  tvbridge run --sock virtual --tv kodi://user@host:8080 let the recorded evening pause a real Kodi")
        {
            DemoCommand.Create(),
            RunCommand.Create(),
            TvCommand.Create(),
            JournalCommand.Create(),
            SocksCommand.Create(),
            ListenCommand.Create(),
        };
        ParseResult parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            return await RefuseAsync(parsed);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (RefusedException refused)
        {
            await Console.Error.WriteLineAsync("tvbridge: " + refused.Message);
            return refused.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Done;
        }
    }

    private static async Task<int> RefuseAsync(ParseResult parsed)
    {
        ParseError error = parsed.Errors[0];
        string command = string.Join(' ', parsed.CommandResult.Command.Parents.Reverse().Select(parent => parent.Name).Append(parsed.CommandResult.Command.Name).Skip(1));
        string help = command.Length == 0 ? "tvbridge --help" : $"tvbridge {command} --help";
        await Console.Error.WriteLineAsync($"tvbridge: {error.Message.TrimEnd('.')}; see '{help}' for what is allowed.");
        return ExitCode.Usage;
    }
}
