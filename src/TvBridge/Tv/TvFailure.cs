namespace TvBridge.Tv;

/// <summary>Why a TV could not be read or commanded.</summary>
public enum TvFailure
{
    /// <summary>No failure.</summary>
    None,

    /// <summary>No connection, no answer in time, or the connection broke.</summary>
    Unreachable,

    /// <summary>The TV answered and refused: password missing or wrong, or the command is not possible now.</summary>
    Refused,

    /// <summary>What answered is not the TV that the address promises, or it cannot do what was asked.</summary>
    Unsupported,
}
