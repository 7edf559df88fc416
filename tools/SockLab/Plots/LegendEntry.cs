namespace SockLab.Plots;

/// <summary>One entry of a legend.</summary>
/// <param name="Name">What it says.</param>
/// <param name="Color">Of the mark before it.</param>
/// <param name="Mark">The kind of mark.</param>
internal sealed record LegendEntry(string Name, string Color, LegendMark Mark);
