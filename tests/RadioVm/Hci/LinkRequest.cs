namespace RadioVm.Hci;

/// <summary>A connection that the kernel asks for.</summary>
/// <param name="Peer">With whom; says nothing when <paramref name="UsesAcceptList"/>.</param>
/// <param name="UsesAcceptList">Whoever of the accept list advertises first.</param>
/// <param name="Own">The address under which the kernel connects: the initiator's address of the pairing.</param>
internal sealed record LinkRequest(LeAddress Peer, bool UsesAcceptList, LeAddress Own);
