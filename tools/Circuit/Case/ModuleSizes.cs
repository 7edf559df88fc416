using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Case;

/// <summary>The outer sizes of all modules as a table, bare and in the printed case: what the knitted pocket is made for.</summary>
public static class ModuleSizes
{
    /// <summary>Where the table is.</summary>
    public const string Path = "hardware/module-sizes.csv";

    private static readonly string[] AtCuff = [Keys.Led, Keys.Infrared, Keys.SecondInfrared];

    /// <summary>
    /// The table: a comment with its license, a header, a line for each circuit. Millimeters, rounded up to half a millimeter; without a case for a board that cannot be worn. Then how many LEDs look out at the cuff, and the length of their leads.
    /// </summary>
    public static GeneratedFile File()
    {
        StringBuilder text = new();
        text.Append("# Sizes of the module, bare and in the printed case without ears, rounded up to 0.5 mm. SPDX-License-Identifier: CERN-OHL-P-2.0\n");
        text.Append("board,variant,width_mm,length_mm,thickness_mm,case_width_mm,case_length_mm,case_thickness_mm,cuff_leds,cuff_lead_mm\n");
        foreach (CircuitDesign design in SockCircuit.All)
        {
            ModulePlacement module = ModulePlacement.Of(design);
            string bare = Sizes(module.WidthMm, module.LengthMm, module.ThicknessMm);
            int leds = design.Components.Count(component => AtCuff.Contains(component.Key));
            text.Append(CultureInfo.InvariantCulture, $"{design.Board.ShortName},{VariantNames.Of(design.Variant)},{bare},{Case(design)},{leds},{ModulePlacement.CuffLeadMm}\n");
        }

        return new GeneratedFile(Path, text.ToString());
    }

    private static string Case(CircuitDesign design)
    {
        if (!design.Board.HasCharger)
        {
            return ",,";
        }

        CaseParameters box = CaseParameters.For(design);
        return Sizes(box.OuterWidthMm, box.OuterLengthMm, box.OuterHeightMm);
    }

    private static string Sizes(params double[] mm) => string.Join(',', mm.Select(length => UpToHalf(length).ToString("0.0", CultureInfo.InvariantCulture)));

    // The small amount keeps a sum like 9.500000000000002 at 9.5.
    private static double UpToHalf(double mm) => Math.Ceiling((mm * 2) - 1e-6) / 2;
}
