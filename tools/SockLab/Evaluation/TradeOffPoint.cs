namespace SockLab.Evaluation;

/// <summary>One setting on a <see cref="TradeOffCurve"/>, with 95 % intervals over people.</summary>
/// <param name="Setting">How the rule is set.</param>
/// <param name="FalsePausesPerHour">Pauses in an hour awake before lights-out.</param>
/// <param name="FalsePausesBand">Its interval.</param>
/// <param name="DelayMedianMin">Median delay in minutes.</param>
/// <param name="DelayMedianBand">Its interval.</param>
/// <param name="Within10">Share of delays of 10 min at most, 0 to 1.</param>
/// <param name="Within10Band">Its interval.</param>
internal sealed record TradeOffPoint(
    string Setting,
    double FalsePausesPerHour,
    Interval FalsePausesBand,
    double DelayMedianMin,
    Interval DelayMedianBand,
    double Within10,
    Interval Within10Band);
