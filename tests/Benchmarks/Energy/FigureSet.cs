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
    public static FigureSet Typical { get; } = TypicalOf(Figures.All);

    /// <summary>Every number at its lowest at once.</summary>
    public static FigureSet Lowest { get; } = LowestOf(Figures.All);

    /// <summary>Every number at its highest at once.</summary>
    public static FigureSet Highest { get; } = HighestOf(Figures.All);

    /// <summary>The value of a quantity, in the unit of its <see cref="Figure"/>.</summary>
    public double this[Quantity quantity] => this.values[quantity];

    /// <summary>What is reckoned with, of other figures than those of the Feather.</summary>
    public static FigureSet TypicalOf(IEnumerable<Figure> figures) => Of(figures, figure => figure.Typical);

    /// <summary>Each of them at its lowest.</summary>
    public static FigureSet LowestOf(IEnumerable<Figure> figures) => Of(figures, figure => figure.Low);

    /// <summary>Each of them at its highest.</summary>
    public static FigureSet HighestOf(IEnumerable<Figure> figures) => Of(figures, figure => figure.High);

    /// <summary>The same with one value changed.</summary>
    public FigureSet With(Quantity quantity, double value) => new(new Dictionary<Quantity, double>(this.values) { [quantity] = value });

    private static FigureSet Of(IEnumerable<Figure> figures, Func<Figure, double> choose) => new(figures.ToDictionary(figure => figure.Quantity, choose));
}
