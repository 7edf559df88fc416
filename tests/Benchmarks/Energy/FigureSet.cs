using System;
using System.Collections.Generic;
using System.Linq;

namespace Benchmarks.Energy;

/// <summary>One value for each quantity.</summary>
internal sealed class FigureSet
{
    private readonly Dictionary<Quantity, double> values;

    private FigureSet(Dictionary<Quantity, double> values) => this.values = values;

    /// <summary>What the model reckons with.</summary>
    public static FigureSet Typical { get; } = Of(figure => figure.Typical);

    /// <summary>Every number at its lowest at once.</summary>
    public static FigureSet Lowest { get; } = Of(figure => figure.Low);

    /// <summary>Every number at its highest at once.</summary>
    public static FigureSet Highest { get; } = Of(figure => figure.High);

    /// <summary>The value of a quantity, in the unit of its <see cref="Figure"/>.</summary>
    public double this[Quantity quantity] => this.values[quantity];

    /// <summary>The same with one value changed.</summary>
    public FigureSet With(Quantity quantity, double value) => new(new Dictionary<Quantity, double>(this.values) { [quantity] = value });

    private static FigureSet Of(Func<Figure, double> choose) => new(Figures.All.ToDictionary(figure => figure.Quantity, choose));
}
