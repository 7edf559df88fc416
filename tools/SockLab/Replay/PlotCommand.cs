using System;
using System.CommandLine;
using System.IO;
using SockLab.Evaluation;
using SockLab.Plots;

namespace SockLab.Replay;

/// <summary>The command <c>plot</c>.</summary>
internal static class PlotCommand
{
    private const string Description = """
        Draws what the detector made of a recording, or with --trade-off how delay and false pauses hang together. The result is an SVG file that any
        browser shows: movement, noise floor, thresholds, the detector's states and what the labels say; or one curve for each family of rules over the
        nights of a folder.

        Examples:
          socklab plot evening.csv.gz --out night.svg
          socklab plot user_14.csv.gz --labels user_14_labels.csv --answer-probability 0.8 --out night.svg
          socklab plot --trade-off mmash --out curve.svg
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        Argument<string?> file = new("FILE") { Description = "A recording, as for replay.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> tradeOff = new("--trade-off")
        {
            Description = "A folder of recordings with their labels, or of epoch files, instead of FILE.",
            HelpName = "DIR",
        };
        Option<string> target = new("--out") { Description = "The file for the chart, .svg; an existing one is replaced.", Required = true, HelpName = "FILE" };
        ReplayOptions options = new();
        Command command = new("plot", Description) { file, tradeOff, target };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            string? path = parsed.GetValue(file);
            string? folder = parsed.GetValue(tradeOff);
            (ReplayRequest? request, string? wrong) = options.Read(parsed, path ?? "");
            wrong = WrongTarget(parsed.GetRequiredValue(target)) ?? WrongSource(path, folder) ?? wrong;
            if (wrong is not null || request is null)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            string svg = parsed.GetRequiredValue(target);
            return folder is null ? PlotNight(request, svg, output, error) : PlotTradeOff(folder, request.Samples, svg, output, error);
        });
        return command;
    }

    private static string? WrongTarget(string target) => target.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        ? null
        : $"--out {target}: found no .svg; expected a name that ends in .svg; choose another one.";

    private static string? WrongSource(string? path, string? folder) => (path is null) == (folder is null)
        ? $"FILE, --trade-off: found {(path is null ? "neither" : "both")}; expected a recording, or a folder of nights with --trade-off; name one."
        : null;

    private static int PlotNight(ReplayRequest request, string target, TextWriter output, TextWriter error)
    {
        Replayed replayed = Replayed.Run(request);
        if (!replayed.Announce(error))
        {
            return ExitCode.Failed;
        }

        string svg = NightChart.Draw(NightPlot.Data(replayed));
        return Write(target, svg, $"{replayed.Timeline!.Epochs.Count} epochs", output, error);
    }

    private static int PlotTradeOff(string folder, SampleOptions options, string target, TextWriter output, TextWriter error)
    {
        NightSet? nights = Refusals.Announce(TradeOffPlot.Load(folder, options, error), error);
        if (nights is null)
        {
            return ExitCode.Failed;
        }

        string title = $"Delay and false pauses, {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}";
        string? svg = TradeOffPlot.Draw(nights, title, Math.Abs(options.Seed), error);
        if (svg is null)
        {
            error.WriteLine($"{folder}: found no night with an onset of sleep, or none with hours awake before it; expected both; add labels of both kinds.");
            return ExitCode.Failed;
        }

        int written = Write(target, svg, nights.Nights.Count == 1 ? "1 night" : $"{nights.Nights.Count} nights", output, error);
        return nights.Refusals.Count == 0 ? written : ExitCode.Failed;
    }

    private static int Write(string target, string svg, string what, TextWriter output, TextWriter error)
    {
        if (RecordingFile.Write(target, svg.TrimEnd('\n').Split('\n')) is { } refusal)
        {
            error.WriteLine(refusal);
            return ExitCode.Failed;
        }

        output.WriteLine($"{target}: {what}");
        return ExitCode.Done;
    }
}
