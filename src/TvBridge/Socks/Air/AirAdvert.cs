using System;

namespace TvBridge.Socks.Air;

/// <summary>BTHome's service data as somebody sent them. Nothing about it is checked or believed yet.</summary>
/// <param name="Address">Where it says it comes from; anybody can send under any address.</param>
/// <param name="ServiceData">
/// The data behind the UUID, from the device information on; whatever length was heard. The bytes stay as they are after they were handed over.
/// </param>
/// <param name="RssiDbm">Signal strength, or null when the radio did not tell it.</param>
/// <param name="HeardAt">When.</param>
/// <param name="Name">The name that the sender gives itself, or null; unchecked text of any length and content.</param>
public readonly record struct AirAdvert(SockAddress Address, byte[] ServiceData, short? RssiDbm, DateTimeOffset HeardAt, string? Name = null);
