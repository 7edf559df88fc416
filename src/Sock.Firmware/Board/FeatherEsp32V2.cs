namespace Sock.Firmware.Board;

/// <summary>
/// Pins of the Adafruit ESP32 Feather V2, image ESP32_BLE_REV3. Numbers are GPIO numbers.
/// Compared with the board's definition in Espressif's Arduino core (variant adafruit_feather_esp32_v2); not yet held against a board on the bench.
/// </summary>
public static class FeatherEsp32V2
{
    /// <summary>I2C data, on the board's STEMMA QT connector too.</summary>
    public const int Sda = 22;

    /// <summary>I2C clock.</summary>
    public const int Scl = 20;

    /// <summary>The red LED on the board; the LED in the cuff goes to the same pin. High lights it.</summary>
    public const int Led = 13;

    /// <summary>Gate of the vibration motor's transistor, labeled 27; high runs the motor. Without a motor nothing hangs on it.</summary>
    public const int Motor = 27;

    /// <summary>The user button, low while pressed. It has its pull-up on the board; GPIO 38 has none inside and can wake the chip.</summary>
    public const int Button = 38;

    /// <summary>Supply of the STEMMA QT connector, high is on. Wire the sensor to 3V instead if it is to stay on in deep sleep.</summary>
    public const int SensorPower = 2;

    /// <summary>ADC1 channel of GPIO 35, which sees half the cell's voltage.</summary>
    public const int CellAdcChannel = 7;
}
