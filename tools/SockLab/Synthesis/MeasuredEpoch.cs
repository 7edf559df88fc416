namespace SockLab.Synthesis;

/// <summary>One epoch of a raw recording in the measures of the model.</summary>
/// <param name="MovementMilliG">Mean of six 5 s standard deviations of band-passed |a|. mg.</param>
/// <param name="TopWindow">The part of their sum that the largest of the six brings. 1/6 to 1.</param>
/// <param name="SumMilliG">Mean of |dx|+|dy|+|dz| from one 25 Hz sample to the next. mg.</param>
internal readonly record struct MeasuredEpoch(double MovementMilliG, double TopWindow, double SumMilliG);
