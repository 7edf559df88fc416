using System.Collections.Generic;
using System.Linq;

namespace SockLab.Evaluation;

/// <summary>How fast a family of rules pauses for how many false pauses.</summary>
/// <param name="Family">What kind of rule.</param>
/// <param name="Points">One point for each setting, by rising false pauses.</param>
internal sealed record TradeOffCurve(string Family, IReadOnlyList<TradeOffPoint> Points)
{
    private const int FalsePauses = 1;
    private const int DelayMedian = 2;
    private const int Within10 = 4;

    /// <summary>One curve for each family, in the order of the rows; a rule whose false pauses or delay is not defined has no point.</summary>
    public static IReadOnlyList<TradeOffCurve> Of(IEnumerable<ComparedRow> rows) =>
        [.. rows.GroupBy(row => row.Family).Select(family => new TradeOffCurve(
            family.Key,
            [.. family.Select(PointOf).Where(point => double.IsFinite(point.FalsePausesPerHour) && double.IsFinite(point.DelayMedianMin))
                .OrderBy(point => point.FalsePausesPerHour)]))];

    private static TradeOffPoint PointOf(ComparedRow row) => new(
        row.Setting,
        row.Figures.FalsePausesPerHour,
        row.Intervals[FalsePauses],
        row.Figures.DelayMedianMin,
        row.Intervals[DelayMedian],
        row.Figures.Within10,
        row.Intervals[Within10]);
}
