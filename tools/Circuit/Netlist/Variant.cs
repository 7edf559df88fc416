namespace Circuit.Netlist;

/// <summary>How much is built in.</summary>
public enum Variant
{
    /// <summary>Board, sensor, LED, button; cell and switch where the board can charge one.</summary>
    Minimal,

    /// <summary>And vibration motor, infrared LED and receiver, the cell's divider where the board lacks it, the charger's divider where the board has a pin for it.</summary>
    Full,

    /// <summary>What the sock of 2015 could do: LED, button, two infrared LEDs that pause the TV; and nothing that it had not but the radio of the board.</summary>
    Classic,
}
