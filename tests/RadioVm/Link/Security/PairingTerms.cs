namespace RadioVm.Link.Security;

/// <summary>How a device pairs.</summary>
/// <param name="AllowsSecureConnections">Whether it agrees on keys over a curve where the central can, default; else always the legacy way.</param>
/// <param name="KeepsBonds">Whether it keeps keys for the next link. The sock does not.</param>
internal sealed record PairingTerms(bool AllowsSecureConnections = true, bool KeepsBonds = false);
