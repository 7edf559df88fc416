using System.Collections.Generic;
using TvBridge.DBus;

namespace TvBridge.Tests.Socks.BlueZ;

/// <summary>Messages as bluetoothd sends them, spelled here once more.</summary>
internal static class BlueZWords
{
    public const string Owner = ":1.5";
    public const string SockPath = "/org/bluez/hci0/dev_C8_39_8F_70_00_01";
    public const string SockAddress = "C8:39:8F:70:00:01";

    public static readonly byte[] FirstData = [0x44, 0x00, 0x01, 0x01, 0x5A];
    public static readonly byte[] NextData = [0x44, 0x00, 0x02, 0x01, 0x5A];

    public static BusValue Rssi(short rssiDbm) => BusValue.Properties(("RSSI", BusValue.Of(rssiDbm)));

    public static BusValue ServiceData(byte[] data) => ServiceDataOf("0000fcd2-0000-1000-8000-00805f9b34fb", BusValue.Of(data));

    public static BusValue ServiceDataOf(string uuid, BusValue data) => BusValue.Properties((uuid, data));

    public static BusValue Device(byte[]? data, short rssiDbm = -60, string? name = null)
    {
        List<(string, BusValue)> properties = [("Address", BusValue.Of(SockAddress)), ("RSSI", BusValue.Of(rssiDbm))];
        if (data is not null)
        {
            properties.Add(("ServiceData", ServiceData(data)));
        }

        if (name is not null)
        {
            properties.Add(("Name", BusValue.Of(name)));
        }

        return BusValue.Properties(properties);
    }

    public static BusValue Adapter(bool isPowered, bool isDiscovering = false) =>
        BusValue.Properties(("Powered", BusValue.Of(isPowered)), ("Discovering", BusValue.Of(isDiscovering)));

    public static BusValue Interfaces(params IReadOnlyList<(string Name, BusValue Properties)> interfaces)
    {
        List<KeyValuePair<BusValue, BusValue>> entries = [];
        foreach ((string name, BusValue properties) in interfaces)
        {
            entries.Add(KeyValuePair.Create(BusValue.Of(name), properties));
        }

        return BusValue.Dictionary("s", "a{sv}", entries);
    }

    public static BusValue Objects(params IReadOnlyList<(string Path, BusValue Interfaces)> objects)
    {
        List<KeyValuePair<BusValue, BusValue>> entries = [];
        foreach ((string path, BusValue interfaces) in objects)
        {
            entries.Add(KeyValuePair.Create(BusValue.Path(path), interfaces));
        }

        return BusValue.Dictionary("o", "a{sa{sv}}", entries);
    }

    public static BusMessage InterfacesAdded(string path, params IReadOnlyList<(string Name, BusValue Properties)> interfaces) =>
        new(Owner, "/", "org.freedesktop.DBus.ObjectManager", "InterfacesAdded", [BusValue.Path(path), Interfaces(interfaces)]);

    public static BusMessage InterfacesRemoved(string path, string name) =>
        new(Owner, "/", "org.freedesktop.DBus.ObjectManager", "InterfacesRemoved", [BusValue.Path(path), BusValue.Array("s", BusValue.Of(name))]);

    public static BusMessage PropertiesChanged(string path, string name, BusValue properties, string sender = Owner) =>
        new(sender, path, "org.freedesktop.DBus.Properties", "PropertiesChanged", [BusValue.Of(name), properties, BusValue.Array("s")]);
}
