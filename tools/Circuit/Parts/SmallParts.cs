namespace Circuit.Parts;

/// <summary>Resistors, capacitors, LEDs, diodes, transistors. Figures without a mark are typical or limit values of the named data sheets.</summary>
public static class SmallParts
{
    private const string File = "SmallParts.cs";

    /// <summary>A visible LED for the cuff.</summary>
    public static Part RedLed { get; } = new()
    {
        Id = "led-red-3mm",
        Kind = PartKind.Led,
        Description = "LED, red, 3 mm, diffused, two leads",
        Manufacturer = "Kingbright",
        PartNumber = "WP710A10ID",
        Alternatives = ["any red, yellow or green 3 mm LED for 20 mA; a blue or white one stays dim, since it takes most of the 3.3 V itself"],
        Pins = [new("1", "K", PinKind.Passive), new("2", "A", PinKind.Passive)],
        MeasureFirst = "the maker's number was not checked; any red LED of 3 mm does at 1.6 mA",
        Ratings = new LedRatings(1.6, 2.0, 20, 100, "what red LEDs of 3 mm have in common"),
        Body = new BodySize(3.0, 5.3, 3.0),
    };

    /// <summary>An infrared LED with a wide angle.</summary>
    public static Part InfraredLed { get; } = new()
    {
        Id = "led-infrared",
        Kind = PartKind.InfraredLed,
        Description = "Infrared LED, 940 nm, 3 mm, 25 degrees to each side",
        Value = PartValue.Parse("940 nm", File + ": part 'led-infrared'"),
        Manufacturer = "Vishay",
        PartNumber = "TSAL4400",
        Alternatives = ["Vishay TSAL6400 (5 mm)", "any 940 nm LED that bears 100 mA for good; a narrower light has to be aimed"],
        Pins = [new("1", "K", PinKind.Passive), new("2", "A", PinKind.Passive)],
        Ratings = new LedRatings(1.2, 1.35, 100, 200, "Vishay 81006, TSAL4400: 100 mA, 200 mA in pulses; its forward voltage is from memory"),
        Body = new BodySize(3.0, 5.3, 3.0),
    };

    /// <summary>The diode across the motor.</summary>
    public static Part Diode { get; } = new()
    {
        Id = "diode-1n4148",
        Kind = PartKind.Diode,
        Description = "Diode, small signal, DO-35, two leads",
        Manufacturer = "onsemi",
        PartNumber = "1N4148",
        Alternatives = ["1N5817, 1N5818 or 1N5819 (Schottky): fits as it is", "BAT85"],
        Pins = [new("1", "K", PinKind.Passive), new("2", "A", PinKind.Passive)],
        Ratings = new DiodeRatings(200, 75, "1N4148: 300 mA, on average 150 to 200 mA, by several makers' sheets"),
        Body = new BodySize(2.0, 4.0, 2.0),
    };

    /// <summary>The transistor of motor and infrared.</summary>
    public static Part Nmos { get; } = new()
    {
        Id = "nmos-ao3400a",
        Kind = PartKind.Nmos,
        Description = "MOSFET, n-channel, logic level, SOT-23",
        Manufacturer = "Alpha & Omega",
        PartNumber = "AO3400A",
        Alternatives =
        [
            "any n-channel MOSFET in SOT-23 whose resistance is promised at 2.5 V of gate voltage, such as IRLML6344 or SI2302: the same three pads",
            "PN2222A (TO-92; flat side to you: E B C) with 1 kohm from pin to base in place of the wire, and the 100 kohm from base to emitter; a P2N2222A has its legs the other way round",
        ],
        Pins = [new("1", "G", PinKind.Input), new("2", "S", PinKind.Passive), new("3", "D", PinKind.Passive)],
        Ratings = new NmosRatings(1.5, 2.5, 0.048, 4700, 30, "Alpha & Omega AO3400A; 1.45 V in newer sheets, 1.5 V in older ones"),
        Body = new BodySize(3.0, 3.0, 1.2),
    };

    /// <summary>A resistor of that value with two leads.</summary>
    /// <param name="value">"1 kohm".</param>
    /// <param name="partNumber">Yageo's number.</param>
    public static Part Resistor(string value, string partNumber)
    {
        PartValue read = PartValue.Parse(value, $"{File}: resistor {partNumber}");
        return new Part
        {
            Id = "resistor-" + read.Text.Replace(" ", string.Empty, System.StringComparison.Ordinal),
            Kind = PartKind.Resistor,
            Description = "Resistor, metal film, 1/4 W, 1 %, two leads",
            Value = read,
            Manufacturer = "Yageo",
            PartNumber = partNumber,
            Alternatives = ["any resistor of 1/4 W and 5 % or better with two leads"],
            Pins = [new("1", "1", PinKind.Passive), new("2", "2", PinKind.Passive)],
            MeasureFirst = "by its bands or a multimeter: " + read.Text + "; the maker's number was not checked",
            Ratings = new ResistorRatings(250, "1/4 W"),
            Body = new BodySize(2.4, 6.3, 2.4),
        };
    }

    /// <summary>A ceramic capacitor of that value with two leads.</summary>
    /// <param name="value">"100 nF".</param>
    /// <param name="partNumber">KEMET's number.</param>
    public static Part Capacitor(string value, string partNumber)
    {
        PartValue read = PartValue.Parse(value, $"{File}: capacitor {partNumber}");
        return new Part
        {
            Id = "capacitor-" + read.Text.Replace(" ", string.Empty, System.StringComparison.Ordinal),
            Kind = PartKind.Capacitor,
            Description = "Capacitor, ceramic, X7R, 50 V, two leads",
            Value = read,
            Manufacturer = "KEMET",
            PartNumber = partNumber,
            Alternatives = [$"any ceramic capacitor of {read.Text} for 10 V or more"],
            MeasureFirst = "by its print: 104 is 100 nF, 105 is 1 uF; the maker's number was not checked",
            Pins = [new("1", "1", PinKind.Passive), new("2", "2", PinKind.Passive)],
            Ratings = new CapacitorRatings(50, "the kind of part"),
            Body = new BodySize(2.5, 3.8, 4.0),
        };
    }
}
