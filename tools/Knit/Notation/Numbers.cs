using System;
using System.Collections.Generic;
using System.Linq;

namespace Knit.Notation;

/// <summary>The numbers that a pattern's sentences are filled with, by name: those of a size, of the gauge, of the module, and what is computed from them.</summary>
public sealed class Numbers
{
    /// <summary>How many there may be; far more than a sock needs.</summary>
    public const int Most = 200;

    private readonly Dictionary<string, decimal> values = new(StringComparer.Ordinal);

    /// <summary>Is there one of this name?</summary>
    public bool Has(string name) => this.values.ContainsKey(name);

    /// <summary>The number of this name.</summary>
    /// <exception cref="KnitException">There is none.</exception>
    public decimal this[string name] => this.values.TryGetValue(name, out decimal value)
        ? value
        : throw new KnitException($"the number '{name}' is not known; expected one of {string.Join(", ", this.values.Keys.Order(StringComparer.Ordinal))}; write one of these, or compute it in [numbers].");

    /// <summary>Adds a number.</summary>
    /// <exception cref="KnitException">The name is taken, or there are too many.</exception>
    public void Add(string name, decimal value)
    {
        if (this.values.Count >= Most)
        {
            throw new KnitException($"'{name}' is number {Most + 1}; expected {Most} at most; leave out what is not used.");
        }

        if (!this.values.TryAdd(name, value))
        {
            throw new KnitException($"the number '{name}' is computed twice; expected each name once; take another name.");
        }
    }

    /// <summary>A whole number of this name, as of stitches and rounds.</summary>
    /// <exception cref="KnitException">There is none, or it is not whole.</exception>
    public int Whole(string name) => ToWhole(name, this[name]);

    /// <summary>The value as a number of stitches or rounds.</summary>
    /// <param name="what">How it is called in the sentence.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="KnitException">It is below 0, above 10,000 or not whole.</exception>
    public static int ToWhole(string what, decimal value) => value == decimal.Truncate(value) && value is >= 0 and <= 10_000
        ? (int)value
        : throw new KnitException(FormattableString.Invariant($"'{what}' is {value:0.##}; expected a whole number from 0 to 10000, as stitches and rounds are; round it in [numbers]."));
}
