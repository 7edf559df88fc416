namespace Iot.Device.Imu;

public class Mpu6050 : System.IDisposable
{
    public const byte DefaultI2cAddress = 0x68;

    public extern Mpu6050(System.Device.I2c.I2cDevice i2cDevice);

    public extern AccelerometerRange AccelerometerRange { get; set; }

    public extern void Dispose();
}
