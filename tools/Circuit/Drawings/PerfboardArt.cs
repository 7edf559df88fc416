using System.Globalization;
using System.Linq;
using Circuit.Module;
using Circuit.Netlist;
using Circuit.Parts;
using Circuit.Wiring;

namespace Circuit.Drawings;

/// <summary>Draws the perforated board: holes, bridges of the underside, parts that lie on it.</summary>
internal static class PerfboardArt
{
    private const double Step = Perfboard.PitchMm * WorkTable.Scale;

    public static void Draw(Sheet sheet, CircuitDesign design, PerfboardLayout layout)
    {
        (double x, double y) = WorkTable.OnPerfboard(new Hole(1, 1));
        double margin = 6 * WorkTable.CellMm;
        Box outline = new(x - (Step / 2), y - margin, layout.Board.Columns * Step, ((layout.Board.Rows - 1) * Step) + (2 * margin));
        sheet.Body(ModulePlacement.PerfboardKey, outline);
        sheet.Rectangle(outline, "#f5ead2", round: 0.5);
        sheet.Text(ModulePlacement.PerfboardKey, string.Create(CultureInfo.InvariantCulture, $"perforated board, {layout.Board.Columns} x {layout.Board.Rows} holes"), outline.X, outline.Y - 22, 3, isBold: true);
        foreach (Bridge bridge in layout.Bridges)
        {
            sheet.Line("#8a8f98", 1.5, WorkTable.OnPerfboard(bridge.From), WorkTable.OnPerfboard(bridge.To));
        }

        for (int column = 1; column <= layout.Board.Columns; column++)
        {
            Column(sheet, layout, column);
        }

        for (int row = 1; row <= layout.Board.Rows; row++)
        {
            (double holeX, double holeY) = WorkTable.OnPerfboard(new Hole(1, row));
            sheet.Text(ModulePlacement.PerfboardKey, row.ToString(CultureInfo.InvariantCulture), holeX - 0.9, holeY - 1.6, anchor: "end", color: "#777");
        }

        foreach (IGrouping<string, Leg> part in layout.Legs.GroupBy(leg => leg.Pin.Key))
        {
            Part(sheet, design.Component(part.Key), [.. part]);
        }
    }

    private static void Column(Sheet sheet, PerfboardLayout layout, int column)
    {
        for (int row = 1; row <= layout.Board.Rows; row++)
        {
            Hole hole = new(column, row);
            (double x, double y) = WorkTable.OnPerfboard(hole);
            bool isTerminal = layout.Terminals.Any(terminal => terminal.Hole == hole);
            bool isLeg = layout.Legs.Any(leg => leg.Hole == hole);
            sheet.Circle(x, y, isTerminal ? 1.4 : 1.1, isTerminal ? "#e0b030" : isLeg ? "#555" : "#fff", "#a08040");
        }

        (double letterX, double letterY) = WorkTable.OnPerfboard(new Hole(column, 1));
        sheet.Text(ModulePlacement.PerfboardKey, new Hole(column, 1).Name[..1], letterX - 2.4, letterY - 4.6, anchor: "middle", color: "#777");
    }

    private static void Part(Sheet sheet, Component component, Leg[] legs)
    {
        (double X, double Y)[] holes = [.. legs.Select(leg => WorkTable.OnPerfboard(leg.Hole))];
        double middleX = (holes.Min(hole => hole.X) + holes.Max(hole => hole.X)) / 2;
        double middleY = (holes.Min(hole => hole.Y) + holes.Max(hole => hole.Y)) / 2;
        if (component.Part.Kind == PartKind.Nmos)
        {
            Transistor(sheet, component, middleX, middleY);
            return;
        }

        bool isDown = holes[0].X == holes[^1].X;
        sheet.Line("#333", 0.6, holes[0], holes[^1]);
        (double length, double thickness) = component.Part.Kind switch { PartKind.Resistor => (11.6, 4.4), PartKind.Diode => (8.4, 4.0), _ => (7.6, 4.4) };
        Box body = isDown
            ? new(middleX - (thickness / 2), middleY - (length / 2), thickness, length)
            : new(middleX - (length / 2), middleY - (thickness / 2), length, thickness);
        string fill = component.Part.Kind switch { PartKind.Resistor => "#9fd0e8", PartKind.Diode => "#f0b890", _ => "#f2d24a" };
        sheet.Rectangle(body, fill, round: component.Part.Kind == PartKind.Diode ? 0.3 : 1.6);
        if (component.Part.Kind == PartKind.Diode)
        {
            // The band is at the cathode.
            (double X, double Y) cathode = WorkTable.OnPerfboard(legs.First(leg => leg.Pin.Number == "1").Hole);
            sheet.Rectangle(new Box(cathode.X > middleX ? body.Right - 1.6 : body.X + 0.5, body.Y, 1.1, body.Height), "#111", "#111");
        }

        // Down a part the words would be wider than it is: the number below the letter.
        if (isDown)
        {
            sheet.Text(component.Key, component.Reference[..1], middleX, middleY - 0.4, anchor: "middle", isBold: true);
            sheet.Text(component.Key, component.Reference[1..], middleX, middleY + 2.4, anchor: "middle", isBold: true);
        }
        else
        {
            sheet.Text(component.Key, component.Reference, middleX - (component.Part.Kind == PartKind.Diode ? 0.8 : 0), middleY + 0.9, anchor: "middle", isBold: true);
        }
    }

    private static void Transistor(Sheet sheet, Component component, double middleX, double middleY)
    {
        foreach ((double x, double y) in new[] { (middleX - 1.9, middleY - 1.3), (middleX + 1.9, middleY - 1.3), (middleX, middleY + 1.3) })
        {
            bool isDrain = y > middleY;
            sheet.Rectangle(new Box(x - 0.45, isDrain ? y : y - 1.4, 0.9, 1.4), "#ccc", "#555");
        }

        sheet.Rectangle(new Box(middleX - 2.9, middleY - 1.4, 5.8, 2.8), "#222", "#222");
        sheet.Text(component.Key, component.Reference, middleX, middleY + 0.9, anchor: "middle", isBold: true, color: "#fff");
    }
}
