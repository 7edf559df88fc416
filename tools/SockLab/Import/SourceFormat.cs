namespace SockLab.Import;

/// <summary>What a file was written by.</summary>
internal enum SourceFormat
{
    /// <summary>Smoothed counts and sleep stages of sleep-accel, one row in 30 s.</summary>
    Walch,

    /// <summary>ActiGraph counts of MMASH, one row a second.</summary>
    Mmash,

    /// <summary>Raw motion in g with times, or an Empatica E4's own ACC.csv.</summary>
    StressPredict,

    /// <summary>ActiLife's csv: raw acceleration, or counts for each epoch.</summary>
    ActiGraph,

    /// <summary>GENEActiv's csv of raw acceleration.</summary>
    GeneActiv,

    /// <summary>Text of sleep-accel: raw motion of an Apple Watch.</summary>
    AppleWatch,
}
