using System.Device.I2c;
using nanoFramework.Hardware.Esp32;

namespace Sock.Firmware.Board;

/// <summary>The board's I2C bus.</summary>
public static class I2cBus
{
    private const int BusId = 1;

    /// <summary>Opens a device at 400 kHz. The pins are named first: one chip has other defaults, another has none, and a device made before has a dead bus.</summary>
    public static I2cDevice Open(int address)
    {
        Configuration.SetPinFunction(FeatherEsp32V2.Sda, DeviceFunction.I2C1_DATA);
        Configuration.SetPinFunction(FeatherEsp32V2.Scl, DeviceFunction.I2C1_CLOCK);
        return I2cDevice.Create(new I2cConnectionSettings(BusId, address, I2cBusSpeed.FastMode));
    }
}
