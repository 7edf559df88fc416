namespace Sock.VirtualBoard.Centrals;

/// <summary>What a central can ask for.</summary>
public enum CentralRequestKind
{
    /// <summary>A link.</summary>
    Connect,

    /// <summary>The end of the link.</summary>
    Disconnect,

    /// <summary>A pairing, which encrypts the link.</summary>
    Pair,

    /// <summary>A pairing that the user of the central cancels.</summary>
    CancelPairing,

    /// <summary>A value.</summary>
    Read,

    /// <summary>That a value is written.</summary>
    Write,
}
