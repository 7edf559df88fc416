namespace SockLab.Plots;

/// <summary>A stretch of time in which something had a name: a state of the detector, a stage of sleep.</summary>
/// <param name="StartS">Its first second.</param>
/// <param name="EndS">The second behind it.</param>
/// <param name="Name">The name; <see cref="Palette.Band"/> knows the usual ones.</param>
internal sealed record ChartBand(double StartS, double EndS, string Name);
