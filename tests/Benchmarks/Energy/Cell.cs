namespace Benchmarks.Energy;

/// <summary>A cell that is charged once and then serves one evening a day.</summary>
/// <param name="MilliAmpereHours">What is printed on it.</param>
internal sealed record Cell(double MilliAmpereHours)
{
    /// <summary>Hours of standby that go with each evening of four.</summary>
    public const double StandbyHours = 20;

    private const double UsableShare = 0.8;

    /// <summary>The cell of the design: 500 mAh.</summary>
    public static Cell Usual { get; } = new(500);

    /// <summary>How many days the cell lasts: an evening and the standby until the next.</summary>
    public double Evenings(double eveningMilliAmpereHours, double standbyMilliAmperes) =>
        this.MilliAmpereHours * UsableShare / (eveningMilliAmpereHours + (StandbyHours * standbyMilliAmperes));

    /// <summary>The same from the numbers.</summary>
    public double Evenings(MeasuredEvening evening, FigureSet figures) =>
        this.Evenings(EnergyBill.Of(evening, figures).MilliAmpereHours, EnergyBill.StandbyMilliAmperes(figures));
}
