using System;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using Sock.Advert;

namespace TvBridge.Socks.Windows;

/// <summary>Reads one section of an advert, which Windows hands over without its length and with its type apart.</summary>
internal static class ServiceDataSection
{
    /// <summary>The data of a section that carries BTHome's service data, without the UUID; false for any other section, whatever is in it.</summary>
    /// <param name="type">The section's type.</param>
    /// <param name="section">The section behind its type: the UUID, low byte first, and the data.</param>
    /// <param name="serviceData">The data.</param>
    public static bool TryRead(byte type, ReadOnlySpan<byte> section, [NotNullWhen(true)] out byte[]? serviceData)
    {
        bool isOurs = type == AdvertLayout.ServiceDataType
            && section.Length >= sizeof(ushort)
            && BinaryPrimitives.ReadUInt16LittleEndian(section) == AdvertLayout.ServiceUuid;
        serviceData = isOurs ? section[sizeof(ushort)..].ToArray() : null;
        return isOurs;
    }
}
