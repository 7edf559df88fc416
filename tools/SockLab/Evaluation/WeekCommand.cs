using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;

namespace SockLab.Evaluation;

/// <summary>The command <c>week</c>.</summary>
internal static class WeekCommand
{
    private const int MostNights = 100;

    private const string Description = """
        Plays the same nights again and again to a detector that keeps what it learned, as the sock does in its flash: shows what the warning budget does
        to a wearer who lies stiller than most. Takes epoch files as evaluate does; one row for each night.

        Example:
          socklab week --epochs nights --nights 7 --warnings-per-hour 2
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        NightSource source = new();
        WearerOptions wearer = new();
        SettingsOptions settings = new();
        Option<int> nights = new("--nights") { Description = $"How many nights in a row, 1 to {MostNights}.", DefaultValueFactory = _ => 7 };
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

            output.WriteLine($"{people.Nights.Count} people; settings {recipe}; floor {source.FloorText(parsed)}; answers {wearer.Text(parsed)}");
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
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {night + 1} | {figures[0]:0.00} | {figures[1]:0.000} | {figures[2]:0.0} | {figures[3]:0.0} | {figures[4]:0%} | {figures[5]:0%} | {waitEpochs / 2:0.0} |"));
        }
    }
}
