using System;
using System.Collections.Generic;
using System.Globalization;

namespace SockLab.Evaluation;

/// <summary>Everything that happened, as text, so that anyone can score it independently.</summary>
internal static class EventsFile
{
    /// <summary>The columns.</summary>
    public const string Header = "person,repeat,t_s,event,truth,still_since_s";

    /// <summary>The lines of the file: people in ordinal order, their repeats from 1, and in each the events in order of time.</summary>
    public static IEnumerable<string> Lines(EvaluationRun run)
    {
        yield return Header;
        for (int i = 0; i < run.Nights.Count; i++)
        {
            string person = Quoted(run.Nights[i].Person);
            for (int repeat = 0; repeat < run.Runs[i].Length; repeat++)
            {
                foreach (NightEvent happening in run.Runs[i][repeat])
                {
                    yield return $"{person},{repeat + 1},{Row(happening)}";
                }
            }
        }
    }

    /// <summary>The word for a kind of event.</summary>
    public static string Word(NightEventKind kind) => kind switch
    {
        NightEventKind.MovementAnswer => "movement_answer",
        NightEventKind.RearmByPlay => "rearm_play",
        NightEventKind.RearmByMovement => "rearm_movement",
        NightEventKind.Warning => "warning",
        NightEventKind.Probe2 => "probe2",
        NightEventKind.Probe3 => "probe3",
        NightEventKind.Answer => "answer",
        NightEventKind.Pause => "pause",
        _ => "fault",
    };

    private static string Row(NightEvent happening)
    {
        bool hasOnset = happening.Kind is NightEventKind.Warning or NightEventKind.Probe2 or NightEventKind.Probe3 or NightEventKind.Pause;
        string stillSince = hasOnset ? Seconds(happening.StillSinceMs) : "";
        return $"{Seconds(happening.TimeMs)},{Word(happening.Kind)},{TruthWords.Write(happening.Truth)},{stillSince}";
    }

    private static string Seconds(int milliseconds) => (milliseconds / 1000m).ToString("0.###", CultureInfo.InvariantCulture);

    // File names may hold what separates columns.
    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(',', '"') < 0 ? text : '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
