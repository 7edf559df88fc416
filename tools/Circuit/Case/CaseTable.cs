using System.Globalization;
using System.Linq;
using System.Text;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Case;

/// <summary>The sizes of case and pouch as a table for the guide, and how it is kept current there.</summary>
public static class CaseTable
{
    /// <summary>Begins the table in the guide's page.</summary>
    public const string Begin = "<!-- case: made from the circuit, held by a test -->\n";

    /// <summary>Ends it.</summary>
    public const string End = "<!-- /case -->";

    /// <summary>A row for each circuit that can be worn. Millimeters.</summary>
    public static string Markdown()
    {
        StringBuilder text = new();
        text.Append("| circuit | module | case, outside | with ears | felt strip |\n|---|---:|---:|---:|---:|\n");
        foreach (CircuitDesign design in SockCircuit.All.Where(design => design.Board.HasCharger))
        {
            CaseParameters box = CaseParameters.For(design);
            FeltTemplate felt = FeltTemplate.For(design);
            string module = Sizes(box.Placement.WidthMm, box.Placement.LengthMm, box.Placement.ThicknessMm);
            string outside = Sizes(box.OuterWidthMm, box.OuterLengthMm, box.OuterHeightMm);
            text.Append(CultureInfo.InvariantCulture, $"| {design.Name} | {module} | {outside} | {Tenth(box.OuterLengthWithEarsMm)} | {Sizes(felt.StripWidthMm, felt.StripLengthMm)} |\n");
        }

        return text.ToString();
    }

    private static string Sizes(params double[] mm) => string.Join(" x ", mm.Select(Tenth));

    private static string Tenth(double mm) => mm.ToString("0.0", CultureInfo.InvariantCulture);
}
