using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Tests.Evaluation;

/// <summary>The result line once more, from nothing but the epoch files and the events file.</summary>
internal static class IndependentScorer
{
    public static string ResultLine(Dictionary<string, List<IndependentRow>> files, List<IndependentEvent> events, int repeats)
    {
        double hours = files.Values.Sum(rows => rows.Count(row => row.Truth == "P")) * 30 / 3600.0 * repeats;
        double warnings = events.Count(e => e.Name == "warning" && e.Truth == "P") / hours;
        double pauses = events.Count(e => e.Name == "pause" && e.Truth == "P") / hours;
        List<double> delays = [];
        List<double> errors = [];
        foreach ((string person, List<IndependentRow> rows) in files)
        {
            double onset = Onset(rows);
            for (int repeat = 1; repeat <= repeats && !double.IsNaN(onset); repeat++)
            {
                List<IndependentEvent> mine = [.. events.Where(e => e.Person == person && e.Repeat == repeat)];
                IndependentEvent? pause = mine.Find(e => e.Name == "pause" && e.T < onset && EndOf(mine, e) > onset)
                    ?? mine.Find(e => e.Name == "pause" && e.T >= onset);
                double delay = pause is null ? 999 : (pause.T - onset) / 60;
                delays.Add(delay);
                if (pause is not null && delay >= -10 && delay <= 60)
                {
                    errors.Add((pause.StillSince!.Value - onset) / 60);
                }
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"result: people={files.Count} warnings_per_hour={warnings:0.000} false_pauses_per_hour={pauses:0.000} ")
            + string.Create(CultureInfo.InvariantCulture, $"delay_median_min={Median(delays):0.0#} delay_p90_min={NumpyP90(delays):0.0#} ")
            + string.Create(CultureInfo.InvariantCulture, $"within10={Share(delays, d => d <= 10):0.000} within20={Share(delays, d => d <= 20):0.000} ")
            + string.Create(CultureInfo.InvariantCulture, $"onset_error_median_min={Median(errors):0.0#} onset_within5={Share(errors, e => e is >= -5 and <= 5):0.000}");
    }

    private static double EndOf(List<IndependentEvent> mine, IndependentEvent pause) =>
        mine.SkipWhile(e => !ReferenceEquals(e, pause)).FirstOrDefault(e => e.Name is "rearm_play" or "rearm_movement" or "fault")?.T ?? double.PositiveInfinity;

    private static double Onset(List<IndependentRow> rows)
    {
        for (int i = 0; i + 10 <= rows.Count; i++)
        {
            List<IndependentRow> ten = rows.GetRange(i, 10);
            if (ten.TrueForAll(row => row.Truth is "N1" or "N2" or "N3" or "R") && ten[9].T - ten[0].T == 270)
            {
                return ten[0].T;
            }
        }

        return double.NaN;
    }

    private static double Median(List<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double NumpyP90(List<double> numbers)
    {
        double[] sorted = [.. numbers.Order()];
        double place = 0.9 * (sorted.Length - 1);
        double low = sorted[(int)Math.Floor(place)];
        double high = sorted[(int)Math.Ceiling(place)];
        return low + ((high - low) * (place - Math.Floor(place)));
    }

    private static double Share(List<double> numbers, Func<double, bool> isIn) => (double)numbers.Count(isIn) / numbers.Count;
}
