namespace Sock.Firmware.Drivers;

/// <summary>Registers and bits of the MPU-6000/MPU-6050 register map, by the names used there.</summary>
internal static class Mpu6050Register
{
    public const byte SmplrtDiv = 0x19;
    public const byte Config = 0x1A;
    public const byte AccelConfig = 0x1C;
    public const byte FifoEn = 0x23;
    public const byte IntEnable = 0x38;
    public const byte IntStatus = 0x3A;
    public const byte TempOutH = 0x41;
    public const byte UserCtrl = 0x6A;
    public const byte PwrMgmt1 = 0x6B;
    public const byte PwrMgmt2 = 0x6C;
    public const byte FifoCountH = 0x72;
    public const byte FifoRW = 0x74;
    public const byte WhoAmI = 0x75;

    /// <summary>INT_STATUS: the FIFO has lost samples.</summary>
    public const byte FifoOflowInt = 0x10;

    /// <summary>INT_ENABLE: an overflow of the FIFO raises the interrupt.</summary>
    public const byte FifoOflowEn = 0x10;

    /// <summary>USER_CTRL: empties the FIFO; clears itself.</summary>
    public const byte FifoReset = 0x04;

    /// <summary>USER_CTRL: lets the FIFO take samples.</summary>
    public const byte FifoEnable = 0x40;

    /// <summary>FIFO_EN: the accelerometer's six bytes go into the FIFO.</summary>
    public const byte AccelFifoEn = 0x08;

    /// <summary>PWR_MGMT_1: the chip sleeps.</summary>
    public const byte SleepBit = 0x40;

    /// <summary>PWR_MGMT_2: the three gyro axes in standby.</summary>
    public const byte StandbyGyro = 0x07;

    /// <summary>CONFIG: accelerometer low-pass of 21 Hz; the base rate is then 1 kHz.</summary>
    public const byte Dlpf21Hz = 0x04;

    /// <summary>SMPLRT_DIV: 1 kHz / (1 + 39) = 25 Hz.</summary>
    public const byte Divider25Hz = 39;

    /// <summary>WHO_AM_I of the part, whatever its address pin says.</summary>
    public const byte Identity = 0x68;
}
