namespace SockLab.Evaluation;

/// <summary>What the label of an epoch says about its wearer.</summary>
internal enum Truth : byte
{
    /// <summary>No label: the epoch is judged by the detector and counted nowhere.</summary>
    Unknown = 0,

    /// <summary>Awake before lights-out, P: warnings and pauses in it are false.</summary>
    AwakeBeforeLightsOut,

    /// <summary>Awake after lights-out, W.</summary>
    Awake,

    /// <summary>Sleep stage N1.</summary>
    SleepN1,

    /// <summary>Sleep stage N2.</summary>
    SleepN2,

    /// <summary>Sleep stage N3.</summary>
    SleepN3,

    /// <summary>Sleep stage R.</summary>
    SleepR,
}
