using System.CommandLine;
using System.IO;
using Sock.VirtualBoard.Recordings;

namespace SockLab;

/// <summary>The command <c>import mmash</c>.</summary>
internal static class ImportMmashCommand
{
    private const int LastSecond = 172_800;

    private const string Description = """
        Cuts a window out of one participant of MMASH (Rossi et al., Data 2020, 5(4), 91) and writes it as movement per second.

        FILE has the columns t_s (seconds since midnight of day 1), axis1, axis2, axis3 (ActiGraph counts per second) and any further ones.
        Missing seconds stay missing.

        Examples:
          socklab import mmash user_14.csv.gz --from 82800 --to 88800 --out evening.csv.gz
          socklab import mmash user_14.csv.gz --from 82800 --to 88800 --bridge 20 --out evening.csv.gz
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string> file = new("FILE") { Description = "The participant's counts, .csv or .csv.gz." };
        Option<int> from = new("--from")
        {
            Description = "First second of the window, 0 to 172799 after midnight of day 1.",
            Required = true,
        };
        Option<int> to = new("--to") { Description = "The second behind the window, above --from, at most 172800.", Required = true };
        Option<int> bridge = new("--bridge")
        {
            Description = "Longest hole in seconds that a player may bridge with the livelier of its sides, "
                + $"0 to {RecordingParser.LongestBridgeS} (default 0: none beyond one epoch).",
        };
        Option<string> target = new("--out") { Description = "Where the recording goes; an existing file is replaced.", Required = true };
        Command command = new("mmash", Description) { file, from, to, bridge, target };
        command.SetAction(parsed =>
        {
            MmashWindow window = new(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(bridge));
            if (WrongWindow(window) is { } wrong)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            return Import(parsed.GetRequiredValue(file), window, parsed.GetRequiredValue(target), output, error);
        });
        return command;
    }

    private static string? WrongWindow(MmashWindow window)
    {
        if (window.FromS < 0 || window.ToS > LastSecond || window.FromS >= window.ToS)
        {
            return $"--from {window.FromS} --to {window.ToS}: found no window; expected 0 <= from < to <= {LastSecond} seconds; "
                + "correct the two numbers.";
        }

        return window.BridgeS < 0 || window.BridgeS > RecordingParser.LongestBridgeS
            ? $"--bridge {window.BridgeS}: found a length that cannot be bridged; expected 0 to {RecordingParser.LongestBridgeS} seconds; "
                + "choose a shorter one."
            : null;
    }

    private static int Import(string path, MmashWindow window, string target, TextWriter output, TextWriter error)
    {
        MmashImport import = MmashImport.Read(path, window);
        string? refusal = import.Refusal ?? RecordingFile.Write(target, import.Lines());
        if (refusal is not null)
        {
            error.WriteLine(refusal);
            return ExitCode.Failed;
        }

        output.WriteLine($"{target}: {import.Rows} epochs of 1 s, {window.ToS - window.FromS - import.Rows} missing");
        return ExitCode.Done;
    }
}
