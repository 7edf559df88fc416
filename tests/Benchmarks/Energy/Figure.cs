namespace Benchmarks.Energy;

/// <summary>One number of the model.</summary>
/// <param name="Quantity">Which.</param>
/// <param name="Name">What the tables call it.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Typical">What the model reckons with.</param>
/// <param name="Low">The lowest that can be argued for.</param>
/// <param name="High">The highest that can be argued for.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record Figure(Quantity Quantity, string Name, string Unit, double Typical, double Low, double High, string Source)
{
    /// <summary>Whether no source gives the number for this board and this use: then it has a range.</summary>
    public bool IsEstimate => this.Low < this.High;
}
