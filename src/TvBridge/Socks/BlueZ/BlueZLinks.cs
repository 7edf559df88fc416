using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.BlueZ;

/// <summary>Connects to socks in pairing mode through BlueZ, the Bluetooth service of Linux.</summary>
/// <param name="adapter">The adapter, <c>hci0</c>; null for the first that is switched on.</param>
/// <param name="time">Measures how long things take.</param>
/// <param name="bus">Where BlueZ is; null for the system's bus.</param>
internal sealed class BlueZLinks(string? adapter, TimeProvider time, BusAddress? bus = null) : ISockLinks
{
    private const int ConnectTries = 3;
    private static readonly TimeSpan ConnectMax = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan PairMax = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ResolveMax = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<ISockLink> ConnectAsync(SockAddress? address, CancellationToken cancellation)
    {
        BlueZCalls bluez = await BlueZCalls.OpenAsync(bus ?? BusAddress.System, cancellation);
        try
        {
            string adapterPath = await this.AdapterAsync(bluez, cancellation);
            FoundSock sock = await new BlueZSearch(bluez, adapterPath, time).FindAsync(address, cancellation);
            BlueZLink link = new(bluez, adapterPath, sock);
            try
            {
                await this.OpenAsync(bluez, sock, cancellation);
                link.Characteristics = await CharacteristicsAsync(bluez, sock, cancellation);
                return link;
            }
            catch
            {
                await link.LeaveAsync();
                throw;
            }
        }
        catch (Exception failed)
        {
            await bluez.DisposeAsync();
            if (failed is BusException fault)
            {
                throw BlueZLinkFaults.BeforeLink(fault, "The search for a sock failed");
            }

            throw;
        }
    }

    private async Task<string> AdapterAsync(BlueZCalls bluez, CancellationToken cancellation)
    {
        IReadOnlyList<(string Path, bool IsPowered)> all = (await bluez.ObjectsAsync(cancellation)).Adapters;
        (string Path, bool IsPowered)[] usable = [.. all.Where(each => adapter is null || each.Path == BlueZNames.PathOf(adapter))];
        return usable.Length == 0 ? throw BlueZLinkFaults.NoAdapter(adapter)
            : usable.FirstOrDefault(each => each.IsPowered).Path ?? throw BlueZLinkFaults.Off();
    }

    private async Task OpenAsync(BlueZCalls bluez, FoundSock sock, CancellationToken cancellation)
    {
        await this.ConnectAsync(bluez, sock, cancellation);
        await using BlueZAgent agent = await BlueZAgent.RegisterAsync(bluez, sock.Path, cancellation);
        try
        {
            await bluez.CallAsync(sock.Path, BlueZNames.Device, "Pair", PairMax, cancellation);
        }
        catch (BusException fault) when (fault.ErrorName == "org.bluez.Error.AlreadyExists")
        {
            // Paired in this very moment, by the stack itself.
        }
        catch (BusException fault)
        {
            throw BlueZLinkFaults.NotPaired(fault, sock);
        }

        await this.WaitForServicesAsync(bluez, sock, cancellation);
    }

    /// <summary>A first attempt that fails is nothing unusual: the request has to meet an advert.</summary>
    private async Task ConnectAsync(BlueZCalls bluez, FoundSock sock, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                await bluez.CallAsync(sock.Path, BlueZNames.Device, "Connect", ConnectMax, cancellation);
                return;
            }
            catch (BusException fault) when (fault.Fault == BusFault.ErrorReply && attempt < ConnectTries)
            {
                await Task.Delay(RetryAfter, time, cancellation);
            }
            catch (BusException fault)
            {
                throw BlueZLinkFaults.BeforeLink(fault, $"{sock} did not let us connect");
            }
        }
    }

    private async Task WaitForServicesAsync(BlueZCalls bluez, FoundSock sock, CancellationToken cancellation)
    {
        long begunAt = time.GetTimestamp();
        while (!await bluez.IsAsync(sock.Path, "ServicesResolved", cancellation))
        {
            if (!await bluez.IsAsync(sock.Path, "Connected", cancellation))
            {
                throw BlueZLinkFaults.Lost(sock);
            }

            if (time.GetElapsedTime(begunAt) >= ResolveMax)
            {
                throw new SockLinkException($"{sock} did not tell its services within {ResolveMax.TotalSeconds:0} s; hold it closer, {BlueZLinkFaults.PressAndRun}.");
            }

            await Task.Delay(LookEvery, time, cancellation);
        }
    }

    private static async Task<IReadOnlyDictionary<Guid, string>> CharacteristicsAsync(BlueZCalls bluez, FoundSock sock, CancellationToken cancellation)
    {
        IReadOnlyDictionary<Guid, string> found = (await bluez.ObjectsAsync(cancellation)).CharacteristicsOf(sock.Path);
        return found.Count > 0
            ? found
            : throw new SockLinkException($"{sock} has no service of a sock; expected one in pairing mode: say which device is yours with --address.");
    }
}
