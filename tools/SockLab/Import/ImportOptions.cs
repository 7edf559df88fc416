using System.CommandLine;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>The options of <c>import</c>.</summary>
internal sealed class ImportOptions
{
    private readonly Argument<string> source = new("FILE") { Description = "The source, plain or gzip." };
    private readonly Option<string?> target = new("--out")
    {
        Description = "The file for the recording; an existing one is replaced. Without it: the source's name with -motion or -epochs, here. "
            + "Labels go beside it, as NAME_labels.csv.",
        HelpName = "FILE",
    };

    private readonly Option<string?> format = new("--format") { Description = $"Reads the source as {SourceFormats.Names}.", HelpName = "FORMAT" };
    private readonly Option<double?> from = new("--from")
    {
        Description = "First second of the part that is wanted, on the source's own clock; the recording's times count from it.",
        HelpName = "SECOND",
    };

    private readonly Option<double?> to = new("--to") { Description = "The second after that part.", HelpName = "SECOND" };
    private readonly Option<double> bridge = new("--bridge")
    {
        Description = "Epochs only: the longest hole in seconds that a player may bridge with the livelier of its sides, "
            + $"0 to {RecordingParser.LongestBridgeS}; 0: none beyond one epoch.",
        HelpName = "SECONDS",
    };

    private readonly Option<string?> labels =
        CommonOptions.Labels("The labels that belong to it, start_s,end_s,label or sleep-accel's text. Without it: by name, beside the source.");

    /// <summary>Makes the options known to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(this.source);
        foreach (Option option in new Option[] { this.target, this.format, this.from, this.to, this.bridge, this.labels })
        {
            command.Add(option);
        }
    }

    /// <summary>What was asked for; or one sentence that says what is wrong with it.</summary>
    public (ImportRequest? Request, string? Wrong) Take(ParseResult parsed)
    {
        string? name = parsed.GetValue(this.format);
        SourceFormat? known = name is null ? null : SourceFormats.Parse(name);
        if (name is not null && known is null)
        {
            return (null, $"--format {SourceText.Quote(name)}: found no such format; expected {SourceFormats.Names}; correct it or leave it out.");
        }

        ImportWindow window = new(parsed.GetValue(this.from), parsed.GetValue(this.to), parsed.GetValue(this.bridge));
        return WrongWindow(window) is { } wrong
            ? (null, wrong)
            : (new ImportRequest(parsed.GetRequiredValue(this.source), parsed.GetValue(this.target), known, window, parsed.GetValue(this.labels)), null);
    }

    private static string? WrongWindow(ImportWindow window)
    {
        if (window.FromS >= window.ToS || !double.IsFinite(window.FromS ?? 0) || !double.IsFinite(window.ToS ?? 0))
        {
            return $"--from {window.FromS} --to {window.ToS}: found no window; expected finite seconds, --from below --to; correct the two numbers.";
        }

        return window.BridgeS is >= 0 and <= RecordingParser.LongestBridgeS
            ? null
            : $"--bridge {window.BridgeS}: found a length that cannot be bridged; expected 0 to {RecordingParser.LongestBridgeS} seconds; "
                + "choose a shorter one.";
    }
}
