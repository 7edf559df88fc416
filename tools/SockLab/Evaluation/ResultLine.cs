using System;
using System.Globalization;

namespace SockLab.Evaluation;

/// <summary>The last line of an evaluation, for programs.</summary>
internal static class ResultLine
{
    /// <summary>Rates and shares with three decimals, minutes with one or two, <c>n/a</c> where a figure is not defined.</summary>
    public static string Of(int people, Figures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"result: people={people} warnings_per_hour={Rate(figures.WarningsPerHour)} false_pauses_per_hour={Rate(figures.FalsePausesPerHour)} ")
        + $"delay_median_min={Minutes(figures.DelayMedianMin)} delay_p90_min={Minutes(figures.DelayP90Min)} "
        + $"within10={Rate(figures.Within10)} within20={Rate(figures.Within20)} "
        + $"onset_error_median_min={Minutes(figures.OnsetErrorMedianMin)} onset_within5={Rate(figures.OnsetWithin5)}";

    /// <summary>A rate or a share: three decimals.</summary>
    public static string Rate(double number) => Text(number, 3, "0.000");

    /// <summary>Minutes: one or two decimals.</summary>
    public static string Minutes(double number) => Text(number, 2, "0.0#");

    // Rounded first: a number just below zero must not print as -0.0.
    private static string Text(double number, int decimals, string format) =>
        double.IsNaN(number) ? "n/a" : (Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString(format, CultureInfo.InvariantCulture);
}
