using System.Collections.Generic;
using System.Linq;

namespace RadioVm.Hci;

/// <summary>
/// What the controller says it is: LE only, Bluetooth 5.0 with legacy advertising, one row a command. Anything else is answered with Unknown
/// Command, as by a chip.
/// </summary>
internal static class HciCommands
{
    public const ushort Disconnect = 0x0406;
    public const ushort ReadRemoteVersion = 0x041D;
    public const ushort Reset = 0x0C03;
    public const ushort ReadSupportedCommands = 0x1002;
    public const ushort ReadAddress = 0x1009;
    public const ushort SetRandomAddress = 0x2005;
    public const ushort SetScanParameters = 0x200B;
    public const ushort SetScanEnable = 0x200C;
    public const ushort CreateConnection = 0x200D;
    public const ushort CancelConnection = 0x200E;
    public const ushort ClearAcceptList = 0x2010;
    public const ushort AddToAcceptList = 0x2011;
    public const ushort RemoveFromAcceptList = 0x2012;
    public const ushort ConnectionUpdate = 0x2013;
    public const ushort ReadRemoteFeatures = 0x2016;
    public const ushort StartEncryption = 0x2019;

    /// <summary>Version 5.0 (9), revision 0, maker 0x05F1 (The Linux Foundation), subversion 0.</summary>
    private static readonly byte[] Version = [9, 0, 0, 9, 0xF1, 0x05, 0, 0];

    /// <summary>Octet 4: no BR/EDR (bit 5), LE (bit 6).</summary>
    private static readonly byte[] Features = [0, 0, 0, 0, 0x60, 0, 0, 0];

    /// <summary>All commands by their number.</summary>
    public static IReadOnlyDictionary<ushort, HciCommand> All { get; } = new HciCommand[]
    {
        new(Disconnect, "Disconnect", 0, 5, null, 3),
        new(ReadRemoteVersion, "Read Remote Version Information", 2, 7, null, 2),
        new(0x0C01, "Set Event Mask", 5, 6, []),
        new(Reset, "Reset", 5, 7, []),
        new(0x1001, "Read Local Version Information", 14, 3, Version),
        new(ReadSupportedCommands, "Read Local Supported Commands", 14, 4, []),
        new(0x1003, "Read Local Supported Features", 14, 5, Features),
        new(0x1005, "Read Buffer Size", 14, 7, [VirtualController.AclLength, 0, 0, VirtualController.AclPackets, 0, 0, 0]),
        new(ReadAddress, "Read BD_ADDR", 15, 1, []),
        new(0x2001, "LE Set Event Mask", 25, 0, []),
        new(0x2002, "LE Read Buffer Size", 25, 1, [VirtualController.AclLength, 0, VirtualController.AclPackets]),
        new(0x2003, "LE Read Local Supported Features", 25, 2, [0x01, 0, 0, 0, 0, 0, 0, 0]), // Encryption.
        new(SetRandomAddress, "LE Set Random Address", 25, 4, [], LeAddress.Length),
        new(0x2006, "LE Set Advertising Parameters", 25, 5, []),
        new(0x2007, "LE Read Advertising Channel Tx Power", 25, 6, [0]),
        new(0x2008, "LE Set Advertising Data", 25, 7, []),
        new(0x2009, "LE Set Scan Response Data", 26, 0, []),
        new(0x200A, "LE Set Advertising Enable", 26, 1, []),
        new(SetScanParameters, "LE Set Scan Parameters", 26, 2, [], 7),
        new(SetScanEnable, "LE Set Scan Enable", 26, 3, [], 2),
        new(CreateConnection, "LE Create Connection", 26, 4, null, 25),
        new(CancelConnection, "LE Create Connection Cancel", 26, 5, []),
        new(0x200F, "LE Read Accept List Size", 26, 6, [ScanState.AcceptListSize]),
        new(ClearAcceptList, "LE Clear Accept List", 26, 7, []),
        new(AddToAcceptList, "LE Add Device To Accept List", 27, 0, [], 7),
        new(RemoveFromAcceptList, "LE Remove Device From Accept List", 27, 1, [], 7),
        new(ConnectionUpdate, "LE Connection Update", 27, 2, null, 14),
        new(ReadRemoteFeatures, "LE Read Remote Features", 27, 5, null, 2),
        new(StartEncryption, "LE Enable Encryption", 28, 0, null, 28),
        new(0x201C, "LE Read Supported States", 28, 3, [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x03, 0, 0]),
    }.ToDictionary(command => command.OpCode);

    /// <summary>The 64 octets that tell the kernel which of them there are.</summary>
    public static byte[] SupportedBits()
    {
        byte[] bits = new byte[64];
        foreach (HciCommand command in All.Values)
        {
            bits[command.Octet] |= (byte)(1 << command.Bit);
        }

        return bits;
    }
}
