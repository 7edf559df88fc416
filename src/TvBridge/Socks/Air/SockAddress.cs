using System;
using System.Globalization;
using Sock.Advert;

namespace TvBridge.Socks.Air;

/// <summary>A Bluetooth address: 48 bits, printed as AA:BB:CC:DD:EE:FF.</summary>
public readonly record struct SockAddress
{
    private const int PartLength = 3;
    private const int TextLength = (AdvertLayout.AddressLength * PartLength) - 1;

    /// <summary>The address as a number: AA:BB:CC:DD:EE:FF is 0xAABBCCDDEEFF.</summary>
    /// <param name="value">0..0xFFFFFFFFFFFF.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 48 bits.</exception>
    public SockAddress(ulong value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 0xFFFF_FFFF_FFFFUL);
        this.Value = value;
    }

    /// <summary>The address as a number, 0..0xFFFFFFFFFFFF.</summary>
    public ulong Value { get; }

    /// <summary>Reads the six bytes of an address in the order in which they are printed.</summary>
    /// <exception cref="ArgumentException">There are not six.</exception>
    public static SockAddress FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != AdvertLayout.AddressLength)
        {
            throw new ArgumentException($"The address has {bytes.Length} bytes; expected {AdvertLayout.AddressLength}.", nameof(bytes));
        }

        ulong value = 0;
        foreach (byte part in bytes)
        {
            value = (value << 8) | part;
        }

        return new SockAddress(value);
    }

    /// <summary>Reads an address as it is printed, six pairs of hex digits with colons, or underscores as in D-Bus paths. False for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SockAddress address)
    {
        address = default;
        ulong value = 0;
        if (text.Length != TextLength)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i += PartLength)
        {
            bool isSeparated = i == 0 || text[i - 1] is ':' or '_';
            if (!isSeparated || !byte.TryParse(text.Slice(i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte part))
            {
                return false;
            }

            value = (value << 8) | part;
        }

        address = new SockAddress(value);
        return true;
    }

    /// <summary>The six bytes in the order in which they are printed.</summary>
    public byte[] ToBytes()
    {
        byte[] bytes = new byte[AdvertLayout.AddressLength];
        for (int i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(this.Value >> (8 * (bytes.Length - 1 - i)));
        }

        return bytes;
    }

    /// <summary>AA:BB:CC:DD:EE:FF.</summary>
    public override string ToString() => BitConverter.ToString(this.ToBytes()).Replace('-', ':');
}
