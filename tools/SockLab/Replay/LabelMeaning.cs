using System;
using System.Collections.Generic;
using SockLab.Evaluation;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>
/// What the words of the known data sets say about a wearer. Where labels overlap, the one that says more about sleep holds: a stage or scored sleep
/// before in bed, in bed before a night in the diary, that before an activity.
/// </summary>
internal static class LabelMeaning
{
    /// <summary>The activities of a viewer, which count as awake before lights-out.</summary>
    private static readonly HashSet<string> Viewing =
    [
        "diary:sitting", "diary:lying", "diary:large_screen_TV", "diary:small_screen",
    ];

    /// <summary>The tasks of seated and awake people in Stress-Predict.</summary>
    private static readonly HashSet<string> Tasks =
    [
        "consent", "hyperventilation", "interview", "questionnaire", "questionnaire_baseline", "relax", "relax_baseline", "stroop",
    ];

    /// <summary>Whether a time in seconds lies in a label.</summary>
    public static bool Holds(RecordingLabel label, double timeS) => timeS >= label.StartS && timeS < label.EndS;

    /// <summary>Whether a label is a task of a study whose participants were awake throughout.</summary>
    public static bool IsTask(string name) => Tasks.Contains(name);

    /// <summary>Whether a label names what somebody was doing, rather than a stage.</summary>
    public static bool IsActivity(string name) => Viewing.Contains(name) || Tasks.Contains(name);

    /// <summary>What is known at a time.</summary>
    public static Truth At(double timeS, IReadOnlyList<RecordingLabel> labels)
    {
        Truth known = Truth.Unknown;
        int best = 0;
        foreach (RecordingLabel label in labels)
        {
            (Truth truth, int rank) = Of(label.Name);
            if (rank > best && Holds(label, timeS))
            {
                (known, best) = (truth, rank);
            }
        }

        return known;
    }

    /// <summary>A label's truth and how much it weighs; 0 says nothing.</summary>
    private static (Truth Truth, int Rank) Of(string name) => name switch
    {
        "N1" => (Truth.SleepN1, 5),
        "N2" or "sleep" or "asleep" or "actigraph_sleep_from_onset" => (Truth.SleepN2, 5),
        "N3" => (Truth.SleepN3, 5),
        "R" => (Truth.SleepR, 5),
        "W" or "wake" => (Truth.Awake, 4),
        "actigraph_in_bed" => (Truth.Awake, 3),
        "diary:sleeping" => (Truth.Unknown, 2),
        _ when name.StartsWith("diary:diary_0", StringComparison.Ordinal) => (Truth.Unknown, 2),
        "P" => (Truth.AwakeBeforeLightsOut, 1),
        _ => IsActivity(name) ? (Truth.AwakeBeforeLightsOut, 1) : (Truth.Unknown, 0),
    };
}
