namespace RadioVm.Guest;

/// <summary>A line that a program printed.</summary>
/// <param name="At">Time stamp of its arrival (<see cref="System.Diagnostics.Stopwatch"/>).</param>
/// <param name="Text">The line.</param>
internal sealed record PrintedLine(long At, string Text);
