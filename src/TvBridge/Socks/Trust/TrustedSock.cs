using System;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>A sock that the user trusts. Nothing that is printed of it shows its key.</summary>
/// <param name="Address">The address that it sends under.</param>
/// <param name="Name">What the user calls it; 1..40 printable characters, unlike every other sock's.</param>
/// <param name="Key">Its AES-128 key, 16 bytes; null for a sock whose plain adverts the user chose to trust, which anybody can imitate.</param>
/// <param name="TrustedAt">When the user said so: the pairing.</param>
/// <param name="CountersSince">
/// Since when its counters count: the pairing, or the last time that the user let them begin anew. What was remembered before counts no more.
/// </param>
public sealed record TrustedSock(
    SockAddress Address, string Name, byte[]? Key, DateTimeOffset TrustedAt = default, DateTimeOffset CountersSince = default)
{
    /// <summary>Whether its adverts are plain, so that anybody can imitate it.</summary>
    public bool IsPlain => this.Key is null;

    /// <summary>Name and address.</summary>
    public override string ToString() => $"{this.Name} ({this.Address})";
}
