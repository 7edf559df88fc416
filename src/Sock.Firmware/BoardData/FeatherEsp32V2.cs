namespace Sock.Firmware.BoardData;

/// <summary>
/// Adafruit ESP32 Feather V2 (ESP32-PICO-MINI-02, 8 MB flash): the default. Charger, cell connector and divider are on the board.
/// Wakes: the user button by EXT0, the timer.
/// Power: the STEMMA QT connector is cut off in deep sleep because GPIO 2 falls, and the board's own NeoPixel with it; the vendor names about 100 uA for the
/// whole board then.
/// Sure: every pin and label is that of the board's definition in Espressif's Arduino core (variants/adafruit_feather_esp32_v2); I2C, LED, button and GPIO 2 are
/// those of CircuitPython's (ports/espressif/boards/adafruit_feather_esp32_v2) too; the button's 47 k to 3.3 V, two times 200 k and 1 uF at GPIO 35, and no resistors at
/// SDA and SCL are in the vendor's board file of revision F (adafruit/Adafruit-ESP32-Feather-V2-PCB). Not sure: other revisions; no board was measured.
/// </summary>
public static class FeatherEsp32V2
{
    /// <summary>I2C data, on the board's STEMMA QT connector too.</summary>
    public const int Sda = 22;

    /// <summary>I2C clock.</summary>
    public const int Scl = 20;

    /// <summary>The red LED on the board; the LED in the cuff goes to the same pin.</summary>
    public const int Led = 13;

    /// <summary>Gate of the motor's transistor, labeled 27.</summary>
    public const int Motor = 27;

    /// <summary>The user button. It has its pull-up on the board; GPIO 38 has none inside and can wake the chip.</summary>
    public const int Button = 38;

    /// <summary>Supply of the STEMMA QT connector. A strapping pin, driven by the board's own design; wire the sensor to 3V instead if it is to stay on in deep sleep.</summary>
    public const int SensorPower = 2;

    /// <summary>Gate of the infrared LED's transistor, labeled 33.</summary>
    public const int IrLed = 33;

    /// <summary>Output of the infrared receiver, labeled A2.</summary>
    public const int IrReceiver = 34;

    /// <summary>Half of the cell's voltage, by the divider on the board.</summary>
    public const int CellSense = 35;

    /// <summary>ADC1 channel of GPIO 35.</summary>
    public const int CellAdcChannel = 7;

    /// <summary>Half of the pin labeled USB, by two resistors of 100 k that the maker adds, labeled A3.</summary>
    public const int UsbSense = 39;

    /// <summary>ADC1 channel of GPIO 39.</summary>
    public const int UsbAdcChannel = 3;

    /// <summary>The board.</summary>
    public static SockBoard Create()
    {
        return new SockBoard
        {
            Name = "feather-esp32-v2",
            Title = "Adafruit ESP32 Feather V2",
            Image = "ESP32_BLE_REV3",
            Sda = Sda,
            Scl = Scl,
            Led = Led,
            Motor = Motor,
            Button = Button,
            SensorPower = SensorPower,
            IrLed = IrLed,
            IrReceiver = IrReceiver,
            CellSense = CellSense,
            CellAdcChannel = CellAdcChannel,
            UsbSense = UsbSense,
            UsbAdcChannel = UsbAdcChannel,
        };
    }
}
