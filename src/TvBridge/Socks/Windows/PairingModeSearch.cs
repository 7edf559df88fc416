using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;

namespace TvBridge.Socks.Windows;

/// <summary>Looks for the one sock in pairing mode among the adverts that a scan sees.</summary>
/// <param name="wanted">Which one; null for the only one that there is.</param>
internal sealed class PairingModeSearch(SockAddress? wanted)
{
    /// <summary>It is looked for so long. A sock in pairing mode sends about twenty adverts a second.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>After the first was found, others may show up for so long.</summary>
    internal static readonly TimeSpan ForOthers = TimeSpan.FromSeconds(3);

    private const int MostSocks = 8;
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);
    private readonly SortedSet<ulong> found = [];

    private int Count
    {
        get
        {
            lock (this.found)
            {
                return this.found.Count;
            }
        }
    }

    /// <summary>An advert that offers the service of pairing mode was seen, on whatever thread.</summary>
    public void Saw(ulong address)
    {
        bool isMeant = wanted is not SockAddress only || only.Value == address;
        if (isMeant)
        {
            lock (this.found)
            {
                // Anybody can send adverts that look so: more than a screen of them help nobody.
                if (this.found.Count < MostSocks)
                {
                    this.found.Add(address);
                }
            }
        }
    }

    /// <summary>Waits until it is clear which sock it is.</summary>
    /// <exception cref="SockLinkException">There is none, or there are several.</exception>
    public async Task<SockAddress> FindAsync(TimeProvider time, CancellationToken cancellation)
    {
        long startedAt = time.GetTimestamp();
        while (this.Count == 0)
        {
            if (time.GetElapsedTime(startedAt) >= Longest)
            {
                throw new SockLinkException(wanted is SockAddress only
                    ? $"The sock {only} is not in pairing mode within reach of this computer; press its button long until the LED shows pairing mode and try again."
                    : "No sock in pairing mode is within reach of this computer; press a sock's button long until the LED shows pairing mode and try again.");
            }

            await Task.Delay(LookEvery, time, cancellation);
        }

        if (wanted is null)
        {
            await Task.Delay(ForOthers, time, cancellation);
        }

        lock (this.found)
        {
            return this.found.Count == 1
                ? new SockAddress(this.found.Min)
                : throw new SockLinkException(
                    $"{this.found.Count} socks are in pairing mode, {string.Join(", ", this.found.Select(address => new SockAddress(address)))}; "
                    + "say which one is meant with '--address ADDRESS'.");
        }
    }
}
