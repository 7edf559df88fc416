namespace Sock.Firmware.BoardData;

/// <summary>
/// A bare ESP32 DevKit with a WROOM-32 or WROVER module of any revision, for the bench: no cell, no charger, no divider unless the maker adds them.
/// Wakes: a button at GPIO 27 with 10 k to 3V3 by EXT0, the timer.
/// Power: its USB bridge, regulator and LED take several mA for ever, so it is no board to sleep with.
/// Sure: every pin is on both rows of Espressif's ESP32-DevKitC V4 (its getting started guide) and on the boards with 30 pins that are sold as DevKit V1, and is no
/// strapping pin. Not sure: a board of another maker; compare its print with the table.
/// </summary>
public static class Esp32DevKit
{
    /// <summary>I2C data.</summary>
    public const int Sda = 21;

    /// <summary>I2C clock.</summary>
    public const int Scl = 22;

    /// <summary>LED of the maker's, with 1 k in series.</summary>
    public const int Led = 25;

    /// <summary>Gate of the motor's transistor.</summary>
    public const int Motor = 26;

    /// <summary>The button, with 10 k to 3V3 from the maker.</summary>
    public const int Button = 27;

    /// <summary>Gate of the infrared LED's transistor.</summary>
    public const int IrLed = 33;

    /// <summary>Output of the infrared receiver.</summary>
    public const int IrReceiver = 35;

    /// <summary>Half of the cell's voltage, by two resistors of 220 k and 100 nF that the maker adds.</summary>
    public const int CellSense = 34;

    /// <summary>ADC1 channel of GPIO 34.</summary>
    public const int CellAdcChannel = 6;

    /// <summary>Half of the pin labeled 5V, by two resistors of 100 k that the maker adds.</summary>
    public const int UsbSense = 39;

    /// <summary>ADC1 channel of GPIO 39.</summary>
    public const int UsbAdcChannel = 3;

    /// <summary>The board.</summary>
    public static SockBoard Create()
    {
        return new SockBoard
        {
            Name = "esp32-devkit",
            Title = "ESP32 DevKit",
            Image = "ESP32_BLE_REV0",
            Sda = Sda,
            Scl = Scl,
            Led = Led,
            Motor = Motor,
            Button = Button,
            IrLed = IrLed,
            IrReceiver = IrReceiver,
            CellSense = CellSense,
            CellAdcChannel = CellAdcChannel,
            UsbSense = UsbSense,
            UsbAdcChannel = UsbAdcChannel,
        };
    }
}
