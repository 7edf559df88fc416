using System;
using System.Device.I2c;
using System.IO;
using Sock.VirtualBoard;

namespace Iot.Device.Imu;

/// <summary>
/// The library's driver of the sensor, as far as the firmware uses it: it talks to the virtual part over the bus exactly as the library
/// does, so a part that does not answer is found by its identity only.
/// </summary>
public class Mpu6050 : IDisposable
{
    /// <summary>Address with the AD0 line low.</summary>
    public const byte DefaultI2cAddress = 0x68;

    private const byte CONFIG = 0x1A;
    private const byte GYRO_CONFIG = 0x1B;
    private const byte ACCEL_CONFIG = 0x1C;
    private const byte ACCEL_CONFIG_2 = 0x1D;
    private const byte PWR_MGMT_1 = 0x6B;
    private const byte WHO_AM_I = 0x75;
    private readonly I2cDevice i2cDevice;
    private AccelerometerRange accelerometerRange;

    /// <summary>
    /// Resets the part, wakes it with the gyroscope's clock and sets 2 g, 250 degrees per second and no low-pass. Takes more than 200 ms.
    /// </summary>
    /// <exception cref="IOException">The identity is not 0x68: no part, or another one; or a register did not keep what was
    /// written.</exception>
    public Mpu6050(I2cDevice i2cDevice)
    {
        ArgumentNullException.ThrowIfNull(i2cDevice);
        this.i2cDevice = i2cDevice;
        this.WriteRegister(PWR_MGMT_1, 0x80);
        VirtualThread.Sleep(100);
        this.WriteRegister(PWR_MGMT_1, 0x01);
        VirtualThread.Sleep(100);
        if (this.ReadRegister(WHO_AM_I) != 0x68)
        {
            throw new IOException("The part at this address is no MPU6050: its WHO_AM_I is not 0x68.");
        }

        this.WriteRegister(GYRO_CONFIG, 0x00);
        this.WriteRegister(CONFIG, 0x00);
        this.Verify(GYRO_CONFIG, 0x00);
        this.Verify(CONFIG, 0x00);
        this.WriteAndVerify(GYRO_CONFIG, 0x00);

        // A register of the MPU6500; the MPU6050 keeps the byte and does nothing with it.
        this.WriteAndVerify(ACCEL_CONFIG_2, 0x00);
        this.AccelerometerRange = AccelerometerRange.Range02G;
    }

    /// <summary>Measuring range; default 2 g.</summary>
    /// <exception cref="IOException">The part did not keep it.</exception>
    public AccelerometerRange AccelerometerRange
    {
        get => this.accelerometerRange;
        set
        {
            this.WriteRegister(ACCEL_CONFIG, (byte)((byte)value << 3));
            this.accelerometerRange = (AccelerometerRange)(this.ReadRegister(ACCEL_CONFIG) >> 3);
            if (this.accelerometerRange != value)
            {
                throw new IOException("The part did not keep the range.");
            }
        }
    }

    /// <summary>Closes the I2C device too.</summary>
    public void Dispose()
    {
        this.i2cDevice.Dispose();
        GC.SuppressFinalize(this);
    }

    private void WriteAndVerify(byte register, byte value)
    {
        this.WriteRegister(register, value);
        this.Verify(register, value);
    }

    private void Verify(byte register, byte value)
    {
        if (this.ReadRegister(register) != value)
        {
            throw new IOException("The part did not keep a register.");
        }
    }

    private void WriteRegister(byte register, byte value) => this.i2cDevice.Write(new byte[] { register, value });

    private byte ReadRegister(byte register)
    {
        this.i2cDevice.WriteByte(register);
        return this.i2cDevice.ReadByte();
    }
}
