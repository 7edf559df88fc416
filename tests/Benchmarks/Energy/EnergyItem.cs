namespace Benchmarks.Energy;

/// <summary>One line of the bill.</summary>
/// <param name="Name">What draws.</param>
/// <param name="Seconds">For how long; 0 where it is counted, not timed.</param>
/// <param name="MilliAmpereHours">How much.</param>
internal sealed record EnergyItem(string Name, double Seconds, double MilliAmpereHours);
