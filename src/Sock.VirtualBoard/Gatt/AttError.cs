namespace Sock.VirtualBoard.Gatt;

/// <summary>The errors that the stack gives by itself, as the Bluetooth core specification numbers them.</summary>
internal static class AttError
{
    public const byte InvalidHandle = 0x01;
    public const byte ReadNotPermitted = 0x02;
    public const byte WriteNotPermitted = 0x03;
    public const byte InsufficientAuthentication = 0x05;
    public const byte InvalidOffset = 0x07;
    public const byte InvalidAttributeValueLength = 0x0D;
    public const byte Unlikely = 0x0E;
}
