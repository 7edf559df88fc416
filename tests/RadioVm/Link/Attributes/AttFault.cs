namespace RadioVm.Link.Attributes;

/// <summary>The errors that the protocol itself gives.</summary>
internal static class AttFault
{
    public const byte None = 0x00;
    public const byte InvalidHandle = 0x01;
    public const byte ReadNotPermitted = 0x02;
    public const byte WriteNotPermitted = 0x03;
    public const byte InvalidPdu = 0x04;
    public const byte InsufficientAuthentication = 0x05;
    public const byte RequestNotSupported = 0x06;
    public const byte InvalidOffset = 0x07;
    public const byte PrepareQueueFull = 0x09;
    public const byte AttributeNotFound = 0x0A;
    public const byte InvalidLength = 0x0D;
    public const byte UnsupportedGroup = 0x10;
}
