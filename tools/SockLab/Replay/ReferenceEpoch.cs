namespace SockLab.Replay;

/// <summary>Movement of an epoch in the measures of the float reference.</summary>
/// <param name="StartMs">Its start, in milliseconds since the recording's beginning.</param>
/// <param name="BandMilliG">Mean of six 5 s standard deviations of |a| from 6 to 15 Hz, in mg.</param>
/// <param name="HighMilliG">The same above 0.5 Hz.</param>
internal readonly record struct ReferenceEpoch(int StartMs, double BandMilliG, double HighMilliG);
