using System;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>What is known of one address. It changes with each advert; <see cref="ListenTable"/> hands out copies.</summary>
internal sealed record ListenRow
{
    /// <summary>The address.</summary>
    public required SockAddress Address { get; init; }

    /// <summary>Order of the first hearing, so that rows stay where they are. 0 or more.</summary>
    public required long Order { get; init; }

    /// <summary>The user's own name for a trusted sock, else the one that the sender gives itself, cleaned; null when there is none.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the address is that of a trusted sock.</summary>
    public bool IsTrusted { get; set; }

    /// <summary>The last signal strength that was told, or null; refused adverts tell none once the sock was heard itself.</summary>
    public short? RssiDbm { get; set; }

    /// <summary>When it was heard last; refused adverts do not count once the sock was heard itself.</summary>
    public DateTimeOffset LastHeard { get; set; }

    /// <summary>How often it was heard.</summary>
    public long Count { get; set; }

    /// <summary>The last word that was not refused; null as long as all were.</summary>
    public ListenWord? Said { get; set; }

    /// <summary>The last word that was refused; null as long as none was.</summary>
    public ListenWord? Refused { get; set; }

    /// <summary>How many were refused.</summary>
    public long RefusedCount { get; set; }

    /// <summary>The last bytes, for telling repeats.</summary>
    public byte[] ServiceData { get; set; } = [];

    /// <summary>Kind of the last advert.</summary>
    public ListenKind LastKind { get; set; }
}
