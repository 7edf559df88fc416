using System.CommandLine;
using System.IO;
using SockLab.Replay;

namespace SockLab.Evaluation;

/// <summary>The command <c>evaluate</c>.</summary>
internal static class EvaluateCommand
{
    private const string Description = """
        Plays nights with known sleep to the detector, with a simulated wearer who answers it, and prints how well it did.

        An epoch file is text, plain or gzip: '# ' comments, the header t_s,movement_mg,truth, one row for each epoch of 30 s. t_s is the epoch's
        start in seconds, movement_mg its movement (nothing where it was not measured), truth one of P (awake before lights-out), W, N1, N2,
        N3, R, or ? where nobody knows. A missing epoch is left out. A file that cannot be believed is refused and the others are evaluated.

        The last line, 'result: ...', holds the figures for programs. How each is defined stands in docs/evaluation.md.

        --events writes one row for everything that happened, with the columns
          person         the file's name without its endings
          repeat         1 to --repeats
          t_s            when; what an epoch decides happens at its end
          event          warning, probe2, probe3, answer (drawn), movement_answer (6 F), pause, rearm_play, rearm_movement,
                         fault (60 s without data; ends a question and a pause)
          truth          label of the epoch that ended at t_s; of an answer, of the epoch in which it lies
          still_since_s  of questions and pauses, the detector's estimate of the onset

        Examples:
          socklab evaluate recordings
          socklab evaluate --epochs nights
          socklab evaluate --epochs nights --answers per-episode --preset calm --per-person --events events.csv
        """;

    public static Command Create(TextWriter output, TextWriter error)
    {
        NightSource source = new();
        WearerOptions wearer = new();
        SettingsOptions settings = new();
        Option<string?> events = new("--events") { Description = "The file for all events, .csv or .csv.gz; an existing one is replaced.", HelpName = "FILE" };
        Option<bool> perPerson = new("--per-person") { Description = "Also prints one line for each person." };
        Command command = new("evaluate", Description);
        source.AddTo(command);
        wearer.AddTo(command);
        settings.AddTo(command);
        command.Add(events);
        command.Add(perPerson);
        command.SetAction(parsed =>
        {
            SettingsRecipe recipe = settings.Make(parsed, source.LearnsFloor(parsed));
            if ((source.WrongUsage(parsed) ?? wearer.WrongUsage(parsed) ?? recipe.Refusal()) is { } wrong)
            {
                error.WriteLine(wrong);
                return ExitCode.WrongUsage;
            }

            NightSet? nights = Refusals.Announce(source.Load(parsed, error), error);
            if (nights is null)
            {
                return ExitCode.Failed;
            }

            int seed = wearer.Seed(parsed);
            EvaluationRun run = EvaluationRun.Of(nights.Nights, new ProbeRule(recipe, wearer.Make(parsed), wearer.Repeats(parsed)));
            bool written = parsed.GetValue(events) is not { } path || WriteEvents(path, run, error);
            string[] circumstances = [$"settings {recipe}", $"floor {source.FloorText(parsed)}", $"answers {wearer.Text(parsed)}"];
            RecordedNights.WriteActivities(run, nights.Recorded, output);
            EvaluationReport report = new(run, run.Intervals(seed), circumstances, nights.Refusals);
            report.Print(output, parsed.GetValue(perPerson));
            return written && nights.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }

    private static bool WriteEvents(string path, EvaluationRun run, TextWriter error)
    {
        if (RecordingFile.Write(path, EventsFile.Lines(run)) is null)
        {
            return true;
        }

        error.WriteLine($"--events {path}: found a place that cannot be written; expected a file name in a folder that exists and is yours; "
            + "choose another one.");
        return false;
    }
}
