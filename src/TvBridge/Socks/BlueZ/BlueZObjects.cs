using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Sock.Firmware.Pairing;
using TvBridge.DBus;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>Finds in all of BlueZ's objects (<c>a{oa{sa{sv}}}</c>) what a link to a sock needs. What makes no sense is not there.</summary>
/// <param name="objects">The answer of GetManagedObjects.</param>
internal sealed partial class BlueZObjects(BusValue objects)
{
    private const string NoName = "a device";
    private static readonly Guid Service = PairingUuids.Of(PairingUuids.Service);

    /// <summary>The adapters: path, and whether it is switched on; by path.</summary>
    public IReadOnlyList<(string Path, bool IsPowered)> Adapters =>
    [
        .. this.WithInterface(BlueZNames.Adapter)
            .Where(adapter => BlueZNames.AdapterOf(adapter.Path) is string name && adapter.Path == BlueZNames.PathOf(name))
            .Select(adapter => (adapter.Path, adapter.Properties["Powered"]?.AsBoolean ?? false))
            .OrderBy(adapter => adapter.Path, StringComparer.Ordinal),
    ];

    /// <summary>The devices of an adapter that are socks by what they say, and the one with the address that is asked for.</summary>
    public IReadOnlyList<FoundSock> SocksOf(string adapterPath, SockAddress? address) =>
    [
        .. this.WithInterface(BlueZNames.Device)
            .Where(device => device.Path.StartsWith(adapterPath + "/", StringComparison.Ordinal))
            .Select(device => SockOf(device.Path, device.Properties, address))
            .OfType<FoundSock>()
            .OrderBy(sock => sock.Address.Value),
    ];

    /// <summary>The characteristics of the sock's service on a device, with their objects; none when it has no such service.</summary>
    public IReadOnlyDictionary<Guid, string> CharacteristicsOf(string devicePath)
    {
        HashSet<string> services =
        [
            .. this.WithInterface(GattNames.Service)
                .Where(service => service.Path.StartsWith(devicePath + "/", StringComparison.Ordinal) && UuidOf(service.Properties) == Service)
                .Select(service => service.Path),
        ];
        Dictionary<Guid, string> found = [];
        foreach ((string path, BusValue properties) in this.WithInterface(GattNames.Characteristic))
        {
            if (services.Contains(properties["Service"]?.AsText ?? "") && UuidOf(properties) is Guid uuid)
            {
                found.TryAdd(uuid, path);
            }
        }

        return found;
    }

    private static FoundSock? SockOf(string path, BusValue properties, SockAddress? wanted)
    {
        if (!SockAddress.TryParse(properties["Address"]?.AsText, out SockAddress address) || (wanted is SockAddress only && only != address))
        {
            return null;
        }

        string name = properties["Name"]?.AsText ?? "";
        bool isNamed = SockName().IsMatch(name);
        bool hasService = properties["UUIDs"]?.Items.Any(uuid => Guid.TryParse(uuid.AsText, out Guid parsed) && parsed == Service) ?? false;
        bool speaks = properties["ServiceData"]?[BlueZNames.BtHome] is not null;
        return hasService || isNamed || wanted is not null
            ? new FoundSock(path, address, isNamed ? name : NoName, properties["RSSI"]?.AsInteger is not null, hasService || !speaks)
            : null;
    }

    private static Guid? UuidOf(BusValue properties) => Guid.TryParse(properties["UUID"]?.AsText, out Guid uuid) ? uuid : null;

    private IEnumerable<(string Path, BusValue Properties)> WithInterface(string name)
    {
        foreach ((BusValue path, BusValue interfaces) in objects.Entries)
        {
            if (path.AsText is string text && interfaces[name] is BusValue properties)
            {
                yield return (text, properties);
            }
        }
    }

    [GeneratedRegex("^Sock-[0-9A-F]{4}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex SockName();
}
