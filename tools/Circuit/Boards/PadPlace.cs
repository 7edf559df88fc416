namespace Circuit.Boards;

/// <summary>How a wire reaches a pad.</summary>
public enum PadPlace
{
    /// <summary>A hole of a header's row: solder a wire or a pin into it.</summary>
    Header,

    /// <summary>A pad on the underside.</summary>
    Underside,

    /// <summary>The contact of a connector: a cable is plugged in.</summary>
    Connector,

    /// <summary>Nothing outside: the board itself has something there.</summary>
    OnBoard,
}
