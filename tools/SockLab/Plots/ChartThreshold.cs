namespace SockLab.Plots;

/// <summary>A line across the chart that means something.</summary>
/// <param name="Name">What it means, in a word or two.</param>
/// <param name="Value">Where, in the axis' unit.</param>
internal sealed record ChartThreshold(string Name, double Value);
