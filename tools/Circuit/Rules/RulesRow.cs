using System;
using System.Globalization;

namespace Circuit.Rules;

/// <summary>One row of the table of figures: a figure, in the circuits of a board that have it equal.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Margin">The figure.</param>
/// <param name="Variants">"all", or the names of the variants.</param>
public sealed record RulesRow(string Rule, Margin Margin, string Variants)
{
    /// <summary>"91 %"; rounded down, so that 0 % is no 1 %.</summary>
    public string Spare => Math.Floor(this.Margin.HeadroomPercent).ToString("0", CultureInfo.InvariantCulture) + " %";
}
