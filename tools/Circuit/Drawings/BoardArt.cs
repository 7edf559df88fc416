using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Wiring;

namespace Circuit.Drawings;

/// <summary>Draws the board with the chip, to scale, with every pad and its print; what is used is bold.</summary>
internal static class BoardArt
{
    private const double Scale = WorkTable.Scale;

    public static void Draw(Sheet sheet, Harness harness)
    {
        CircuitDesign design = harness.Design;
        HashSet<PinRef?> wired = [.. harness.Wires.SelectMany(wire => new[] { wire.From.Pin, wire.To.Pin })];
        BoardProfile board = design.Board;
        (double left, double top) = WorkTable.OnBoard(board, 0, 0);
        Box outline = new(left, top, board.WidthMm * Scale, board.HeightMm * Scale);
        double above = Math.Min(0, board.Features.Min(feature => feature.YMm)) * Scale;
        sheet.Body(Keys.Board, new Box(left, top + above, outline.Width, outline.Height - above));
        sheet.Text(Keys.Board, $"U1 {board.Firmware.Title}", left, top + above - 1.5, 3, isBold: true);
        sheet.Rectangle(outline, "#eef3ee", round: 3);
        foreach (BoardFeature feature in board.Features)
        {
            Feature(sheet, board, feature);
        }

        foreach ((double x, double y, double diameter) in board.Holes)
        {
            (double middleX, double middleY) = WorkTable.OnBoard(board, x, y);
            sheet.Circle(middleX, middleY, diameter * Scale / 2, "#fff");
        }

        // Pads of the underside first: what is printed beside the others stays readable where they lie under it.
        foreach (BoardPad pad in board.Pads.Where(pad => pad.Place != PadPlace.Connector).OrderBy(pad => pad.Place != PadPlace.Underside))
        {
            Pad(sheet, design.Board, pad, wired.Contains(new PinRef(Keys.Board, pad.Id)));
        }

        Blocks(sheet, design);
    }

    private static void Feature(Sheet sheet, BoardProfile board, BoardFeature feature)
    {
        (double x, double y) = WorkTable.OnBoard(board, feature.XMm, feature.YMm);
        Box box = new(x, y, feature.WidthMm * Scale, feature.HeightMm * Scale);
        sheet.Rectangle(box, "#d5d9dd", "#888", 0.8);

        // Into it; below a small one; and what is too long for its box is named beside the board.
        double wordsMm = SheetText.WidthOf(feature.Name, 2.5, false);
        bool isSmall = box.Width < 5;
        if (wordsMm < box.Width + 1 || isSmall)
        {
            sheet.Text(Keys.Board, feature.Name, x + (box.Width / 2), isSmall ? box.Bottom + 2.4 : y + (box.Height / 2) + 0.9, anchor: "middle", color: "#444");
        }
    }

    private static void Pad(Sheet sheet, BoardProfile board, BoardPad pad, bool isUsed)
    {
        (double x, double y) = WorkTable.OnBoard(board, pad.XMm, pad.YMm);
        if (pad.Place == PadPlace.Underside)
        {
            sheet.Rectangle(new Box(x - 2.5, y - 1.1, 5, 2.2), "none", "#a33", more: " stroke-dasharray=\"0.8 0.6\"");
            sheet.Text(Keys.Board, pad.Label, x + 3.2, y + 0.9, isBold: true, color: "#a33");
            return;
        }

        sheet.Circle(x, y, 1.5, isUsed ? "#e0b030" : "#e8e2cc");
        sheet.Circle(x, y, 0.7, "#fff");
        bool isLeft = pad.XMm < board.WidthMm / 2;
        sheet.Text(Keys.Board, pad.Label, isLeft ? x + 2 : x - 2, y + 0.9, anchor: isLeft ? "start" : "end", isBold: isUsed, color: isUsed ? "#111" : "#555");
    }

    // Where the wires of a cable begin: the cable's end as a block beside the board.
    private static void Blocks(Sheet sheet, CircuitDesign design)
    {
        WorkTable table = WorkTable.Of(design);
        foreach (bool isQt in new[] { false, true })
        {
            Port[] ports = [.. table.Ports.Where(port => port.Pin?.Key == Keys.Board && port.Pin.Number.StartsWith(isQt ? "QT" : "JST", StringComparison.Ordinal))];
            if (ports.Length == 0)
            {
                continue;
            }

            double right = ports[0].OutX;
            double width = isQt ? 12 : 9;
            Box block = new(right - width, ports.Min(port => port.OutY) - 2.5, width, ports.Max(port => port.OutY) - ports.Min(port => port.OutY) + 5);
            sheet.Body(Keys.Board, block);
            sheet.Rectangle(block, "#f2f2f2", round: 0.8);
            (double boardX, double boardY) = isQt ? WorkTable.OnBoard(design.Board, 18.75, 30.48) : WorkTable.OnBoard(design.Board, 22.86, 10.99);
            sheet.Line("#999", 1.6, (boardX, boardY), (block.X, boardY));
            sheet.Body(Keys.Board, new Box(boardX, boardY - 0.8, Math.Max(0.1, block.X - boardX), 1.6));
            foreach (Port port in ports)
            {
                string label = design.Board.Pad(port.Pin!.Number).Label;
                sheet.Text(Keys.Board, label, right - 1.2, port.OutY + 0.9, anchor: "end", isBold: true);
            }

            sheet.Text(Keys.Board, isQt ? "STEMMA QT cable" : "plug", block.X, block.Y - 0.8);
        }
    }
}
