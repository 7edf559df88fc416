using System;
using System.Collections.Generic;
using System.Linq;
using TvBridge.Files;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>
/// What the user says about socks: trusts one, forgets one, names one, lets one count anew. A bridge that is running takes it over by itself; where none is, the
/// counters are written here.
/// </summary>
/// <param name="list">The trusted socks.</param>
/// <param name="countersPath">Where their counters are.</param>
/// <param name="time">The clock.</param>
public sealed class TrustBook(TrustStore list, string countersPath, TimeProvider time)
{
    /// <summary>That of a user.</summary>
    public static TrustBook Of(UserFolders folders, TimeProvider time) => new(new TrustStore(TrustStore.FileIn(folders)), CounterStore.FileIn(folders), time);

    /// <summary>The trusted socks.</summary>
    public TrustStore List => list;

    /// <summary>Trusts a sock.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="name">What to call it.</param>
    /// <param name="key">Its key, 16 bytes, which the sock has or is about to get; null to trust plain adverts.</param>
    /// <param name="again">Whether a sock of that address or that name that is trusted already is replaced, instead of being the reason not to.</param>
    public TrustAnswer Trust(SockAddress address, string name, byte[]? key, bool again)
    {
        ArgumentNullException.ThrowIfNull(name);
        DateTimeOffset now = time.GetUtcNow();
        TrustedSock sock = new(address, name, key, now, now);
        string? fault = TrustRules.FaultOfName(name) ?? TrustRules.FaultOfAddress(address) ?? (key is null ? null : TrustRules.FaultOfKey(key));
        return fault is not null ? new(null, $"The sock is not trusted: {fault}.") : this.Begin(socks => Add(socks, sock, again), () => sock);
    }

    /// <summary>Looks a sock up, with its key. Changes nothing.</summary>
    public TrustAnswer Find(string nameOrAddress)
    {
        TrustReading reading = list.Read();
        List<TrustedSock> socks = [.. reading.Socks];
        int place = Find(socks, nameOrAddress);
        return place >= 0 ? new(socks[place], null) : new(null, reading.Problem ?? this.NobodyIs(nameOrAddress));
    }

    /// <summary>Trusts a sock no more. Its counters stay where they are: should it come back with the same key, old adverts are old still.</summary>
    public TrustAnswer Forget(string nameOrAddress) => this.Change(nameOrAddress, (socks, place) =>
    {
        socks.RemoveAt(place);
        return null;
    });

    /// <summary>Gives a sock another name.</summary>
    public TrustAnswer Rename(string nameOrAddress, string newName)
    {
        ArgumentNullException.ThrowIfNull(newName);
        TrustAnswer found = this.Change(nameOrAddress, (socks, place) =>
        {
            TrustedSock named = socks[place] with { Name = newName };
            string? fault = TrustRules.FaultOfName(newName) ?? TrustFile.FaultAmong([.. socks.Where((_, other) => other != place)], named);
            socks[place] = named;
            return fault is null ? null : $"{TrustRules.Printable(nameOrAddress)} keeps its name: {fault}.";
        });
        return found.Sock is TrustedSock sock ? found with { Sock = sock with { Name = newName } } : found;
    }

    /// <summary>
    /// Lets a sock's counters begin anew: the next genuine advert is taken whatever its counter, and becomes the one that later ones have to exceed.
    /// </summary>
    public TrustAnswer Rewind(string nameOrAddress)
    {
        TrustedSock? rewound = null;
        return this.Begin(
            socks =>
            {
                int place = Find(socks, nameOrAddress);
                if (place < 0 || socks[place].IsPlain)
                {
                    return place < 0 ? this.NobodyIs(nameOrAddress) : $"{socks[place].Name} sends plain adverts, which have no counter; there is nothing to rewind.";
                }

                // Never the same as before, whatever the clock did: it is what tells the two lives apart.
                DateTimeOffset now = time.GetUtcNow();
                DateTimeOffset before = socks[place].CountersSince;
                socks[place] = rewound = socks[place] with { CountersSince = now == before ? now.AddTicks(1) : now };
                return null;
            },
            () => rewound);
    }

    private static string? Add(List<TrustedSock> socks, TrustedSock sock, bool again)
    {
        if (again)
        {
            socks.RemoveAll(other => other.Address == sock.Address);
        }

        string? fault = TrustFile.FaultAmong(socks, sock);
        socks.Add(sock);
        return fault is null ? null : $"The sock is not trusted: {fault}.";
    }

    private static int Find(List<TrustedSock> socks, string nameOrAddress) =>
        SockAddress.TryParse(nameOrAddress, out SockAddress address)
            ? socks.FindIndex(sock => sock.Address == address)
            : socks.FindIndex(sock => TrustRules.AreSame(sock.Name, nameOrAddress));

    private TrustAnswer Change(string nameOrAddress, Func<List<TrustedSock>, int, string?> change)
    {
        TrustedSock? found = null;
        string? problem = list.Change(socks =>
        {
            int place = Find(socks, nameOrAddress);
            found = place < 0 ? null : socks[place];
            return place < 0 ? this.NobodyIs(nameOrAddress) : change(socks, place);
        });
        return new(problem is null ? found : null, problem);
    }

    private string NobodyIs(string nameOrAddress) =>
        $"No trusted sock is called {TrustRules.Printable(nameOrAddress)}; expected a name or an address from {list.Path}: see 'tvbridge socks list'.";

    /// <summary>
    /// Changes the list and lets a sock's counters begin anew. The counters are opened first, so that no bridge can start in between; one that is running has them, and sees for
    /// itself that the list has changed.
    /// </summary>
    private TrustAnswer Begin(Func<List<TrustedSock>, string?> change, Func<TrustedSock?> sock)
    {
        string? problem = null;
        CounterOpening counters = CounterStore.Open(countersPath, time, told => problem = told);
        using CounterStore? store = counters.Store;
        if (!counters.IsOpen && !counters.IsInUse)
        {
            return new(null, counters.Refusal);
        }

        string? refusal = list.Change(change);
        if (refusal is not null)
        {
            return new(null, refusal);
        }

        if (store is not null && sock() is { IsPlain: false } begun)
        {
            store.Begin(begun);
        }

        return new(sock(), problem);
    }
}
