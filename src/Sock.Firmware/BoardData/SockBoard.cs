namespace Sock.Firmware.BoardData;

/// <summary>What the firmware has to know of the board it runs on. Pins are GPIO numbers, or <see cref="None"/>.</summary>
public sealed class SockBoard
{
    /// <summary>There is no such pin or channel on this board.</summary>
    public const int None = -1;

    /// <summary>Name in the settings file.</summary>
    public string Name { get; init; }

    /// <summary>What the maker calls it.</summary>
    public string Title { get; init; }

    /// <summary>Image of the runtime for nanoff's --target.</summary>
    public string Image { get; init; }

    /// <summary>I2C data of the sensor.</summary>
    public int Sda { get; init; }

    /// <summary>I2C clock of the sensor.</summary>
    public int Scl { get; init; }

    /// <summary>The LED in the cuff, and the board's own where it has one there; high lights it.</summary>
    public int Led { get; init; }

    /// <summary>Gate of the vibration motor's transistor; high runs the motor. Without a motor nothing hangs on it.</summary>
    public int Motor { get; init; }

    /// <summary>The button: low while pressed, with a resistor to the supply outside of the chip, because those inside are off in deep sleep. It wakes the chip.</summary>
    public int Button { get; init; }

    /// <summary>Switches the supply of the sensor's connector, high is on; <see cref="None"/> where the sensor hangs on 3V3 for good.</summary>
    public int SensorPower { get; init; } = None;

    /// <summary>Gate of the infrared LED's transistor.</summary>
    public int IrLed { get; init; } = None;

    /// <summary>Output of an infrared receiver, low while it sees a carrier.</summary>
    public int IrReceiver { get; init; } = None;

    /// <summary>Pin that sees half of the cell's voltage. One of the first converter: the second one is the radio's.</summary>
    public int CellSense { get; init; }

    /// <summary>Channel of <see cref="CellSense"/> at the runtime's AdcController.</summary>
    public int CellAdcChannel { get; init; }

    /// <summary>Pin that sees half of the USB socket's voltage, where a maker wired one (setting usb_sense).</summary>
    public int UsbSense { get; init; } = None;

    /// <summary>Channel of <see cref="UsbSense"/> at the runtime's AdcController.</summary>
    public int UsbAdcChannel { get; init; } = None;
}
