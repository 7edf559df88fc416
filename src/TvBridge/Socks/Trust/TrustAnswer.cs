namespace TvBridge.Socks.Trust;

/// <summary>What became of a change to the trusted socks.</summary>
/// <param name="Sock">The sock as it is now, or, when it was forgotten, as it was; null when nothing was changed.</param>
/// <param name="Problem">One sentence for a person; null when all is done. With a sock: what is left to do.</param>
public sealed record TrustAnswer(TrustedSock? Sock, string? Problem);
