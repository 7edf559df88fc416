using System;
using System.Collections.Generic;

namespace Circuit.Netlist;

/// <summary>The variants on the command line and in the names of files.</summary>
public static class VariantNames
{
    /// <summary>All, the smallest first.</summary>
    public static IReadOnlyList<Variant> All { get; } = [Variant.Minimal, Variant.Full, Variant.Classic];

    /// <summary>"minimal", "full" or "classic".</summary>
    public static string Of(Variant variant) => variant switch
    {
        Variant.Minimal => "minimal",
        Variant.Full => "full",
        Variant.Classic => "classic",
        _ => throw new ArgumentOutOfRangeException(nameof(variant), variant, "a variant without a name"),
    };

    /// <summary>The variant of that name.</summary>
    /// <exception cref="CircuitException">There is none.</exception>
    public static Variant Find(string name)
    {
        foreach (Variant variant in All)
        {
            if (string.Equals(Of(variant), name, StringComparison.Ordinal))
            {
                return variant;
            }
        }

        throw new CircuitException($"--variant is '{name}'; expected minimal, full or classic; choose one of these.");
    }
}
