using System;
using System.Linq;
using Circuit.Netlist;
using Circuit.Wiring;

namespace Circuit.Drawings;

/// <summary>Title, list of wires, scale, warnings, license.</summary>
internal static class SheetFrame
{
    private const double ListX = 240;

    public static void Draw(Sheet sheet, Harness harness)
    {
        CircuitDesign design = harness.Design;
        sheet.Text(string.Empty, "Wiring", ListX, 13, 4, isBold: true);
        sheet.Text(string.Empty, design.Name, ListX, 18, 3.2, isBold: true);
        double y = 24;
        foreach (Wire wire in harness.Wires)
        {
            sheet.Text(string.Empty, $"{wire.Number} {wire.Color}", ListX, y);
            sheet.Text(string.Empty, $"{Short(wire.From)} to {Short(wire.To)}", ListX + 15.5, y);
            y += 3.7;
        }

        y += 2;
        foreach (string line in Notes(harness))
        {
            sheet.Text(string.Empty, line, ListX, y);
            y += 3.7;
        }

        sheet.Line("#111", 0.6, (ListX, 190), (ListX + 40, 190));
        sheet.Line("#111", 0.6, (ListX, 188.6), (ListX, 191.4));
        sheet.Line("#111", 0.6, (ListX + 40, 188.6), (ListX + 40, 191.4));
        sheet.Text(string.Empty, "20 mm of the real thing, 2:1", ListX, 187);
        sheet.Text(string.Empty, "CERN-OHL-P-2.0", ListX, 196);
        sheet.Text(string.Empty, "Seen from above, the side of the parts. Colors are a proposal, the numbers count. Nothing of this was built yet: check with a multimeter.", 9, 201);
    }

    private static string Short(Port port) => port.Place.Replace("perfboard ", "hole ", StringComparison.Ordinal).Replace(", left leg", " left", StringComparison.Ordinal).Replace(", right leg", " right", StringComparison.Ordinal);

    private static string[] Notes(Harness harness)
    {
        bool hasCell = harness.Design.FindComponent(Designs.Keys.Cell) is not null;
        bool isBelow = harness.Wires.Any(wire => wire.From.IsHidden || wire.To.IsHidden);
        return
        [
            .. hasCell ? new[] { "The cell comes last, with SW1 off", "and after the check." } : ["No cell: USB feeds this one."],
            .. isBelow ? new[] { "Dashed: pads on the underside.", "Meter BAT- to GND: 0 ohm." } : [],
            .. harness.Layout is not null ? new[] { "Gray on the perforated board:", "bridges on its underside." } : [],
            .. harness.Design.FindComponent(Designs.Keys.Receiver) is not null ? new[] { "U3 stands in a socket: push it in", "to teach a code, then pull it out." } : [],
            "Bold: pads that get a wire.",
        ];
    }
}
