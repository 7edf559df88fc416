namespace System.Device.I2c;

public struct I2cTransferResult
{
    private readonly uint _bytesTransferred;
    private readonly I2cTransferStatus _status;

    public extern uint BytesTransferred { get; }

    public extern I2cTransferStatus Status { get; }
}
