namespace Circuit.Rules;

/// <summary>A figure of the circuit in its worst case, and the limit it has to keep.</summary>
/// <param name="Quantity">What it is: "current of D1".</param>
/// <param name="Unit">Of value and limit: "mA", "V", "mW", "ohm", "ms".</param>
/// <param name="Value">The worst case.</param>
/// <param name="Bound">On which side of the limit it has to stay.</param>
/// <param name="Limit">The limit.</param>
/// <param name="LimitOf">What the limit belongs to: "D1 for good".</param>
/// <param name="Formula">How the value came about, with numbers put in: "(3.3 V - 1.6 V) / 990 ohm".</param>
/// <param name="Doubt">Which figure nobody could look up: "limit not checked"; empty where all were.</param>
public sealed record Margin(string Quantity, string Unit, double Value, Bound Bound, double Limit, string LimitOf, string Formula, string Doubt = "")
{
    /// <summary>Is the limit kept?</summary>
    public bool Holds => this.Bound == Bound.AtMost ? this.Value <= this.Limit : this.Value >= this.Limit;

    /// <summary>What is left to the limit, in percent of the limit; below 0 where it is not kept.</summary>
    public double HeadroomPercent => (this.Bound == Bound.AtMost ? this.Limit - this.Value : this.Value - this.Limit) / this.Limit * 100;

    /// <summary>"at most 20 mA (D1 for good)".</summary>
    public string LimitText => $"{(this.Bound == Bound.AtMost ? "at most" : "at least")} {Figure.Text(this.Limit)} {this.Unit} ({this.LimitOf})";
}
