using System.Collections.Generic;
using System.IO;
using System.Linq;
using SockLab.Evaluation;

namespace SockLab.Replay;

/// <summary>Nights from recordings, for whoever evaluates nights from anywhere.</summary>
internal static class RecordedNights
{
    /// <summary>Reads a folder; or says in one sentence why there is not a single file. Progress and what a person should know go to <paramref name="error"/>.</summary>
    public static (NightSet? Set, string? Problem) Load(string folder, SampleOptions options, TextWriter error)
    {
        (IReadOnlyList<string> recordings, string? problem) = RecordingFolder.Find(folder);
        if (problem is not null)
        {
            return (null, problem);
        }

        NightReading reading = LongWork.Run(error, "recordings", recordings.Count, oneDone => RecordingNights.Load(folder, options, oneDone));
        foreach (string note in reading.Notes)
        {
            error.WriteLine("note: " + note);
        }

        return (new NightSet([.. reading.Nights.Select(night => night.Epochs)], reading.Refusals) { Recorded = reading.Nights }, null);
    }

    /// <summary>Writes warnings and false pauses by activity, if any of the nights has one; a blank line goes below.</summary>
    public static void WriteActivities(EvaluationRun run, IReadOnlyList<LabeledNight> nights, TextWriter output)
    {
        Dictionary<string, LabeledNight> byPerson = nights.ToDictionary(night => night.Epochs.Person);
        ActivityTable table = new();
        int repeats = 1;
        for (int i = 0; i < run.Nights.Count; i++)
        {
            if (!byPerson.TryGetValue(run.Nights[i].Person, out LabeledNight? night))
            {
                continue;
            }

            repeats = run.Runs[i].Length;
            foreach (IReadOnlyList<NightEvent> events in run.Runs[i])
            {
                table.Add(night, night.StartsOf(Moments(events, NightEventKind.Warning)), night.StartsOf(Moments(events, NightEventKind.Pause)));
            }
        }

        if (table.HasRows)
        {
            table.Write(output, repeats);
            output.WriteLine();
        }
    }

    private static int[] Moments(IReadOnlyList<NightEvent> events, NightEventKind kind) =>
        [.. events.Where(happening => happening.Kind == kind).Select(happening => happening.TimeMs)];
}
