namespace Circuit.Netlist;

/// <summary>What a part is there for. Parts of one block stand together in every drawing.</summary>
public enum Block
{
    /// <summary>The board with the processor.</summary>
    Board,

    /// <summary>Cell and switch.</summary>
    Power,

    /// <summary>The accelerometer.</summary>
    Sensor,

    /// <summary>The LED in the cuff.</summary>
    Light,

    /// <summary>The button.</summary>
    Button,

    /// <summary>The vibration motor and its transistor.</summary>
    Motor,

    /// <summary>The infrared LEDs and their transistor.</summary>
    Infrared,

    /// <summary>The infrared receiver that learns a code.</summary>
    Receiver,

    /// <summary>The divider that lets the sock see its cell.</summary>
    CellSense,

    /// <summary>The divider that lets the sock see a charger.</summary>
    UsbSense,
}
