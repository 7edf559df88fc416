namespace Sock.Firmware.BoardData;

/// <summary>
/// Seeed Studio XIAO ESP32-S3: the smallest. Charger on the board, no divider for the cell, no button that can wake, and the S3 has no I2C pins of its own.
/// Wakes: a button at D3 with 10 k to 3V3 by EXT0, the timer.
/// Power: this chip's image keeps the radio supplied from the first start of Bluetooth to its stop, about 90 mA meanwhile, so the sock's habit of stopping the
/// stack counts double here; the vendor names 14 uA in deep sleep.
/// Sure: every pin and label is that of the board's definition in Espressif's Arduino core (variants/XIAO_ESP32S3), the channels those of the runtime's own map
/// (ESP32_S3_DeviceMapping.cpp). Not sure: that its memory is the octal kind, which the image depends on, is the vendor's word; one old list of pins elsewhere has
/// D8 to D10 at GPIO 9 to 11; no board was measured.
/// </summary>
public static class XiaoEsp32S3
{
    /// <summary>I2C data, labeled D4.</summary>
    public const int Sda = 5;

    /// <summary>I2C clock, labeled D5.</summary>
    public const int Scl = 6;

    /// <summary>LED in the cuff, labeled D8.</summary>
    public const int Led = 7;

    /// <summary>Gate of the motor's transistor, labeled D10.</summary>
    public const int Motor = 9;

    /// <summary>The button, labeled D3, with 10 k to 3V3 from the maker.</summary>
    public const int Button = 4;

    /// <summary>Gate of the infrared LED's transistor, labeled D9.</summary>
    public const int IrLed = 8;

    /// <summary>Output of the infrared receiver, labeled D1.</summary>
    public const int IrReceiver = 2;

    /// <summary>Half of the cell's voltage, by two resistors of 220 k and 100 nF that the maker adds, labeled D0.</summary>
    public const int CellSense = 1;

    /// <summary>ADC1 channel of GPIO 1.</summary>
    public const int CellAdcChannel = 0;

    /// <summary>The board.</summary>
    public static SockBoard Create()
    {
        return new SockBoard
        {
            Name = "xiao-esp32-s3",
            Title = "Seeed Studio XIAO ESP32-S3",
            Image = "ESP32_S3_OCTAL",
            Sda = Sda,
            Scl = Scl,
            Led = Led,
            Motor = Motor,
            Button = Button,
            IrLed = IrLed,
            IrReceiver = IrReceiver,
            CellSense = CellSense,
            CellAdcChannel = CellAdcChannel,
        };
    }
}
