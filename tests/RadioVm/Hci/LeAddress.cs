using System;
using TvBridge.Socks.Air;

namespace RadioVm.Hci;

/// <summary>An address on the air with its kind.</summary>
/// <param name="Address">The address.</param>
/// <param name="IsRandom">A random address, static ones included; false: a public one.</param>
internal readonly record struct LeAddress(SockAddress Address, bool IsRandom)
{
    /// <summary>Bytes of an address.</summary>
    public const int Length = 6;

    /// <summary>Reads an address as HCI carries it, the last byte first.</summary>
    public static LeAddress Read(ReadOnlySpan<byte> bytes, bool isRandom)
    {
        Span<byte> turned = stackalloc byte[Length];
        bytes[..Length].CopyTo(turned);
        turned.Reverse();
        return new LeAddress(SockAddress.FromBytes(turned), isRandom);
    }

    /// <summary>Writes the address as HCI carries it.</summary>
    public void Write(Span<byte> target)
    {
        for (int i = 0; i < Length; i++)
        {
            target[i] = (byte)(this.Address.Value >> (8 * i));
        }
    }

    public override string ToString() => this.Address + (this.IsRandom ? " (random)" : " (public)");
}
