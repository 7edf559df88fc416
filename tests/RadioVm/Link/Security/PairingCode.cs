namespace RadioVm.Link.Security;

/// <summary>Commands of the security manager and the reasons of its failures (Bluetooth core specification, volume 3, part H, section 3).</summary>
internal static class PairingCode
{
    public const byte Request = 0x01;
    public const byte Response = 0x02;
    public const byte Confirm = 0x03;
    public const byte Random = 0x04;
    public const byte Failed = 0x05;
    public const byte PublicKey = 0x0C;
    public const byte Check = 0x0D;

    public const byte ConfirmValueFailed = 0x04;
    public const byte EncryptionKeySize = 0x06;
    public const byte CommandNotSupported = 0x07;
    public const byte UnspecifiedReason = 0x08;
    public const byte InvalidParameters = 0x0A;
    public const byte CheckFailed = 0x0B;
}
