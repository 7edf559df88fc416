using System;

namespace Sock.Firmware.Pairing;

/// <summary>The UUIDs of the sock's service, made up once and never to change: a phone and the bridge know the sock by them.</summary>
public static class PairingUuids
{
    /// <summary>The service.</summary>
    public const ushort Service = 0x0001;

    /// <summary>The settings: read, and written in steps.</summary>
    public const ushort Settings = 0x0002;

    /// <summary>Key and address: written only.</summary>
    public const ushort Pairing = 0x0003;

    /// <summary>The night log: read page by page.</summary>
    public const ushort Log = 0x0004;

    /// <summary>One line about the last write: read only.</summary>
    public const ushort Status = 0x0005;

    /// <summary>The UUID of one of them: 7c2eXXXX-5a1b-4c53-9f3e-2b6d8a41e7d0.</summary>
    public static Guid Of(ushort part)
    {
        return new Guid(0x7C2E0000 | part, 0x5A1B, 0x4C53, 0x9F, 0x3E, 0x2B, 0x6D, 0x8A, 0x41, 0xE7, 0xD0);
    }
}
