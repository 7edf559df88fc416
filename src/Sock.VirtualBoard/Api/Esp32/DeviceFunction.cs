namespace nanoFramework.Hardware.Esp32;

/// <summary>What a pin can be given to: kind of device, number of the device and line of it, a byte each.</summary>
public enum DeviceFunction
{
    /// <summary>Data line of I2C bus 1.</summary>
    I2C1_DATA = 0x02_01_00,

    /// <summary>Clock line of I2C bus 1.</summary>
    I2C1_CLOCK = 0x02_01_01,

    /// <summary>Data line of I2C bus 2.</summary>
    I2C2_DATA = 0x02_02_00,

    /// <summary>Clock line of I2C bus 2.</summary>
    I2C2_CLOCK = 0x02_02_01,
}
