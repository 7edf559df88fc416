namespace SockLab.Plots;

/// <summary>One family of rules: how its delay and its false pauses change as it is made more or less patient.</summary>
/// <param name="Name">Of the family.</param>
/// <param name="FalsePausesPerHour">0 or more, in the order in which the line is to run.</param>
/// <param name="DelayMedianMin">Median delay in minutes; 999 and more, or NaN, where there is none.</param>
/// <param name="DelayLowMin">Lower end of its 95 % interval; empty if there is none.</param>
/// <param name="DelayHighMin">Upper end; empty if there is none.</param>
/// <param name="Settings">What each point is, such as <c>W = 7</c>; shown as tooltip. May be empty.</param>
internal sealed record TradeOffCurve(
    string Name,
    double[] FalsePausesPerHour,
    double[] DelayMedianMin,
    double[] DelayLowMin,
    double[] DelayHighMin,
    string[] Settings);
