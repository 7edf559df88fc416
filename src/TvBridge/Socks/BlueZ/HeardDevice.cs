using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>What is remembered of a device between two of BlueZ's signals, which bring only what has changed.</summary>
/// <param name="Address">Its address.</param>
/// <param name="ServiceData">What it said last as BTHome; null when it never did.</param>
/// <param name="RssiDbm">How loud it was last, or null.</param>
/// <param name="Name">What it calls itself, or null.</param>
internal sealed record HeardDevice(SockAddress Address, byte[]? ServiceData, short? RssiDbm, string? Name);
