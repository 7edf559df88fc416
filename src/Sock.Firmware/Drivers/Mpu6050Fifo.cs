using System;
using System.Device.I2c;
using System.IO;
using Iot.Device.Imu;

namespace Sock.Firmware.Drivers;

/// <summary>
/// The MPU6050 as a source of acceleration samples: 25 Hz, +-2 g, gyro off, collected in the chip's FIFO while the processor sleeps.
/// Every transfer is checked, because a chip that does not answer reads as zero, and zero is the perfect sleeper.
/// The binding's class brings the chip up; its FIFO and bandwidth members address another chip's registers and are not used.
/// </summary>
public sealed class Mpu6050Fifo
{
    /// <summary>The largest batch: all whole samples that the 1024 bytes of FIFO can hold.</summary>
    public const int MostBytes = 1020;

    private const int BytesPerSample = 6;
    private const int FifoBytes = 1024;

    // Register and bits in turn, in the order in which they are written. The gyro stands by, so the clock must be the internal one: the binding
    // leaves it on the gyro's. The interrupt is not wired; it is enabled because a part may hold its status back otherwise.
    private static readonly byte[] Settings =
    {
        Mpu6050Register.PwrMgmt1, 0x00,
        Mpu6050Register.PwrMgmt2, Mpu6050Register.StandbyGyro,
        Mpu6050Register.Config, Mpu6050Register.Dlpf21Hz,
        Mpu6050Register.SmplrtDiv, Mpu6050Register.Divider25Hz,
        Mpu6050Register.AccelConfig, 0x00,
        Mpu6050Register.IntEnable, Mpu6050Register.FifoOflowEn,
        Mpu6050Register.FifoEn, Mpu6050Register.AccelFifoEn,
    };

    private readonly I2cDevice device;
    private readonly RegisterBus bus;
    private readonly byte[] pair = new byte[2];
    private bool isRunning;

    /// <summary>A driver on an open bus. Talks to nobody yet.</summary>
    public Mpu6050Fifo(I2cDevice bus)
    {
        this.device = bus;
        this.bus = new RegisterBus(bus);
    }

    /// <summary>Samples delivered by the last <see cref="Read"/>; 0 unless it answered <see cref="FifoStatus.Ok"/>.</summary>
    public int SampleCount { get; private set; }

    /// <summary>What WHO_AM_I answered last. 0x68 is the part; 0x70, 0x71 and 0x98 are known from look-alikes.</summary>
    public byte FoundIdentity { get; private set; }

    /// <summary>Temperature of the die at the last <see cref="Read"/> that delivered samples. Hundredths of a degree Celsius, -6,000 to 13,300; exact to a few degrees, its changes to tenths.</summary>
    public int DieCentiC { get; private set; }

    /// <summary>
    /// Reads the samples collected since the last call into <paramref name="samples"/>, which holds at least <see cref="MostBytes"/>. A chip that is not
    /// running is set up first and delivers from the next call on. After any failure of the bus the chip is set up anew by the next call.
    /// </summary>
    public FifoStatus Read(byte[] samples)
    {
        this.SampleCount = 0;
        FifoStatus status;
        try
        {
            status = this.isRunning ? this.ReadRunning(samples) : this.Start();
        }
        catch (InvalidOperationException)
        {
            status = FifoStatus.BusError;
        }
        catch (IOException)
        {
            // The binding's answer to an identity it does not expect; it was right a moment ago, so the bus is at fault.
            status = FifoStatus.BusError;
        }

        if (status != FifoStatus.Ok && status != FifoStatus.Overflow)
        {
            this.isRunning = false;
        }

        return status;
    }

    /// <summary>Puts the chip to sleep, as far as it can be reached; the next <see cref="Read"/> sets it up anew.</summary>
    public void Sleep()
    {
        this.isRunning = false;
        this.SampleCount = 0;
        try
        {
            this.bus.Write(Mpu6050Register.PwrMgmt1, Mpu6050Register.SleepBit);
        }
        catch (InvalidOperationException)
        {
            // A sensor that cannot be reached now is set up anew when the sock is switched on.
        }
    }

