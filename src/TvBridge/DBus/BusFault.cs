namespace TvBridge.DBus;

/// <summary>Why something over D-Bus did not come about.</summary>
internal enum BusFault
{
    /// <summary>The other side answered with an error, which has a name (<see cref="BusException.ErrorName"/>).</summary>
    ErrorReply,

    /// <summary>The library that speaks D-Bus (libsystemd.so.0) is not on this system.</summary>
    NoLibrary,

    /// <summary>There is no bus at the address: no socket, nobody who listens at it, or no address.</summary>
    NoBus,

    /// <summary>The bus does not let this user in.</summary>
    Refused,

    /// <summary>The connection is gone.</summary>
    Disconnected,

    /// <summary>Nobody answered in time.</summary>
    NoAnswer,

    /// <summary>What was to be sent is no message: a path, a name or a type is wrong.</summary>
    Malformed,

    /// <summary>What came is larger or nested deeper than anything this program asks for.</summary>
    TooLarge,
}
