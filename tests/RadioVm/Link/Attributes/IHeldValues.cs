using System;
using Sock.VirtualBoard.Centrals;

namespace RadioVm.Link.Attributes;

/// <summary>The values that the firmware has, asked for as a central's packets would. Each answer comes later, or never when the link is lost.</summary>
internal interface IHeldValues
{
    /// <summary>Whether the link is encrypted.</summary>
    bool IsEncrypted { get; }

    /// <summary>Reads the whole value; told are an ATT error, 0 for none, and the value.</summary>
    void Read(FoundCharacteristic characteristic, Action<byte, byte[]> then);

    /// <summary>Writes the whole value; told is an ATT error, 0 for none.</summary>
    void Write(FoundCharacteristic characteristic, byte[] value, Action<byte> then);
}
