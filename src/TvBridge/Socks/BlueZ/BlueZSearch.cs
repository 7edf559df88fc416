using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.BlueZ;

/// <summary>Looks for the one sock that is in pairing mode.</summary>
/// <param name="bluez">Reaches BlueZ.</param>
/// <param name="adapterPath">The adapter to look with.</param>
/// <param name="time">Measures how long it takes.</param>
internal sealed class BlueZSearch(BlueZCalls bluez, string adapterPath, TimeProvider time)
{
    /// <summary>How long it looks. A sock in pairing mode speaks several times a second, and a bad place hears one in ten.</summary>
    public static readonly TimeSpan SearchMax = TimeSpan.FromSeconds(20);

    /// <summary>How long it looks on after the first one, when nobody said which: a second one makes the choice the user's.</summary>
    public static readonly TimeSpan SettleTime = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan CallMax = TimeSpan.FromSeconds(10);

    /// <summary>Finds it.</summary>
    /// <exception cref="SockLinkException">There is none, or there are several.</exception>
    /// <exception cref="BusException">BlueZ refused.</exception>
    public async Task<FoundSock> FindAsync(SockAddress? address, CancellationToken cancellation)
    {
        await this.ForgetAsync(address, cancellation);
        BusValue filter = BusValue.Properties(("Transport", BusValue.Of("le")), ("DuplicateData", BusValue.Of(true)));
        await bluez.CallAsync(adapterPath, BlueZNames.Adapter, "SetDiscoveryFilter", CallMax, cancellation, filter);
        await bluez.CallAsync(adapterPath, BlueZNames.Adapter, "StartDiscovery", CallMax, cancellation);
        try
        {
            return await this.LookAsync(address, cancellation);
        }
        finally
        {
            // Some controllers cannot connect while they look for others.
            await bluez.TryCallAsync(adapterPath, BlueZNames.Adapter, "StopDiscovery");
        }
    }

    /// <summary>
    /// What BlueZ remembers of socks is of no use: a sock keeps no bond, and with an old key the link would fail. A link that a run before left behind is ended by it, too.
    /// </summary>
    private async Task ForgetAsync(SockAddress? address, CancellationToken cancellation)
    {
        foreach (FoundSock old in (await bluez.ObjectsAsync(cancellation)).SocksOf(adapterPath, address))
        {
            await bluez.TryCallAsync(adapterPath, BlueZNames.Adapter, "RemoveDevice", BusValue.Path(old.Path));
        }
    }

    private async Task<FoundSock> LookAsync(SockAddress? address, CancellationToken cancellation)
    {
        long begunAt = time.GetTimestamp();
        TimeSpan? foundAfter = null;
        while (true)
        {
            await Task.Delay(LookEvery, time, cancellation);
            TimeSpan passed = time.GetElapsedTime(begunAt);
            FoundSock[] heard = [.. (await bluez.ObjectsAsync(cancellation)).SocksOf(adapterPath, address).Where(sock => sock.IsHeard)];
            FoundSock[] open = [.. heard.Where(sock => sock.IsOpen)];
            foundAfter ??= open.Length > 0 ? passed : null;
            if (open.Length > 0 && (address is not null || passed - foundAfter >= SettleTime))
            {
                return open.Length == 1 ? open[0] : throw Several(open);
            }

            if (passed >= SearchMax)
            {
                throw None(heard, address);
            }
        }
    }

    private static SockLinkException Several(FoundSock[] open) => new(
        $"{open.Length} socks are in pairing mode, {string.Join(", ", open.Select(sock => sock.ToString()))}; expected one: say which with --address.");

    private static SockLinkException None(FoundSock[] heard, SockAddress? address) => new(heard.Length > 0
        ? $"{string.Join(" and ", heard.Select(sock => sock.ToString()))} can be heard, but not in pairing mode; {BlueZLinkFaults.PressAndRun}."
        : $"No sock in pairing mode {(address is null ? "was heard" : $"was heard at {address}")} within {SearchMax.TotalSeconds:0} s; {BlueZLinkFaults.PressAndRun}.");
}
