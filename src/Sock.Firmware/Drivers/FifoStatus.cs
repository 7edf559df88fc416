namespace Sock.Firmware.Drivers;

/// <summary>How a talk with the sensor ended.</summary>
public enum FifoStatus : byte
{
    /// <summary>Samples were read, or the chip is set up.</summary>
    Ok = 0,

    /// <summary>No chip acknowledged its address: wiring, supply, or it is gone.</summary>
    NotAcknowledged = 1,

    /// <summary>Something answered that is no MPU6050; see <see cref="Mpu6050Fifo.FoundIdentity"/>.</summary>
    WrongChip = 2,

    /// <summary>A transfer was cut short, or the bus reported an error.</summary>
    BusError = 3,

    /// <summary>A register does not hold what was written to it, now or since: the chip is set up anew; the time since the last read is missing data.</summary>
    NotConfigured = 4,

    /// <summary>The FIFO was full and lost samples. It was emptied; the time since the last read is missing data.</summary>
    Overflow = 5,

    /// <summary>The FIFO held no whole number of samples. The chip is set up anew; the time since the last read is missing data.</summary>
    Misaligned = 6,

    /// <summary>The FIFO was empty although time has passed: the chip has lost its settings, as after a dip of its supply.</summary>
    Empty = 7,
}
