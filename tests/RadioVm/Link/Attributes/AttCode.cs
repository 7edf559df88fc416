namespace RadioVm.Link.Attributes;

/// <summary>Requests and responses of the attribute protocol (Bluetooth core specification, volume 3, part F, section 3.4).</summary>
internal static class AttCode
{
    public const byte ErrorResponse = 0x01;
    public const byte MtuRequest = 0x02;
    public const byte MtuResponse = 0x03;
    public const byte FindInformation = 0x04;
    public const byte FindInformationResponse = 0x05;
    public const byte FindByValue = 0x06;
    public const byte FindByValueResponse = 0x07;
    public const byte ReadByType = 0x08;
    public const byte ReadByTypeResponse = 0x09;
    public const byte Read = 0x0A;
    public const byte ReadResponse = 0x0B;
    public const byte ReadBlob = 0x0C;
    public const byte ReadBlobResponse = 0x0D;
    public const byte ReadByGroup = 0x10;
    public const byte ReadByGroupResponse = 0x11;
    public const byte Write = 0x12;
    public const byte WriteResponse = 0x13;
    public const byte PrepareWrite = 0x16;
    public const byte PrepareWriteResponse = 0x17;
    public const byte ExecuteWrite = 0x18;
    public const byte ExecuteWriteResponse = 0x19;
    public const byte Confirmation = 0x1E;

    /// <summary>Set in a command, which is never answered.</summary>
    public const byte CommandBit = 0x40;
}
