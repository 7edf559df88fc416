namespace SockLab.Plots;

/// <summary>A mark on an axis.</summary>
/// <param name="Value">Where, in the axis' unit.</param>
/// <param name="Label">What stands there; empty for a mark without a label.</param>
internal sealed record ChartTick(double Value, string Label);
