using System;

namespace TvBridge.Rules;

/// <summary>One advert, heard and understood.</summary>
/// <param name="Sock">Address of the sock, six bytes in hex with colons.</param>
/// <param name="HeardAt">When it was heard.</param>
/// <param name="Report">What it said.</param>
public sealed record Hearing(string Sock, DateTimeOffset HeardAt, SockReport Report);
