namespace TvBridge.Rules;

/// <summary>How a pause ended.</summary>
public enum PauseOutcome
{
    /// <summary>Paused by the bridge, and read back as paused.</summary>
    Paused,

    /// <summary>Somebody paused it before: nothing was sent.</summary>
    AlreadyPaused,

    /// <summary>Nothing was playing, or the TV did not say that something plays: nothing was sent.</summary>
    NothingPlaying,

    /// <summary>The command was taken, but could not be read back as paused.</summary>
    Sent,

    /// <summary>The TV answered and refused.</summary>
    Refused,

    /// <summary>The TV did not answer.</summary>
    Unreachable,

    /// <summary>The TV cannot do it.</summary>
    Unsupported,
}
