using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;

namespace TvBridge.Socks.BlueZ;

/// <summary>Reads the properties of devices of which something was heard and nothing is known: few at a time, and none twice at once.</summary>
/// <param name="connection">The bus.</param>
/// <param name="fetched">Takes a device's path and its properties.</param>
internal sealed class DeviceFetcher(BusConnection connection, Action<string, BusValue> fetched)
{
    private const int MostAtOnce = 16;

    private readonly HashSet<string> underWay = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>Has a device's properties read, unless too much is under way: the next sign of it will ask again.</summary>
    public void Fetch(string path, CancellationToken cancellation)
    {
        lock (this.gate)
        {
            if (this.underWay.Count >= MostAtOnce || !this.underWay.Add(path))
            {
                return;
            }
        }

        _ = this.FetchAsync(path, cancellation);
    }

    private async Task FetchAsync(string path, CancellationToken cancellation)
    {
        try
        {
            if (await connection.CallAsync(BusCall.GetAll(BlueZNames.Service, path, BlueZNames.Device), cancellation) is [BusValue properties, ..])
            {
                fetched(path, properties);
            }
        }
        catch (Exception fault) when (fault is BusException or OperationCanceledException)
        {
            // The device is gone again, or we are.
        }
        finally
        {
            lock (this.gate)
            {
                this.underWay.Remove(path);
            }
        }
    }
}
