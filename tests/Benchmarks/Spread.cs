using System;
using System.Collections.Generic;
using System.Linq;

namespace Benchmarks;

/// <summary>Order statistics of measurements.</summary>
internal sealed class Spread
{
    private readonly double[] sorted;

    public Spread(IEnumerable<double> measurements) => this.sorted = [.. measurements.Order()];

    public int Count => this.sorted.Length;

    public double Median => this.At(0.5);

    public double Lowest => this.sorted[0];

    public double Highest => this.sorted[^1];

    /// <summary>The measurement below which a share of all lies, nearest rank.</summary>
    public double At(double share) => this.sorted[Math.Clamp((int)Math.Ceiling(share * this.sorted.Length) - 1, 0, this.sorted.Length - 1)];
}
