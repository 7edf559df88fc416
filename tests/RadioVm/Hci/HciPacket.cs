namespace RadioVm.Hci;

/// <summary>Numbers of the host controller interface (Bluetooth Core specification 5.0, volumes 2 E and 4 A).</summary>
internal static class HciPacket
{
    public const byte Command = 0x01;
    public const byte Acl = 0x02;
    public const byte Event = 0x04;

    /// <summary>Between /dev/vhci and its user alone.</summary>
    public const byte Vendor = 0xFF;

    public const byte DisconnectionComplete = 0x05;
    public const byte EncryptionChange = 0x08;
    public const byte RemoteVersionComplete = 0x0C;
    public const byte CommandComplete = 0x0E;
    public const byte CommandStatus = 0x0F;
    public const byte NumberOfCompletedPackets = 0x13;
    public const byte LeMeta = 0x3E;

    public const byte LeConnectionComplete = 0x01;
    public const byte LeAdvertisingReport = 0x02;
    public const byte LeConnectionUpdateComplete = 0x03;
    public const byte LeRemoteFeaturesComplete = 0x04;

    public const byte Success = 0x00;
    public const byte UnknownCommand = 0x01;
    public const byte UnknownConnection = 0x02;
    public const byte PinOrKeyMissing = 0x06;
    public const byte InvalidParameters = 0x12;
    public const byte TerminatedByPeer = 0x13;
    public const byte TerminatedByUs = 0x16;
    public const byte MicFailure = 0x3D;
}
