using System;

namespace TvBridge.Socks.BlueZ;

/// <summary>BlueZ's names on D-Bus.</summary>
internal static class BlueZNames
{
    /// <summary>The service.</summary>
    public const string Service = "org.bluez";

    /// <summary>Where its adapters are.</summary>
    public const string Root = "/org/bluez";

    /// <summary>The interface of an adapter.</summary>
    public const string Adapter = "org.bluez.Adapter1";

    /// <summary>The interface of a device that was heard.</summary>
    public const string Device = "org.bluez.Device1";

    /// <summary>The interface of an adapter that hears passively for others; bluetoothd offers it with <c>-E</c> only.</summary>
    public const string MonitorManager = "org.bluez.AdvertisementMonitorManager1";

    /// <summary>The interface that whoever wants to hear passively has to offer.</summary>
    public const string Monitor = "org.bluez.AdvertisementMonitor1";

    /// <summary>BTHome's UUID as BlueZ writes it.</summary>
    public const string BtHome = "0000fcd2-0000-1000-8000-00805f9b34fb";

    /// <summary>The path of an adapter: <c>/org/bluez/hci0</c> for <c>hci0</c>.</summary>
    public static string PathOf(string adapter) => $"{Root}/{adapter}";

    /// <summary>The name of the adapter that a path is, or is below: <c>hci0</c>; null when it is none.</summary>
    public static string? AdapterOf(string path)
    {
        if (!path.StartsWith(Root + "/", StringComparison.Ordinal))
        {
            return null;
        }

        string rest = path[(Root.Length + 1)..];
        int end = rest.IndexOf('/', StringComparison.Ordinal);
        string name = end < 0 ? rest : rest[..end];
        return name.Length is > 0 and <= MostNameLength ? name : null;
    }

    private const int MostNameLength = 32;
}
