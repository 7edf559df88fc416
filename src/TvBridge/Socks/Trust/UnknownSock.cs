using System;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>Somebody who sends BTHome adverts and is not trusted: a new sock, a neighbor's, a thermometer.</summary>
/// <param name="Address">The address it uses.</param>
/// <param name="Name">The name that it gives itself, cut to 40 characters, what cannot be printed replaced; null when it told none.</param>
/// <param name="RssiDbm">Signal strength of the last advert; null when it is not known.</param>
/// <param name="HeardAt">When it was last heard.</param>
/// <param name="Adverts">How many of its adverts were heard since it was last forgotten.</param>
/// <param name="IsEncrypted">Whether the last advert says that it is encrypted.</param>
public sealed record UnknownSock(SockAddress Address, string? Name, short? RssiDbm, DateTimeOffset HeardAt, long Adverts, bool IsEncrypted);
