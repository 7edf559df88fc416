namespace System.Device.I2c;

/// <summary>Outcome of one transfer.</summary>
public struct I2cTransferResult
{
    private readonly uint bytesTransferred;
    private readonly I2cTransferStatus status;

    internal I2cTransferResult(I2cTransferStatus status, uint bytesTransferred)
    {
        this.status = status;
        this.bytesTransferred = bytesTransferred;
    }

    /// <summary>Bytes that went over the bus, written and read together, without the address.</summary>
    public uint BytesTransferred => this.bytesTransferred;

    /// <summary>How the transfer ended.</summary>
    public I2cTransferStatus Status => this.status;
}
