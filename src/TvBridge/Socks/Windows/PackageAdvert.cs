using System;
using System.Globalization;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Windows;

/// <summary>What is made of an advert as InTheHand.BluetoothLE hands it over, each property of which may throw when it is read.</summary>
internal static class PackageAdvert
{
    private const int LongestId = 12;

    /// <summary>Tells <paramref name="ear"/> about one advert. Whatever the package throws ends in a dropped advert.</summary>
    /// <param name="ear">Who is told.</param>
    /// <param name="readServiceData">Reads BTHome's service data; null when the advert has none.</param>
    /// <param name="readDeviceId">Reads the sender's id; null when the package did not find the device.</param>
    /// <param name="rssiDbm">Signal strength.</param>
    /// <param name="readName">Reads the sender's name.</param>
    public static void Tell(IScanEar ear, Func<byte[]?> readServiceData, Func<string?> readDeviceId, short rssiDbm, Func<string?> readName)
    {
        ear.Alive();
        byte[]? serviceData;
        string? id;
        string? name;
        try
        {
            // The package collects the sections by their UUID and throws over an advert that has two of one: anybody can send such a one.
            serviceData = readServiceData();
            if (serviceData is null)
            {
                return;
            }

            id = readDeviceId();
            name = readName();
        }
        catch (Exception)
        {
            ear.Dropped(DropReason.Unreadable);
            return;
        }

        if (!TryReadId(id, out SockAddress address))
        {
            ear.Dropped(DropReason.NoAddress);
            return;
        }

        ear.Heard(address, serviceData, rssiDbm, string.IsNullOrEmpty(name) ? null : name);
    }

    /// <summary>
    /// Reads the package's id of a device: its address as hex digits, without those in front that are 0 but six digits at least. False for null and anything else.
    /// </summary>
    public static bool TryReadId(string? id, out SockAddress address)
    {
        address = default;
        if (id is null or "" || id.Length > LongestId || !ulong.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong value))
        {
            return false;
        }

        address = new SockAddress(value);
        return true;
    }
}
