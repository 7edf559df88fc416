using System;

namespace SockLab.Evaluation;

/// <summary>The words that stand for <see cref="Truth"/> in files.</summary>
internal static class TruthWords
{
    /// <summary>What messages say is expected; the word for awake before lights-out is an option and comes first.</summary>
    public const string Others = "W, N1, N2, N3, R, or ? where nobody knows";

    /// <summary>Reads a word: letters of either case, blanks around it do not matter. Null where it is none.</summary>
    /// <param name="word">An empty word, <c>?</c>, <c>U</c> and <c>Missing</c> are <see cref="Truth.Unknown"/>; N4 is N3.</param>
    /// <param name="lightsOutLabel">The word for <see cref="Truth.AwakeBeforeLightsOut"/>, before all others.</param>
    public static Truth? Read(string word, string lightsOutLabel)
    {
        string trimmed = word.Trim();
        return trimmed.Equals(lightsOutLabel.Trim(), StringComparison.OrdinalIgnoreCase)
            ? Truth.AwakeBeforeLightsOut
            : trimmed.ToUpperInvariant() switch
            {
                "W" => Truth.Awake,
                "N1" => Truth.SleepN1,
                "N2" => Truth.SleepN2,
                "N3" or "N4" => Truth.SleepN3,
                "R" => Truth.SleepR,
                "" or "?" or "U" or "MISSING" => Truth.Unknown,
                _ => null,
            };
    }

    /// <summary>The word that is written: P, W, N1, N2, N3, R or ?.</summary>
    public static string Write(Truth truth) => truth switch
    {
        Truth.AwakeBeforeLightsOut => "P",
        Truth.Awake => "W",
        Truth.SleepN1 => "N1",
        Truth.SleepN2 => "N2",
        Truth.SleepN3 => "N3",
        Truth.SleepR => "R",
        Truth.Unknown => "?",
        _ => throw new ArgumentOutOfRangeException(nameof(truth), truth, "expected one of the enum's members"),
    };

    /// <summary>Whether the label is a stage of sleep.</summary>
    public static bool IsSleep(Truth truth) => truth is Truth.SleepN1 or Truth.SleepN2 or Truth.SleepN3 or Truth.SleepR;

    /// <summary>Whether the label says awake, before or after lights-out: only such a wearer answers.</summary>
    public static bool IsAwake(Truth truth) => truth is Truth.AwakeBeforeLightsOut or Truth.Awake;
}
