using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>
/// A sheet that shows any circuit, faulty ones too: symbols in rows, at each pin a name of its net. Nobody wants to read it; the drawn sheets refuse a circuit that
/// is not theirs, and KiCad has to be asked about just such ones.
/// </summary>
public static class PlainSheet
{
    private const int Step = 60;
    private const int Rows = 4;

    /// <summary>The sheet.</summary>
    public static Sheet Of(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        SheetBuilder sheet = new(design);
        sheet.Part(design.Components[0], BoardSymbol.Of(design, []), new Spot(60, 40), new Spot(60, 41));
        foreach ((Component component, int i) in design.Components.Skip(1).Select((component, i) => (component, i)))
        {
            sheet.Part(component, PartSymbols.Of(component.Part), new Spot(140 + (i / Rows * Step), 20 + (i % Rows * Step)), null);
        }

        foreach ((PinRef pin, Spot end) in sheet.Build().Parts.SelectMany(part => part.Pins))
        {
            if (design.NetOf(pin) is Net net)
            {
                Name(sheet, net, end);
            }
            else if (design.Open.Any(open => open.Pin == pin))
            {
                sheet.Cross(end);
            }
        }

        DrawFlags(sheet);
        return sheet.Build();
    }

    private static void Name(SheetBuilder sheet, Net net, Spot end)
    {
        if (NetNames.IsRail(net.Name))
        {
            sheet.Rail(net.Name, end);
            return;
        }

        sheet.Label(net.Name, end);
    }

    // The same flags as on the drawn sheets.
    private static void DrawFlags(SheetBuilder sheet)
    {
        List<string> fed = ["IR_VS", sheet.Design.Board.HasCharger ? NetNames.Battery : NetNames.Ground];
        foreach ((Net net, int i) in sheet.Design.Nets.Where(net => fed.Contains(net.Name)).Select((net, i) => (net, i)))
        {
            Spot at = new(20 + (i * 10), 200);
            sheet.Wire(at, at.Plus(4, 0));
            Name(sheet, net, at);
            sheet.Flag(at.Plus(4, 0));
        }
    }
}
