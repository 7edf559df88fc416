namespace Circuit.Parts;

/// <summary>What a part is: it decides the letter of its reference, its symbol in a schematic and its shape in a picture.</summary>
public enum PartKind
{
    /// <summary>A board with a processor; U.</summary>
    Board,

    /// <summary>The accelerometer's board; U.</summary>
    SensorBoard,

    /// <summary>An infrared receiver of three pins; U.</summary>
    InfraredReceiver,

    /// <summary>A resistor; R.</summary>
    Resistor,

    /// <summary>A capacitor without polarity; C.</summary>
    Capacitor,

    /// <summary>A visible LED; D.</summary>
    Led,

    /// <summary>An infrared LED; D.</summary>
    InfraredLed,

    /// <summary>A diode; D.</summary>
    Diode,

    /// <summary>An n-channel MOSFET; Q.</summary>
    Nmos,

    /// <summary>A lithium cell; BT.</summary>
    Cell,

    /// <summary>A slide switch; SW.</summary>
    SlideSwitch,

    /// <summary>A push button; SW.</summary>
    PushButton,

    /// <summary>A vibration motor; M.</summary>
    Motor,

    /// <summary>Two terminals for something from outside; J.</summary>
    Terminals,
}
