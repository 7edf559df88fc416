namespace System.Device.I2c;

/// <summary>How a transfer ended.</summary>
public enum I2cTransferStatus
{
    /// <summary>Failed, for no known reason.</summary>
    UnknownError,

    /// <summary>All bytes went over the bus.</summary>
    FullTransfer,

    /// <summary>The clock line was held low for too long.</summary>
    ClockStretchTimeout,

    /// <summary>The device refused a byte before all were transferred.</summary>
    PartialTransfer,

    /// <summary>No device answered at the address.</summary>
    SlaveAddressNotAcknowledged,
}
