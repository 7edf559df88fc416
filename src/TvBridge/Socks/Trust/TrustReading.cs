using System.Collections.Generic;

namespace TvBridge.Socks.Trust;

/// <summary>The socks that the user trusts, or why that cannot be told.</summary>
/// <param name="Socks">The socks, in the order of the file; empty when there is no file, or a problem.</param>
/// <param name="Problem">One sentence for a person; null when all is well.</param>
public sealed record TrustReading(IReadOnlyList<TrustedSock> Socks, string? Problem);
