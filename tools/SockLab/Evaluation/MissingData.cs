using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>Counts what the nights do not hold: the detector is told of it, and so is the reader.</summary>
internal static class MissingData
{
    private const int MostNamed = 5;

    /// <summary>One line for a table's head; null where nothing is missing.</summary>
    public static string? Text(IReadOnlyList<EpochNight> nights)
    {
        (string Person, int Gaps, int Epochs)[] lacking = [.. nights.Select(Count).Where(count => count.Epochs > 0)];
        if (lacking.Length == 0)
        {
            return null;
        }

        string names = string.Join(", ", lacking.Take(MostNamed).Select(count => count.Person));
        string more = lacking.Length > MostNamed ? $" and {lacking.Length - MostNamed} more" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"missing {lacking.Sum(count => count.Epochs)} epochs of 30 s, {lacking.Sum(count => count.Gaps)} gaps in the rows, in {lacking.Length} of {nights.Count} files: {names}{more}");
    }

    private static (string Person, int Gaps, int Epochs) Count(EpochNight night)
    {
        int gaps = 0;
        int epochs = night.MovementMicroG.Count(movement => movement < 0);
        for (int i = 1; i < night.StartMs.Length; i++)
        {
            // Questions of half seconds shift the epochs of a recording a little: less than half an epoch is no gap.
            int missing = (night.StartMs[i] - night.StartMs[i - 1] - (EpochNight.EpochMs / 2)) / EpochNight.EpochMs;
            gaps += missing > 0 ? 1 : 0;
            epochs += missing;
        }

        return (night.Person, gaps, epochs);
    }
}
