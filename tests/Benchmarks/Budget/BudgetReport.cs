using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Benchmarks.Energy;
using Circuit.Designs;
using Circuit.Lists;
using Circuit.Module;
using Circuit.Netlist;
using Circuit.Wiring;

namespace Benchmarks.Budget;

/// <summary>What each circuit asks of its maker and of its cell, line by line.</summary>
internal static class BudgetReport
{
    private const double MilliPerUnit = 1000;

    /// <summary>The table.</summary>
    /// <param name="evening">The evening that the current is of.</param>
    public static IReadOnlyList<string> Of(MeasuredEvening evening) =>
    [
        $"BUDGET, currents for the evening '{evening.Name}'; nothing of it was built or measured",
        $"{"circuit",-20}{"parts",6}{"joints",8}  {"size, mm",-20}{"worn, mA",9}{"off, mA",9}  days: an evening of 4 h and 20 h off each",
        .. SockCircuit.All.Select(design => Line(design, evening).TrimEnd()),
        "days: typical figures (each figure at its worst to each at its best)",
    ];

    private static string Line(CircuitDesign design, MeasuredEvening evening)
    {
        IReadOnlyList<Figure> figures = CircuitFigures.Of(design);
        FigureSet typical = FigureSet.TypicalOf(figures);
        ModulePlacement module = ModulePlacement.Of(design);
        string size = Text($"{module.WidthMm:0} x {module.LengthMm:0} x {module.ThicknessMm:0}");
        double wornMilliAmperes = EnergyBill.Of(evening, typical).AverageMilliAmperes;
        double offMilliAmperes = EnergyBill.StandbyMilliAmperes(typical);
        return Text($"{design.Name,-20}{Bom.Of(design).PartCount,6}{Harness.Of(design).Joints,8}  {size,-20}{wornMilliAmperes,9:0.0}{offMilliAmperes,9:0.00}  ")
            + Days(design, evening, figures);
    }

    private static string Days(CircuitDesign design, MeasuredEvening evening, IReadOnlyList<Figure> figures)
    {
        if (design.FindComponent(Keys.Cell) is not Component part)
        {
            return "bench only: no cell";
        }

        Cell cell = new(part.Part.Value!.Amount * MilliPerUnit);
        double worst = cell.Evenings(evening, FigureSet.HighestOf(figures));
        double best = cell.Evenings(evening, FigureSet.LowestOf(figures));
        return Text($"{cell.Evenings(evening, FigureSet.TypicalOf(figures)):0} ({worst:0} to {best:0}) on {cell.MilliAmpereHours:0} mAh") + WithReceiver(design, evening, cell);
    }

    private static string WithReceiver(CircuitDesign design, MeasuredEvening evening, Cell cell) => design.FindComponent(Keys.Receiver) is null ? string.Empty
        : Text($"; {cell.Evenings(evening, FigureSet.TypicalOf(CircuitFigures.Of(design, receiverIn: true))):0} with U3 left in");

    private static string Text(System.FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
