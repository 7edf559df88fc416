using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>The command <c>compare</c>.</summary>
internal static class CompareCommand
{
    private const string Description = """
        Plays the same nights to many rules and prints a table of them, each figure with its 95 % interval. Takes recordings or epoch files as
        evaluate does.

        Without --sweep: pausing after N minutes of stillness at several thresholds (2 F is 4 mg at a floor of 2 mg), the sock's counter without
        the question (leaky), and the sock with each preset (probe). Only the sock asks and is answered. With --sweep: the sock alone, with one
        setting turned from what --preset and the single settings say.

        Examples:
          socklab compare recordings
          socklab compare --epochs nights --out compare.md
          socklab compare --epochs nights --sweep W=4..14 --sweep k=125..200:25 --answers per-episode
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        NightSource source = new();
        WearerOptions wearer = new();
        SettingsOptions settings = new();
        Option<string[]> sweeps = SweepOption();
        Option<string?> target = new("--out") { Description = "The file for the table, .md or .csv; an existing one is replaced. Without it: Markdown is printed.", HelpName = "FILE" };
        Command command = new("compare", Description);
        source.AddTo(command);
        wearer.AddTo(command);
        settings.AddTo(command);
        command.Add(sweeps);
        command.Add(target);
        command.SetAction(parsed =>
        {
            SettingsRecipe recipe = settings.Make(parsed, source.LearnsFloor(parsed));
            string? path = parsed.GetValue(target);
            string? wrong = source.WrongUsage(parsed) ?? wearer.WrongUsage(parsed) ?? recipe.Refusal() ?? WrongTarget(path);
            (IReadOnlyList<Sweep> ranges, string? wrongSweep) = wrong is null ? ReadSweeps(parsed.GetRequiredValue(sweeps), recipe) : ([], wrong);
            if (wrongSweep is not null)
            {
                error.WriteLine(wrongSweep);
                return ExitCode.WrongUsage;
            }

            NightSet? nights = Refusals.Announce(source.Load(parsed, error), error);
            if (nights is null)
            {
                return ExitCode.Failed;
            }

            Candidates all = new(recipe, wearer.Make(parsed), wearer.Repeats(parsed));
            Candidate[] chosen = [.. ranges.Count == 0 ? all.Families() : ranges.SelectMany(all.Sweep)];
            int seed = wearer.Seed(parsed);
            ComparedRow[] rows = LongWork.Run(error, "rules", chosen.Length, oneDone => Comparison.Run(nights.Nights, chosen, seed, oneDone));
            string about = $"people {nights.Nights.Count}; floor {source.FloorText(parsed)}; settings {recipe}; answers {wearer.Text(parsed)}";
            return Deliver(rows, about, path, output, error) && nights.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static Option<string[]> SweepOption() => new("--sweep")
    {
        Description = "A setting and its range: W, J, R, PEN, k, M or B, such as W=4..14 or k=125..200:25; may be given several times.",
        HelpName = "SETTING=FROM..TO",
        DefaultValueFactory = _ => [],
    };

    private static string? WrongTarget(string? path) =>
        path is null || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            ? null
            : $"--out {path}: found neither .md nor .csv; expected one of them; choose another name.";

    private static (IReadOnlyList<Sweep> Sweeps, string? Refusal) ReadSweeps(string[] texts, SettingsRecipe recipe)
    {
        List<Sweep> sweeps = [];
        foreach (string text in texts)
        {
            (Sweep? sweep, string? refusal) = Sweep.Read(text);
            refusal ??= recipe.With(sweep!.Knob, sweep.From).Refusal() ?? recipe.With(sweep.Knob, sweep.Numbers().Last()).Refusal();
            if (refusal is not null)
            {
                return ([], refusal);
            }

            sweeps.Add(sweep!);
        }

        return (sweeps, null);
    }

    private static bool Deliver(ComparedRow[] rows, string about, string? path, TextWriter output, TextWriter error)
    {
        if (path is null)
        {
            output.WriteLine(about);
            output.WriteLine();
            foreach (string line in CompareTable.Markdown(rows))
            {
                output.WriteLine(line);
            }

            return true;
        }

        bool isCsv = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        if (RecordingFile.Write(path, isCsv ? CompareTable.Csv(rows) : [about, "", .. CompareTable.Markdown(rows)]) is { } refusal)
        {
            error.WriteLine(refusal);
            return false;
        }

        output.WriteLine($"{path}: {rows.Length} rules; {about}");
        return true;
    }
}
