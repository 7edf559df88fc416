using System.Device.I2c;
using nanoFramework.Hardware.Esp32;
using Sock.Firmware.BoardData;

namespace Sock.Firmware.Board;

/// <summary>The board's I2C bus.</summary>
public static class I2cBus
{
    private const int BusId = 1;

    /// <summary>Opens a device at 400 kHz. The pins are named first: one chip has other defaults, another has none, and a device made before has a dead bus.</summary>
    public static I2cDevice Open(SockBoard board, int address)
    {
        Configuration.SetPinFunction(board.Sda, DeviceFunction.I2C1_DATA);
        Configuration.SetPinFunction(board.Scl, DeviceFunction.I2C1_CLOCK);
        return I2cDevice.Create(new I2cConnectionSettings(BusId, address, I2cBusSpeed.FastMode));
    }
}
