using System;

namespace Circuit.Rules;

/// <summary>What a rule found at one place.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Severity">Held or broken.</param>
/// <param name="Where">Reference, pin or net: "D1", "U2.4", "SDA".</param>
/// <param name="Sentence">Where it is broken: what is wrong, what was expected, what to do. Where it holds: the figure.</param>
/// <param name="Margin">The figure and its limit; null for a rule without one.</param>
public sealed record Finding(string Rule, Severity Severity, string Where, string Sentence, Margin? Margin = null)
{
    /// <summary>A broken rule.</summary>
    internal static Finding Broken(string where, string sentence) => new(string.Empty, Severity.Broken, where, sentence);

    /// <summary>A figure, which holds or not.</summary>
    /// <param name="where">Reference, pin or net.</param>
    /// <param name="margin">The figure and its limit.</param>
    /// <param name="advice">What to do where it does not hold: "take a larger resistor".</param>
    internal static Finding Of(string where, Margin margin, string advice)
    {
        ArgumentNullException.ThrowIfNull(margin);
        string figure = $"{margin.Quantity} is {Figure.Text(margin.Value)} {margin.Unit}, {margin.Formula}";
        return margin.Holds
            ? new(string.Empty, Severity.Held, where, $"{figure}; {margin.LimitText}.", margin)
            : new(string.Empty, Severity.Broken, where, $"{figure}; expected {margin.LimitText}; {advice}.", margin);
    }
}
