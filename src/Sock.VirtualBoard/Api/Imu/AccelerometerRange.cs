namespace Iot.Device.Imu;

/// <summary>Measuring range of the accelerometer.</summary>
public enum AccelerometerRange
{
    /// <summary>2 g either way, 16384 LSB = 1 g.</summary>
    Range02G = 0,

    /// <summary>4 g either way, 8192 LSB = 1 g.</summary>
    Range04G = 1,

    /// <summary>8 g either way, 4096 LSB = 1 g.</summary>
    Range08G = 2,

    /// <summary>16 g either way, 2048 LSB = 1 g.</summary>
    Range16G = 3,
}
