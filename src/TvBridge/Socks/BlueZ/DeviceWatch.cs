using System;
using TvBridge.DBus;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>
/// Turns BlueZ's messages about devices into adverts. BlueZ tells only what has changed: of a repeat with the same bytes at most a new signal strength,
/// so the bytes of last time are kept. What is no device, or is not of the type that it should be, is passed over.
/// </summary>
/// <param name="cache">Where they are kept.</param>
internal sealed class DeviceWatch(DeviceCache cache)
{
    // An extended advert carries 1650 bytes at most; more has never been on the air.
    private const int MostDataBytes = 1650;

    // Bluetooth allows a name 248 bytes.
    private const int MostNameLength = 248;

    private const string Prefix = "/dev_";

    /// <summary>Forgets all devices.</summary>
    public void Clear() => cache.Clear();

    /// <summary>A device that BlueZ knew before we listened: it is kept, but nobody has just heard it.</summary>
    public void Prime(string path, BusValue properties)
    {
        if (cache.Find(path) is null && Read(path, properties, null) is HeardDevice device)
        {
            cache.Put(path, device);
        }
    }

    /// <summary>BlueZ has made an object for a device, which it does when it hears one.</summary>
    public AirAdvert? Added(string path, BusValue properties, DateTimeOffset heardAt)
    {
        if (Read(path, properties, null) is not HeardDevice device)
        {
            return null;
        }

        cache.Put(path, device);
        return AdvertOf(device, heardAt);
    }

    /// <summary>Properties of a device have changed.</summary>
    /// <param name="path">The device.</param>
    /// <param name="properties">Those that have (<c>a{sv}</c>).</param>
    /// <param name="heardAt">When.</param>
    /// <param name="isMissing">Whether something was heard of a device that we know nothing of: its properties have to be read.</param>
    public AirAdvert? Changed(string path, BusValue properties, DateTimeOffset heardAt, out bool isMissing)
    {
        HeardDevice? known = cache.Find(path);
        HeardDevice? device = Read(path, properties, known);
        bool hasData = DataOf(properties) is not null;
        bool isHeard = hasData || properties["RSSI"] is not null;
        isMissing = isHeard && !hasData && known is null && device is not null;
        if (device is null || isMissing)
        {
            return null;
        }

        if (known is not null || isHeard)
        {
            cache.Put(path, device);
        }

        return isHeard ? AdvertOf(device, heardAt) : null;
    }

    /// <summary>BlueZ has taken a device away.</summary>
    public void Removed(string path) => cache.Remove(path);

    private static AirAdvert? AdvertOf(HeardDevice device, DateTimeOffset heardAt) =>
        device.ServiceData is byte[] data ? new AirAdvert(device.Address, data, device.RssiDbm, heardAt, device.Name) : null;

    private static HeardDevice? Read(string path, BusValue properties, HeardDevice? known)
    {
        if (!SockAddress.TryParse(properties["Address"]?.AsText, out SockAddress address))
        {
            if (known is not null)
            {
                address = known.Address;
            }
            else if (!TryParsePath(path, out address))
            {
                return null;
            }
        }

        return IsDevice(path)
            ? new HeardDevice(
                address,
                DataOf(properties) ?? known?.ServiceData,
                RssiOf(properties) ?? known?.RssiDbm,
                NameOf(properties) ?? known?.Name)
            : null;
    }

    private static byte[]? DataOf(BusValue properties)
    {
        foreach ((BusValue uuid, BusValue data) in properties["ServiceData"]?.Entries ?? [])
        {
            if (string.Equals(uuid.AsText, BlueZNames.BtHome, StringComparison.OrdinalIgnoreCase))
            {
                return data.AsBytes is { Length: <= MostDataBytes } bytes ? bytes : null;
            }
        }

        return null;
    }

    // The controller's own word for "not known" is 127.
    private static short? RssiOf(BusValue properties) => properties["RSSI"]?.AsInteger is long rssi and >= -127 and < 127 ? (short)rssi : null;

    private static string? NameOf(BusValue properties) => properties["Name"]?.AsText is { Length: > 0 } name ? name[..Math.Min(name.Length, MostNameLength)] : null;

    private static bool IsDevice(string path) => BlueZNames.AdapterOf(path) is string adapter
        && path.Length > BlueZNames.PathOf(adapter).Length + Prefix.Length
        && path.AsSpan(BlueZNames.PathOf(adapter).Length).StartsWith(Prefix, StringComparison.Ordinal)
        && path.LastIndexOf('/') == BlueZNames.PathOf(adapter).Length;

    private static bool TryParsePath(string path, out SockAddress address)
    {
        address = default;
        return IsDevice(path) && SockAddress.TryParse(path.AsSpan(path.LastIndexOf('/') + Prefix.Length), out address);
    }
}
