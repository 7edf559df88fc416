namespace SockLab.Evaluation;

/// <summary>A 95 % bootstrap interval; NaN where the figure is not defined.</summary>
/// <param name="Low">The 2.5th percentile over resamples.</param>
/// <param name="High">The 97.5th percentile over resamples.</param>
internal readonly record struct Interval(double Low, double High);
