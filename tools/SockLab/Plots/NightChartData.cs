using System;
using System.Collections.Generic;

namespace SockLab.Plots;

/// <summary>What is shown of a night. Times are seconds from the recording's start.</summary>
/// <param name="Title">Such as the recording's name.</param>
/// <param name="TimesS">Start of each epoch, rising.</param>
/// <param name="MovementMilliG">Movement of each epoch; NaN where it was not measured.</param>
internal sealed record NightChartData(string Title, double[] TimesS, double[] MovementMilliG)
{
    /// <summary>Second line.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Length of an epoch in seconds; a longer step in <see cref="TimesS"/> is a hole. Default 30.</summary>
    public double EpochS { get; init; } = 30;

    /// <summary>The noise floor that the detector believed in, at each epoch, in mg; empty if it is not shown.</summary>
    public double[] FloorMilliG { get; init; } = [];

    /// <summary>Thresholds in mg. The one named <c>still</c> bounds the tinted zone of stillness.</summary>
    public IReadOnlyList<ChartThreshold> Thresholds { get; init; } = [];

    /// <summary>The detector's states; empty if they are not shown.</summary>
    public IReadOnlyList<ChartBand> States { get; init; } = [];

    /// <summary>The labels; empty if there are none.</summary>
    public IReadOnlyList<ChartBand> Truth { get; init; } = [];

    /// <summary>What happened when: warnings, pauses, answers.</summary>
    public IReadOnlyList<ChartMarker> Markers { get; init; } = [];

    /// <summary>Wall clock at second 0, if it is known.</summary>
    public TimeSpan? ClockStart { get; init; }
}
