using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;

namespace SockLab.Evaluation;

/// <summary>The command <c>week</c>.</summary>
internal static class WeekCommand
{
    private const int MostNights = 100;
    private const double EpochsPerMinute = 2;

    private const string Description = """
        Plays the same nights again and again to a detector that keeps what it learned, as the sock does in its flash. Shows what the warning budget
        does for a wearer who lies stiller than most. Takes recordings or epoch files as evaluate does, and prints one row for each night.

        Examples:
          socklab week recordings --warnings-per-hour 2
          socklab week --epochs nights --nights 7 --warnings-per-hour 2 --wake-epochs 4
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        NightSource source = new();
        WearerOptions wearer = new(hasRepeats: false);
        SettingsOptions settings = new();
        Option<int> nights = new("--nights") { Description = $"How many nights in a row, 1 to {MostNights}.", HelpName = "N", DefaultValueFactory = _ => 7 };
        Command command = new("week", Description);
        source.AddTo(command);
        wearer.AddTo(command);
        settings.AddTo(command);
        command.Add(nights);
        command.SetAction(parsed =>
        {
            SettingsRecipe recipe = settings.Make(parsed, source.LearnsFloor(parsed));
            int count = parsed.GetValue(nights);
            string? wrongCount = count is >= 1 and <= MostNights
                ? null
                : $"--nights {count}: found a number that cannot be; expected 1 to {MostNights}; correct the number.";
            if ((source.WrongUsage(parsed) ?? wearer.WrongUsage(parsed) ?? recipe.Refusal() ?? wrongCount) is { } wrong)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            NightSet? people = Refusals.Announce(source.Load(parsed, error), error);
            if (people is null)
            {
                return ExitCode.Failed;
            }

            output.WriteLine($"{people.Nights.Count} people; settings {recipe}; floor {source.FloorText(parsed)}; answers {wearer.AnswersText(parsed)}; seed {wearer.Seed(parsed)}");
            Print(NightsInARow.Of(people.Nights, recipe, wearer.Make(parsed), count), output);
            return people.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static void Print(IReadOnlyList<(Figures Figures, double WaitEpochs)> nights, TextWriter output)
    {
        output.WriteLine("| night | warnings/h | false pauses/h | delay median, min | p90, min | within 10 min | within 20 min | wait before a question in the next one, min |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        for (int night = 0; night < nights.Count; night++)
        {
            (Figures figures, double waitEpochs) = nights[night];
            string[] cells =
            [
                $"{night + 1}", Cell(figures.WarningsPerHour, "0.00"), Cell(figures.FalsePausesPerHour, "0.000"),
                Cell(figures.DelayMedianMin, "0.0"), Cell(figures.DelayP90Min, "0.0"),
                Cell(figures.Within10, "0%"), Cell(figures.Within20, "0%"), Cell(waitEpochs / EpochsPerMinute, "0.0"),
            ];
            output.WriteLine($"| {string.Join(" | ", cells)} |");
        }
    }

    private static string Cell(double number, string format) => double.IsNaN(number) ? "n/a" : number.ToString(format, CultureInfo.InvariantCulture);
}
