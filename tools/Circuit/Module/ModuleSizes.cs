using System.Globalization;
using System.Text;
using Circuit.Designs;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Module;

/// <summary>The outer sizes of all modules as a table for the case and the knitted pocket.</summary>
public static class ModuleSizes
{
    /// <summary>Where the table is.</summary>
    public const string Path = "hardware/module-sizes.csv";

    /// <summary>The table: a comment with its license, a header, a line for each circuit. Sizes without a case, in millimeters, rounded up to half a millimeter.</summary>
    public static GeneratedFile File()
    {
        StringBuilder text = new();
        text.Append("# Size of the module without a case, rounded up to 0.5 mm. SPDX-License-Identifier: CERN-OHL-P-2.0\n");
        text.Append("board,variant,width_mm,length_mm,thickness_mm\n");
        foreach (CircuitDesign design in SockCircuit.All)
        {
            ModulePlacement module = ModulePlacement.Of(design);
            text.Append(
                CultureInfo.InvariantCulture,
                $"{design.Board.ShortName},{VariantNames.Of(design.Variant)},{UpToHalf(module.WidthMm):0.0},{UpToHalf(module.LengthMm):0.0},{UpToHalf(module.ThicknessMm):0.0}\n");
        }

        return new GeneratedFile(Path, text.ToString());
    }

    // The small amount keeps a sum like 9.500000000000002 at 9.5.
    private static double UpToHalf(double mm) => System.Math.Ceiling((mm * 2) - 1e-6) / 2;
}
