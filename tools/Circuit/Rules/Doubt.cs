using System;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.Rules;

/// <summary>Tells the figures that nobody could look up, by what their source says of itself.</summary>
internal static class Doubt
{
    /// <summary>Beside a limit that is not from a data sheet.</summary>
    public const string Limit = "limit not checked";

    private static readonly string[] Marks = ["from memory", "estimate", "in common", "the kind", "vendor's word", "disagree", "is taken for", "are usual"];

    /// <summary>The remark where the source of a part's figures is not sure; else nothing.</summary>
    public static string In(Component component, string remark) => In(component.Part.Ratings?.Source ?? string.Empty, remark);

    /// <summary>The remark where a source is not sure; else nothing.</summary>
    public static string In(string source, string remark) => Marks.Any(mark => source.Contains(mark, StringComparison.Ordinal)) ? remark : string.Empty;

    /// <summary>Several remarks as one.</summary>
    public static string All(params string[] remarks) => string.Join(", ", remarks.Where(remark => remark.Length > 0).Distinct());
}
