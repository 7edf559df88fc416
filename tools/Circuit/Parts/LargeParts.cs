namespace Circuit.Parts;

/// <summary>Sensor board, cell, switches, motor, receiver.</summary>
public static class LargeParts
{
    private const string File = "LargeParts.cs";

    /// <summary>The accelerometer's board.</summary>
    public static Part SensorBoard { get; } = new()
    {
        Id = "gy-521",
        Kind = PartKind.SensorBoard,
        Description = "GY-521 board with an MPU-6050, header not soldered in",
        Manufacturer = "any",
        PartNumber = "GY-521",
        Alternatives = ["none without a change to the firmware: it refuses a chip that does not name itself MPU-6050, as MPU-6500 and MPU-9250 clones do not"],
        Pins =
        [
            new("1", "VCC", PinKind.PowerIn), new("2", "GND", PinKind.PowerIn), new("3", "SCL", PinKind.Input), new("4", "SDA", PinKind.Bidirectional),
            new("5", "XDA", PinKind.Bidirectional), new("6", "XCL", PinKind.Output), new("7", "AD0", PinKind.Input), new("8", "INT", PinKind.Output),
        ],
        MeasureFirst = "many makers: size, holes and the order of the pins by the print; SDA to VCC and SCL to VCC each 2 to 10 kohm with nothing connected",
        Ratings = new SensorBoardRatings(3.0, 5.0, 6, 4700, "MPU-6050 PS-MPU-6000A-00 rev. 3.4; resistors of 4.7 kohm are usual, 2.2 kohm occur"),
        Body = new BodySize(21.6, 16.2, 3.2),
    };

    /// <summary>The cell.</summary>
    public static Part Cell { get; } = new()
    {
        Id = "cell-500mAh",
        Kind = PartKind.Cell,
        Description = "Lithium polymer cell, 3.7 V, with its own protection circuit and JST PH plug",
        Value = PartValue.Parse("500 mAh", File + ": part 'cell-500mAh'"),
        Manufacturer = "Adafruit",
        PartNumber = "1578",
        Alternatives = ["a protected 503035 or 502535 cell of 400 to 500 mAh: look at the plug's polarity before you plug it in"],
        Pins = [new("1", "+", PinKind.PowerOut), new("2", "-", PinKind.PowerOut)],
        MeasureFirst = "the plug's polarity against the board's print, with a meter, before the first time; its size is from memory",
        Ratings = new CellRatings(4.2, 3.3, 500, 500, true, "Adafruit 1578: protected, 3.0 V at the lowest, charge up to 500 mA; as much is taken for the discharge"),
        Body = new BodySize(29.0, 36.0, 4.75),
    };

    /// <summary>The switch in the cell's lead.</summary>
    public static Part SlideSwitch { get; } = new()
    {
        Id = "slide-switch",
        Kind = PartKind.SlideSwitch,
        Description = "Slide switch, one pole, two positions",
        Manufacturer = "C&K",
        PartNumber = "JS102011CQN",
        Alternatives = ["a JST PH lead with a switch, such as Adafruit 3064: nothing to solder; its rating was not found", "any slide switch for 300 mA or more at 5 V"],
        MeasureFirst = "read the rating on the page you buy from: 300 mA or more at 5 V; many small slide switches bear 100 mA and are too weak for the charger",
        Pins = [new("1", "A", PinKind.Passive), new("2", "C", PinKind.Passive), new("3", "B", PinKind.Passive)],
        Ratings = new SwitchRatings(300, "C&K JS series: 300 mA at 6 V, from memory"),
        Body = new BodySize(4.4, 8.6, 4.7),
    };

    /// <summary>The button.</summary>
    public static Part PushButton { get; } = new()
    {
        Id = "push-button",
        Kind = PartKind.PushButton,
        Description = "Push button, 6 x 6 mm, closes while pressed",
        Manufacturer = "Omron",
        PartNumber = "B3F-1000",
        Alternatives = ["any push button of 6 x 6 mm with four legs, two and two of them joined"],
        Pins = [new("1", "1", PinKind.Passive), new("2", "2", PinKind.Passive)],
        Ratings = new SwitchRatings(50, "Omron B3F: 50 mA at 24 V, from memory"),
        Body = new BodySize(6.0, 6.0, 4.3),
    };

    /// <summary>The vibration motor.</summary>
    public static Part Motor { get; } = new()
    {
        Id = "motor-coin",
        Kind = PartKind.Motor,
        Description = "Vibration motor, coin, 10 mm, 3 V, two wires",
        Value = PartValue.Parse("3 V", File + ": part 'motor-coin'"),
        Manufacturer = "Adafruit",
        PartNumber = "1201",
        Alternatives = ["any coin motor of 8 to 12 mm for 3 V and at most 120 mA"],
        MeasureFirst = "its resistance: 25 ohm or more, so that it takes at most 130 mA while it starts",
        Pins = [new("1", "+", PinKind.Passive), new("2", "-", PinKind.Passive)],
        Ratings = new MotorRatings(2.5, 3.8, 66, 120, "Adafruit 1201: rated for 2.5 to 3.8 V, 60 mA at 3 V and 80 mA at 4 V; the current at the start is an estimate"),
        Body = new BodySize(10.0, 10.0, 2.7),
    };

    /// <summary>The infrared receiver.</summary>
    public static Part Receiver { get; } = new()
    {
        Id = "receiver-38khz",
        Kind = PartKind.InfraredReceiver,
        Description = "Infrared receiver for remote controls, 38 kHz, three leads",
        Value = PartValue.Parse("38 kHz", File + ": part 'receiver-38khz'"),
        Manufacturer = "Vishay",
        PartNumber = "TSOP38238",
        Alternatives = ["Vishay TSOP38438", "any receiver for 38 kHz and 3.3 V; the order of the legs differs: read its data sheet"],
        Pins = [new("1", "OUT", PinKind.Output), new("2", "GND", PinKind.PowerIn), new("3", "VS", PinKind.PowerIn)],
        Ratings = new ReceiverRatings(2.5, 5.5, 3, "Vishay 81733, TSOP38238: 3 mA at the very most"),
        Body = new BodySize(5.0, 4.8, 6.95),
    };

    /// <summary>Where a cell or a bench supply is connected for its voltage to be read.</summary>
    public static Part BenchTerminals { get; } = new()
    {
        Id = "terminals-2",
        Kind = PartKind.Terminals,
        Description = "Pin header, two pins, for the bench",
        Manufacturer = "any",
        PartNumber = "2.54 mm, 1 x 2",
        Alternatives = ["a screw terminal with two poles"],
        Pins = [new("1", "+", PinKind.Passive), new("2", "-", PinKind.Passive)],
        Body = new BodySize(5.1, 2.5, 8.5),
    };
}