    // Sets the chip up and empties its FIFO. Takes about 0.2 s.
    private FifoStatus Start()
    {
        this.isRunning = false;
        FifoStatus status = this.bus.Read(Mpu6050Register.WhoAmI, this.pair, 1);
        if (status != FifoStatus.Ok)
        {
            return status;
        }

        this.FoundIdentity = this.pair[0];
        if (this.FoundIdentity != Mpu6050Register.Identity)
        {
            return FifoStatus.WrongChip;
        }

        // Resets the chip, wakes it, checks the identity again (IOException) and sets the range.
        Mpu6050 binding = new Mpu6050(this.device);
        binding.AccelerometerRange = AccelerometerRange.Range02G;

        status = this.Configure();
        this.isRunning = status == FifoStatus.Ok;
        return status;
    }

    private FifoStatus Configure()
    {
        FifoStatus status = FifoStatus.Ok;
        for (int i = 0; i < Settings.Length && status == FifoStatus.Ok; i += 2)
        {
            status = this.bus.WriteChecked(Settings[i], Settings[i + 1]);
        }

        return status == FifoStatus.Ok ? this.EmptyFifo() : status;
    }

    private FifoStatus CheckSettings()
    {
        FifoStatus status = FifoStatus.Ok;
        for (int i = 0; i < Settings.Length && status == FifoStatus.Ok; i += 2)
        {
            status = this.bus.Read(Settings[i], this.pair, 1);
            if (status == FifoStatus.Ok && this.pair[0] != Settings[i + 1])
            {
                status = FifoStatus.NotConfigured;
            }
        }

        return status;
    }

    private FifoStatus ReadRunning(byte[] samples)
    {
        // A dip of the supply or a spark may change a register and leave the others: in another range every movement would look small.
        FifoStatus status = this.CheckSettings();
        if (status == FifoStatus.Ok)
        {
            status = this.bus.Read(Mpu6050Register.IntStatus, this.pair, 1);
        }

        if (status != FifoStatus.Ok)
        {
            return status;
        }

        if ((this.pair[0] & Mpu6050Register.FifoOflowInt) != 0)
        {
            return this.EmptyFifoAfter(FifoStatus.Overflow);
        }

        status = this.bus.Read(Mpu6050Register.FifoCountH, this.pair, 2);
        return status == FifoStatus.Ok ? this.ReadFifo(samples, this.pair[0] << 8 | this.pair[1]) : status;
    }

    private FifoStatus ReadFifo(byte[] samples, int bytes)
    {
        if (bytes == 0)
        {
            return FifoStatus.Empty;
        }

        if (bytes > FifoBytes)
        {
            return FifoStatus.BusError;
        }

        // A full FIFO has lost samples, whether the chip says so or not.
        if (bytes > MostBytes)
        {
            return this.EmptyFifoAfter(FifoStatus.Overflow);
        }

        if (bytes % BytesPerSample != 0)
        {
            return FifoStatus.Misaligned;
        }

        FifoStatus status = this.bus.Read(Mpu6050Register.FifoRW, samples, bytes);
        if (status == FifoStatus.Ok)
        {
            status = this.ReadTemperature();
        }

        this.SampleCount = status == FifoStatus.Ok ? bytes / BytesPerSample : 0;
        return status;
    }

    private FifoStatus ReadTemperature()
    {
        FifoStatus status = this.bus.Read(Mpu6050Register.TempOutH, this.pair, 2);
        if (status == FifoStatus.Ok)
        {
            // Register map: raw / 340 + 36.53 degrees.
            int raw = (sbyte)this.pair[0] << 8 | this.pair[1];
            this.DieCentiC = (raw * 5 / 17) + 3653;
        }

        return status;
    }

    private FifoStatus EmptyFifoAfter(FifoStatus reason)
    {
        FifoStatus status = this.EmptyFifo();
        return status == FifoStatus.Ok ? reason : status;
    }

    private FifoStatus EmptyFifo()
    {
        // The reset bit clears itself, so only the second write can be read back.
        FifoStatus status = this.bus.Write(Mpu6050Register.UserCtrl, Mpu6050Register.FifoReset);
        return status == FifoStatus.Ok ? this.bus.WriteChecked(Mpu6050Register.UserCtrl, Mpu6050Register.FifoEnable) : status;
    }
}
