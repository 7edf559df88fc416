using System;
using System.Collections.Generic;
using System.Linq;

namespace Benchmarks.Energy;

/// <summary>What one estimate can do to the result: all else typical, it at either end of its range.</summary>
/// <param name="Name">The estimate.</param>
/// <param name="AtLow">With it at its lowest.</param>
/// <param name="AtHigh">With it at its highest.</param>
internal sealed record Doubt(string Name, FigureSet AtLow, FigureSet AtHigh)
{
    /// <summary>All estimates, the one that moves the number of evenings most first.</summary>
    public static IReadOnlyList<Doubt> Ranked(MeasuredEvening evening) =>
    [
        .. Figures.All.Where(figure => figure.IsEstimate)
            .Select(figure => new Doubt(
                figure.Name, FigureSet.Typical.With(figure.Quantity, figure.Low), FigureSet.Typical.With(figure.Quantity, figure.High)))
            .OrderByDescending(doubt => doubt.EveningsMoved(evening)),
    ];

    /// <summary>By how many evenings it moves the result.</summary>
    public double EveningsMoved(MeasuredEvening evening) =>
        Math.Abs(Cell.Usual.Evenings(evening, this.AtLow) - Cell.Usual.Evenings(evening, this.AtHigh));
}
