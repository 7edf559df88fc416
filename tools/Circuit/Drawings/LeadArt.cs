using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Wiring;

namespace Circuit.Drawings;

/// <summary>Draws the parts that hang on wires: LED and infrared LEDs, button, motor, receiver, with the small parts soldered to their legs.</summary>
internal static class LeadArt
{
    private const double X = WorkTable.LeadsColumn * WorkTable.CellMm;

    public static void Draw(Sheet sheet, CircuitDesign design)
    {
        Lamp(sheet, Keys.Led, "D1 red LED", "#e04040", Keys.LedResistor);
        foreach ((string key, string name) in new[] { (Keys.Infrared, "D3 infrared LED"), (Keys.SecondInfrared, "D4 infrared LED") })
        {
            if (design.FindComponent(key) is not null)
            {
                Lamp(sheet, key, name, "#b8a0d0", null);
            }
        }

        if (design.FindComponent(Keys.Button) is not null)
        {
            Button(sheet);
        }

        if (design.FindComponent(Keys.Motor) is not null)
        {
            Motor(sheet);
        }

        if (design.FindComponent(Keys.Receiver) is not null)
        {
            Receiver(sheet);
        }
    }

    private static double Row(string key, int plus = 0) => (WorkTable.LeadsRow(key) + plus) * WorkTable.CellMm;

    // Seen from the side, the legs to the left: the shorter one is K, and the rim is flat there.
    private static void Lamp(Sheet sheet, string key, string name, string fill, string? resistor)
    {
        double cathode = Row(key);
        double anode = Row(key, 6);
        double middle = (cathode + anode) / 2;
        sheet.Body(key, new Box(X, cathode - 1.6, 27, anode - cathode + 3.8));
        sheet.Line("#777", 0.7, (X, cathode), (X + 15, cathode), (X + 17, middle - 1.3), (X + 18, middle - 1.3));
        sheet.Line("#777", 0.7, (X, anode), (X + 15, anode), (X + 17, middle + 1.3), (X + 18, middle + 1.3));
        sheet.Rectangle(new Box(X + 18, middle - 3, 1.4, 6.8), fill);
        string body = $"M{Sheet.Mm(X + 19.4)} {Sheet.Mm(middle - 3)} h3.6 a3 3 0 0 1 0 6 h-3.6 z";
        sheet.Shapes.Add($"<path d=\"{body}\" fill=\"{fill}\" stroke=\"#333\" stroke-width=\"0.3\"/>");
        sheet.Text(key, name, X, cathode - 2.8, 3, isBold: true);
        sheet.Text(key, "K flat side", X + 0.6, cathode + 2.6);
        if (resistor is null)
        {
            sheet.Text(key, "A longer leg", X + 0.6, anode - 0.8);
        }
        else
        {
            Resistor(sheet, resistor, "R1", "1 kohm", X + 2, anode);
        }
    }

    private static void Resistor(Sheet sheet, string key, string reference, string value, double x, double y)
    {
        sheet.Rectangle(new Box(x, y - 2.2, 12, 4.4), "#9fd0e8", round: 1.6);
        sheet.Text(key, reference, x + 6, y + 0.9, anchor: "middle", isBold: true);
        sheet.Text(key, value, x + 6, y + 5, anchor: "middle");
    }

    private static void Button(Sheet sheet)
    {
        double one = Row(Keys.Button);
        double two = Row(Keys.Button, 7);
        double pullUp = Row(Keys.Button, -6);
        Box body = new(X + 2.2, one - 1.6, 12, 12);
        double right = X + (13 * WorkTable.CellMm);
        sheet.Body(Keys.Button, new Box(X, pullUp - 2.2, right - X, two - pullUp + 4.2));
        sheet.Line("#777", 0.7, (X, pullUp), (X + 15.5, pullUp), (X + 15.5, one), (X, one));
        sheet.Line("#777", 0.7, (X, two), (right, two));
        sheet.Rectangle(body, "#d8d8d8");
        sheet.Circle(body.X + 6, body.Y + 6, 3.4, "#555");
        sheet.Text(Keys.Button, "1", X + 3, one + 1.7, isBold: true);
        sheet.Text(Keys.Button, "2", X + 3, two + 0.6, isBold: true);
        sheet.Text(Keys.Button, "SW2 button", X, pullUp - 3, 3, isBold: true);
        sheet.Rectangle(new Box(X + 2, pullUp - 2.2, 12, 4.4), "#9fd0e8", round: 1.6);
        sheet.Text(Keys.ButtonPullUp, "R2 10k", X + 8, pullUp + 0.9, anchor: "middle", isBold: true);
    }

    private static void Motor(Sheet sheet)
    {
        double plus = Row(Keys.Motor);
        double minus = Row(Keys.Motor, 5);
        double middle = (plus + minus) / 2;
        sheet.Body(Keys.Motor, new Box(X, middle - 10, 27, 20));
        sheet.Line("#c00", 0.9, (X, plus), (X + 9, middle - 1));
        sheet.Line("#06c", 0.9, (X, minus), (X + 9, middle + 1));
        sheet.Circle(X + 17, middle, 10, "#d9d9d9");
        sheet.Text(Keys.Motor, "M1", X + 17, middle + 1, 3, "middle", isBold: true);
        sheet.Text(Keys.Motor, "+", X + 0.8, plus - 1, isBold: true);
        sheet.Text(Keys.Motor, "-", X + 0.8, minus + 2.8, isBold: true);
    }

    // Seen from the side of the lens, turned by a quarter: OUT above, GND, VS below.
    private static void Receiver(Sheet sheet)
    {
        double output = Row(Keys.Receiver);
        double ground = Row(Keys.Receiver, 5);
        double supply = Row(Keys.Receiver, 10);
        sheet.Body(Keys.Receiver, new Box(X, output - 1.6, 35, supply - output + 8));
        foreach (double y in new[] { output, ground, supply })
        {
            sheet.Line("#777", 0.7, (X, y), (X + 24, y));
        }

        sheet.Line("#777", 0.7, (X + 18, ground), (X + 18, supply));
        sheet.Rectangle(new Box(X + 15.4, ground + 1, 5.2, 4.4), "#f2d24a", round: 2);
        sheet.Text(Keys.ReceiverCapacitor, "C2", X + 18, ground + 4.1, anchor: "middle", isBold: true);
        sheet.Rectangle(new Box(X + 24, ground - 6.9, 10, 13.8), "#333", round: 0.8);
        sheet.Circle(X + 28, ground, 3.2, "#555");
        sheet.Text(Keys.Receiver, "U3 receiver", X, output - 2.8, 3, isBold: true);
        sheet.Text(Keys.Receiver, "OUT", X + 1, output + 2.7, isBold: true);
        sheet.Text(Keys.Receiver, "GND", X + 1, ground + 2.7, isBold: true);
        sheet.Text(Keys.Receiver, "VS", X + 19.5, supply + 3, isBold: true);
        Resistor(sheet, Keys.ReceiverFilter, "R11", "100 ohm", X + 2, supply);
    }
}
