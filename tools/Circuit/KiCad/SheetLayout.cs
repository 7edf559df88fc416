using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>Draws a design on one sheet of A4: the board in the middle, a framed block for each use to both sides of it, wires between them.</summary>
public static class SheetLayout
{
    /// <summary>What may be drawn on: A4 across, without the sheet's own frame. Steps.</summary>
    public static Box Paper { get; } = new(10, 10, 224, 156);

    /// <summary>The title block, where nothing else may be. Steps.</summary>
    public static Box TitleBlock { get; } = new(139, 130, 225, 157);

    private const int LeftEdge = 11;
    private const int RightEdge = 223;
    private const int TopEdge = 11;
    private const int LeftBottom = 155;
    private const int RightBottom = 129;
    private const int Gap = 2;
    private const int BoardMiddle = 117;
    private const int TitleLetters = 12;

    private static readonly BlockDrawing[] Drawings =
    [
        new PowerDrawing(), new SensorDrawing(), new ButtonDrawing(), new ReceiverDrawing(), new CellSenseDrawing(), new UsbSenseDrawing(),
        new LightDrawing(), new MotorDrawing(), new InfraredDrawing(),
    ];

    /// <summary>The sheet.</summary>
    /// <exception cref="CircuitException">A block has no drawing, or its drawing does not show what is connected.</exception>
    public static Sheet Of(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        Component? stray = design.Components.Skip(1).FirstOrDefault(component => Array.TrueForAll(Drawings, drawing => drawing.Block != component.Block));
        if (stray is not null)
        {
            throw new CircuitException($"SheetLayout.cs: {stray.Reference} belongs to the block {stray.Block}, which has no drawing; expected one for each block; add it to Drawings.");
        }

        SheetBuilder sheet = new(design);
        BlockArea[] areas = [.. Column(sheet, isLeft: true, TopEdge, LeftBottom), .. Column(sheet, isLeft: false, TopEdge, RightBottom)];
        BlockDrawing[] drawn = [.. InColumn(design, isLeft: true), .. InColumn(design, isLeft: false)];
        foreach ((BlockDrawing drawing, BlockArea area) in drawn.Zip(areas))
        {
            drawing.DrawFrame(area);
            drawing.Draw(area);
        }

        WireBoard(sheet, drawn, areas);
        Sheet made = sheet.Build();
        return SheetNets.DifferenceOf(made) is string difference
            ? throw new CircuitException($"SheetLayout.cs: the sheet of {design.Name} does not show the circuit: {difference}; expected the nets of the design; change the block's drawing.")
            : made;
    }

    private static BlockDrawing[] InColumn(CircuitDesign design, bool isLeft) => [.. Drawings.Where(drawing => drawing.IsLeft == isLeft && drawing.IsIn(design))];

    // Blocks stand one below the other, halfway up the sheet.
    private static IEnumerable<BlockArea> Column(SheetBuilder sheet, bool isLeft, int top, int bottom)
    {
        BlockDrawing[] column = InColumn(sheet.Design, isLeft);
        int y = top + Math.Max(0, (bottom - top - column.Sum(drawing => drawing.Height + Gap) + Gap) / 2);
        foreach (BlockDrawing drawing in column)
        {
            yield return new BlockArea(sheet, isLeft, new Spot(isLeft ? LeftEdge : RightEdge - BlockArea.Width, y), drawing.Height);
            y += drawing.Height + Gap;
        }
    }

    private static void WireBoard(SheetBuilder sheet, BlockDrawing[] drawn, BlockArea[] areas)
    {
        List<(string Net, Spot At, bool IsLeft)> entries = [];
        foreach ((BlockDrawing drawing, BlockArea area) in drawn.Zip(areas))
        {
            entries.AddRange(drawing.Entries(sheet.Design)
                .Select(entry => (sheet.Design.NetOf(entry.Pin)?.Name ?? string.Empty, area.At(entry.Dx, entry.Dy), area.IsLeft)));
        }

        Symbol symbol = BoardSymbol.Of(sheet.Design, [.. entries.Select(entry => (entry.Net, entry.At.Y, entry.IsLeft))]);
        Component component = sheet.Design.Components[0];
        int middle = (int)((symbol.Body.Top + symbol.Body.Bottom) / 2);
        SheetPart board = sheet.Part(component, symbol, new Spot(BoardMiddle, 0), new Spot(BoardMiddle, middle - 5), TextAlign.Center);
        string title = string.Join('\n', BlockDrawing.Wrap(sheet.Design.Board.Firmware.Title, TitleLetters, indent: string.Empty));
        sheet.Note(new SheetText(title, new Spot(BoardMiddle, middle), TextAlign.Center, BlockArea.HeadingMm, TextPlace.Below, Bold: true));
        BoardWires.Draw(sheet, board, entries);
    }
}
