namespace System.Device.I2c;

/// <summary>Which device on which bus.</summary>
public sealed class I2cConnectionSettings
{
    /// <summary>Bus (1 or 2) and address (7 bits), at 400 kHz.</summary>
    public I2cConnectionSettings(int busId, int deviceAddress)
        : this(busId, deviceAddress, I2cBusSpeed.FastMode)
    {
    }

    /// <summary>Bus (1 or 2), address (7 bits) and clock.</summary>
    public I2cConnectionSettings(int busId, int deviceAddress, I2cBusSpeed busSpeed)
    {
        this.BusId = busId;
        this.DeviceAddress = deviceAddress;
        this.BusSpeed = busSpeed;
    }

    /// <summary>Number of the bus, 1 or 2.</summary>
    public int BusId { get; }

    /// <summary>Address of the device, 7 bits.</summary>
    public int DeviceAddress { get; }

    /// <summary>Clock of the bus.</summary>
    public I2cBusSpeed BusSpeed { get; }
}
