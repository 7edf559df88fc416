using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;

namespace TvBridge.Socks.BlueZ;

/// <summary>Has BlueZ's adapters listen: passively where BlueZ offers that and it works, else by a search that does not end.</summary>
/// <param name="connection">The bus.</param>
/// <param name="time">The clock.</param>
/// <param name="lost">Called on the bus's thread when an adapter no longer listens passively.</param>
internal sealed class AdapterStarter(BusConnection connection, TimeProvider time, Action<AdapterEar> lost) : IDisposable
{
    private readonly Dictionary<string, PassiveMonitor> monitors = new(StringComparer.Ordinal);

    /// <summary>Begins, after ending what may be left from before.</summary>
    /// <returns>Whether it listens passively.</returns>
    /// <exception cref="BusException">BlueZ refused, or is gone.</exception>
    public async Task<bool> BeginAsync(BlueZAdapter adapter, AdapterEar ear, CancellationToken cancellation)
    {
        if (this.monitors.Remove(adapter.Path, out PassiveMonitor? old))
        {
            await old.UnregisterAsync(cancellation);
        }

        if (adapter.OffersMonitors && !ear.IsPassiveRefused && await this.TryMonitorAsync(adapter, ear, cancellation))
        {
            return true;
        }

        if (ear.HasBegun)
        {
            await this.EndSearchAsync(adapter, cancellation);
        }

        // Without a filter BlueZ passes over adverts without flags and pauses between two searches.
        BusValue filter = BusValue.Properties(("Transport", BusValue.Of("le")), ("DuplicateData", BusValue.Of(true)));
        await connection.CallAsync(new BusCall(BlueZNames.Service, adapter.Path, BlueZNames.Adapter, "SetDiscoveryFilter", filter), cancellation);
        await connection.CallAsync(new BusCall(BlueZNames.Service, adapter.Path, BlueZNames.Adapter, "StartDiscovery"), cancellation);
        return false;
    }

    /// <summary>Takes everything of ours from the bus.</summary>
    public void Dispose()
    {
        foreach (PassiveMonitor monitor in this.monitors.Values)
        {
            monitor.Dispose();
        }
    }

    private async Task<bool> TryMonitorAsync(BlueZAdapter adapter, AdapterEar ear, CancellationToken cancellation)
    {
        PassiveMonitor monitor = new(connection, adapter, () => lost(ear));
        try
        {
            if (await monitor.RegisterAsync(time, cancellation))
            {
                this.monitors[adapter.Path] = monitor;
                return true;
            }
        }
        catch (BusException fault) when (fault.Fault == BusFault.ErrorReply)
        {
            // A search may still be allowed; its own error is the one to tell.
        }

        await monitor.UnregisterAsync(cancellation);
        ear.RefusePassive();
        return false;
    }

    private async Task EndSearchAsync(BlueZAdapter adapter, CancellationToken cancellation)
    {
        try
        {
            await connection.CallAsync(new BusCall(BlueZNames.Service, adapter.Path, BlueZNames.Adapter, "StopDiscovery"), cancellation);
        }
        catch (BusException)
        {
            // There was none.
        }
    }
}
