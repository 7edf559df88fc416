namespace Circuit.Designs;

/// <summary>Keys of the sock's parts, for everything that looks for one of them.</summary>
public static class Keys
{
    /// <summary>The board; U1.</summary>
    public const string Board = "board";

    /// <summary>The accelerometer's board; U2.</summary>
    public const string Sensor = "sensor";

    /// <summary>The infrared receiver; U3.</summary>
    public const string Receiver = "receiver";

    /// <summary>Its capacitor; C2.</summary>
    public const string ReceiverCapacitor = "receiver-capacitor";

    /// <summary>The resistor in its supply; R11.</summary>
    public const string ReceiverFilter = "receiver-filter";

    /// <summary>The cell; BT1.</summary>
    public const string Cell = "cell";

    /// <summary>The switch in the cell's lead; SW1.</summary>
    public const string Switch = "switch";

    /// <summary>The LED in the cuff; D1.</summary>
    public const string Led = "led";

    /// <summary>Its resistor; R1.</summary>
    public const string LedResistor = "led-resistor";

    /// <summary>The button; SW2.</summary>
    public const string Button = "button";

    /// <summary>Its resistor to the supply; R2.</summary>
    public const string ButtonPullUp = "button-pull-up";

    /// <summary>The motor; M1.</summary>
    public const string Motor = "motor";

    /// <summary>Its transistor; Q1.</summary>
    public const string MotorSwitch = "motor-switch";

    /// <summary>The resistor that keeps it off; R3.</summary>
    public const string MotorPullDown = "motor-pull-down";

    /// <summary>The diode across it; D2.</summary>
    public const string MotorDiode = "motor-diode";

    /// <summary>The infrared LED; D3.</summary>
    public const string Infrared = "infrared";

    /// <summary>Its resistor; R4.</summary>
    public const string InfraredResistor = "infrared-resistor";

    /// <summary>Its transistor; Q2.</summary>
    public const string InfraredSwitch = "infrared-switch";

    /// <summary>The resistor that keeps it off; R5.</summary>
    public const string InfraredPullDown = "infrared-pull-down";

    /// <summary>The second infrared LED; D4.</summary>
    public const string SecondInfrared = "second-infrared";

    /// <summary>Its resistor; R6.</summary>
    public const string SecondInfraredResistor = "second-infrared-resistor";

    /// <summary>The upper resistor of the cell's divider; R7.</summary>
    public const string CellUpper = "cell-upper";

    /// <summary>The lower one; R8.</summary>
    public const string CellLower = "cell-lower";

    /// <summary>The capacitor across it; C1.</summary>
    public const string CellCapacitor = "cell-capacitor";

    /// <summary>Where the bench's cell is connected; J1.</summary>
    public const string BenchCell = "bench-cell";

    /// <summary>The upper resistor of the USB divider; R9.</summary>
    public const string UsbUpper = "usb-upper";

    /// <summary>The lower one; R10.</summary>
    public const string UsbLower = "usb-lower";
}
