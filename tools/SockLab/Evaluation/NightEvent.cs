namespace SockLab.Evaluation;

/// <summary>One thing that happened in a night.</summary>
/// <param name="TimeMs">When, in milliseconds of the recording. What an epoch's movement decides happens at the epoch's end.</param>
/// <param name="Kind">What.</param>
/// <param name="Truth">The label of the epoch that just ended; of an answer, that of the epoch in which it lies.</param>
/// <param name="StillSinceMs">Of questions and pauses, the detector's estimate of the onset; else 0.</param>
internal readonly record struct NightEvent(int TimeMs, NightEventKind Kind, Truth Truth, int StillSinceMs);
