using System.Collections.Generic;

namespace SockLab.Plots;

/// <summary>Turns values into pixels along one axis.</summary>
internal interface IChartScale
{
    /// <summary>The marks, from the lowest.</summary>
    IReadOnlyList<ChartTick> Ticks { get; }

    /// <summary>The pixel of a value; values beyond the ends lie beyond the ends. NaN for a value that has no place.</summary>
    double Map(double value);
}
