using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Wiring;

namespace Circuit.Drawings;

/// <summary>Draws sensor, cell, switch and terminals.</summary>
internal static class PartArt
{
    private const double Scale = WorkTable.Scale;

    public static void Draw(Sheet sheet, CircuitDesign design)
    {
        Sensor(sheet, design);
        if (design.FindComponent(Keys.Cell) is Component cell)
        {
            // 29 x 36 mm, lying on its side; its leads leave at the right.
            Box body = new((80 * WorkTable.CellMm) - 80, (131 * WorkTable.CellMm) - 29, 72, 58);
            sheet.Body(Keys.Cell, new Box(body.X, body.Y, 80, body.Height));
            sheet.Rectangle(body, "#dfe6ee", round: 2);
            sheet.Rectangle(new Box(body.Right - 4, body.Y, 4, body.Height), "#e8d9a8");
            sheet.Text(Keys.Cell, $"{cell.Reference} lithium cell {cell.Part.ValueText}", body.X + 3, body.Y + 8, 3, isBold: true);
            sheet.Text(Keys.Cell, "with its own protection, 29 x 36 mm", body.X + 3, body.Y + 14);
            sheet.Text(Keys.Cell, "Never bend, pierce, sew through,", body.X + 3, body.Y + 19);
            sheet.Text(Keys.Cell, "wash or crush it.", body.X + 3, body.Y + 23);
            Lead(sheet, Keys.Cell, "+", body.Right, 125);
            Lead(sheet, Keys.Cell, "-", body.Right, 137);
        }

        if (design.FindComponent(Keys.Switch) is not null)
        {
            Switch(sheet);
        }

        if (design.FindComponent(Keys.BenchCell) is not null)
        {
            Box body = new((90 * WorkTable.CellMm) - 9, (114 * WorkTable.CellMm) - 2.6, 9, 10.2);
            sheet.Body(Keys.BenchCell, body);
            sheet.Rectangle(body, "#444");
            sheet.Text(Keys.BenchCell, "J1 bench cell, 3.0 to 4.2 V", body.X - 30, body.Y - 1.5, 3, isBold: true);
            sheet.Text(Keys.BenchCell, "+", body.Right - 3, (114 * WorkTable.CellMm) + 0.9, isBold: true, color: "#fff");
            sheet.Text(Keys.BenchCell, "-", body.Right - 3, (118 * WorkTable.CellMm) + 0.9, isBold: true, color: "#fff");
        }
    }

    private static void Lead(Sheet sheet, string key, string sign, double x, int row)
    {
        double y = row * WorkTable.CellMm;
        sheet.Line(sign == "+" ? "#c00" : "#111", 0.9, (x, y), (80 * WorkTable.CellMm, y));
        sheet.Text(key, sign, x + 3, y - 1.2, 3, isBold: true);
    }

    private static void Sensor(Sheet sheet, CircuitDesign design)
    {
        Component sensor = design.Component(Keys.Sensor);
        double x = WorkTable.SensorCell.X * WorkTable.CellMm;
        double y = WorkTable.SensorCell.Y * WorkTable.CellMm;
        Box body = new(x - (1.53 * Scale), y - (1.91 * Scale), sensor.Part.Body.LengthMm * Scale, sensor.Part.Body.WidthMm * Scale);
        sheet.Body(Keys.Sensor, body);
        sheet.Rectangle(body, "#dde6f5", round: 0.8);
        sheet.Text(Keys.Sensor, "U2 GY-521 (MPU-6050)", body.X, body.Y - 1.5, 3, isBold: true);
        sheet.Rectangle(new Box(body.X + 14, body.Y + 16, 8, 8), "#333");
        sheet.Text(Keys.Sensor, "chip up", body.X + 18, body.Y + 29, anchor: "middle", color: "#444");
        sheet.Circle(body.Right - 5, body.Y + 5.3, 3, "#fff");
        sheet.Circle(body.Right - 5, body.Bottom - 5.3, 3, "#fff");
        for (int i = 0; i < sensor.Part.Pins.Count; i++)
        {
            double pinY = y + (i * 4 * WorkTable.CellMm);
            bool isUsed = design.NetOf(new PinRef(Keys.Sensor, sensor.Part.Pins[i].Number)) is not null;
            sheet.Circle(x, pinY, 1.5, isUsed ? "#e0b030" : "#e8e2cc");
            sheet.Circle(x, pinY, 0.7, "#fff");
            sheet.Text(Keys.Sensor, sensor.Part.Pins[i].Name, x + 2, pinY + 0.9, isBold: isUsed, color: isUsed ? "#111" : "#555");
        }
    }

    private static void Switch(Sheet sheet)
    {
        Box body = new(88 * WorkTable.CellMm, (107 * WorkTable.CellMm) - 8.6, 7 * WorkTable.CellMm, 17.2);
        sheet.Body(Keys.Switch, body);
        sheet.Rectangle(body, "#cfcfcf");
        sheet.Rectangle(new Box(body.X + 3, body.Y + 3, 3, 5), "#555");
        sheet.Text(Keys.Switch, "SW1", body.X, body.Y - 1.5, 3, isBold: true);
        foreach ((string name, int row) in new[] { ("1", 103), ("2", 107), ("3", 111) })
        {
            bool isLeft = name == "1";
            sheet.Text(Keys.Switch, name, isLeft ? body.X + 0.8 : body.Right - 0.8, (row * WorkTable.CellMm) + 0.9, anchor: isLeft ? "start" : "end", isBold: true);
        }
    }
}
