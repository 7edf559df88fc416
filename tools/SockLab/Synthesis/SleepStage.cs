namespace SockLab.Synthesis;

/// <summary>The truth of an epoch, by the names that epoch files use.</summary>
internal enum SleepStage
{
    /// <summary>Awake before lights-out.</summary>
    P,

    /// <summary>Awake after lights-out.</summary>
    W,

    /// <summary>Drowsy sleep.</summary>
    N1,

    /// <summary>Light sleep.</summary>
    N2,

    /// <summary>Deep sleep.</summary>
    N3,

    /// <summary>REM sleep.</summary>
    R,
}
