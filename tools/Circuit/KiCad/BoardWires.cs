using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The wires that begin at the board.</summary>
internal static class BoardWires
{
    public static void Draw(SheetBuilder sheet, SheetPart board, IEnumerable<(string Net, Spot At, bool IsLeft)> entries)
    {
        foreach ((string net, Spot at, bool isLeft) in entries)
        {
            DrawSignal(sheet, PinsOf(sheet, board, net), net, at, isLeft);
        }

        foreach (Net net in sheet.Design.Nets.Where(net => NetNames.IsRail(net.Name)))
        {
            DrawRail(sheet, PinsOf(sheet, board, net.Name), net);
        }

        foreach (OpenPin open in sheet.Design.Open.Where(open => open.Pin.Key == board.Component.Key))
        {
            sheet.Cross(board.EndOf(open.Pin.Number));
        }
    }

    private static Spot[] PinsOf(SheetBuilder sheet, SheetPart board, string net) =>
        [.. (sheet.Design.FindNet(net)?.Pins ?? []).Where(pin => pin.Key == board.Component.Key).Select(pin => board.EndOf(pin.Number))];

    private static void DrawSignal(SheetBuilder sheet, Spot[] pins, string net, Spot at, bool isLeft)
    {
        int step = isLeft ? -1 : 1;
        foreach (Spot pin in pins)
        {
            if (pin.Y == at.Y)
            {
                sheet.Wire(pin, at);
            }
            else
            {
                sheet.Wire(pin, pin.Plus(step, 0), new Spot(pin.X + step, at.Y));
            }
        }

        if (pins.Length > 0)
        {
            int width = (int)System.Math.Ceiling(LetterWidth.Of(net, SheetText.UsualMm));
            sheet.Label(net, new Spot(isLeft ? pins[0].X - 2 - width : pins[0].X + 2, at.Y));
        }
    }

    // All pads of a rail on one wire, with one name.
    private static void DrawRail(SheetBuilder sheet, Spot[] pins, Net net)
    {
        if (pins.Length == 0)
        {
            return;
        }

        bool isGround = net.Name == NetNames.Ground;
        Spot first = pins.MinBy(pin => pin.X);
        Spot last = pins.MaxBy(pin => pin.X);
        sheet.Wire(first, last);
        Spot name = pins.Length == 2 ? new Spot((first.X + last.X) / 2, first.Y) : pins.OrderBy(pin => pin.X).ElementAt((pins.Length - 1) / 2);
        sheet.Rail(net.Name, name);

        // Without a cell nothing on the sheet says that ground is fed.
        if (isGround && !sheet.Design.Board.HasCharger)
        {
            sheet.Wire(last, last.Plus(6, 0));
            sheet.Flag(last.Plus(6, 0));
        }
    }
}
