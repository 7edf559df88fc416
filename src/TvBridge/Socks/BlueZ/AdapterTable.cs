using System.Collections.Generic;
using System.Linq;
using TvBridge.DBus;

namespace TvBridge.Socks.BlueZ;

/// <summary>The adapters that BlueZ has, from what it tells. What makes no sense changes nothing.</summary>
internal sealed class AdapterTable
{
    // No machine has as many; a service that invents more is not believed.
    private const int MostAdapters = 32;

    private readonly SortedDictionary<string, BlueZAdapter> adapters = new(System.StringComparer.Ordinal);

    /// <summary>All of them, by name.</summary>
    public IReadOnlyList<BlueZAdapter> All => [.. this.adapters.Values.OrderBy(adapter => adapter.Name, System.StringComparer.Ordinal)];

    /// <summary>The adapter at a path, or null.</summary>
    public BlueZAdapter? Find(string path) => this.adapters.GetValueOrDefault(path);

    /// <summary>Forgets all.</summary>
    public void Clear() => this.adapters.Clear();

    /// <summary>An object has these interfaces (<c>a{sa{sv}}</c>), at the start or from now on.</summary>
    public void Added(string path, BusValue interfaces)
    {
        BlueZAdapter? known = this.Find(path);
        bool offersMonitors = interfaces[BlueZNames.MonitorManager] is not null || known is { OffersMonitors: true };
        if (interfaces[BlueZNames.Adapter] is BusValue properties && IsAdapter(path))
        {
            if (known is null && this.adapters.Count >= MostAdapters)
            {
                return;
            }

            this.adapters[path] = new BlueZAdapter(
                path,
                BlueZNames.AdapterOf(path)!,
                properties["Powered"]?.AsBoolean ?? false,
                properties["Discovering"]?.AsBoolean ?? false,
                offersMonitors);
        }
        else if (known is not null)
        {
            this.adapters[path] = known with { OffersMonitors = offersMonitors };
        }
    }

    /// <summary>An object has lost these interfaces (<c>as</c>).</summary>
    public void Removed(string path, BusValue interfaces)
    {
        string?[] names = [.. interfaces.Items.Select(name => name.AsText)];
        if (names.Contains(BlueZNames.Adapter))
        {
            this.adapters.Remove(path);
        }
        else if (names.Contains(BlueZNames.MonitorManager) && this.Find(path) is BlueZAdapter known)
        {
            this.adapters[path] = known with { OffersMonitors = false };
        }
    }

    /// <summary>An adapter's properties have changed (<c>a{sv}</c>).</summary>
    public void Changed(string path, BusValue properties)
    {
        if (this.Find(path) is BlueZAdapter known)
        {
            this.adapters[path] = known with
            {
                IsPowered = properties["Powered"]?.AsBoolean ?? known.IsPowered,
                IsDiscovering = properties["Discovering"]?.AsBoolean ?? known.IsDiscovering,
            };
        }
    }

    private static bool IsAdapter(string path) => BlueZNames.AdapterOf(path) is string name && path == BlueZNames.PathOf(name);
}
