using System;
using System.Collections.Generic;

namespace SockLab.Signals;

/// <summary>A distribution given by some of its quantiles; straight lines between them.</summary>
internal sealed class QuantileTable
{
    private readonly double[] parts;
    private readonly double[] quantiles;

    /// <summary>Takes pairs of a part from 0 to 1 and the quantile there; both rise, the first part is 0 and the last 1.</summary>
    public QuantileTable(params ReadOnlySpan<(double Part, double Quantile)> points)
    {
        this.parts = new double[points.Length];
        this.quantiles = new double[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            (this.parts[i], this.quantiles[i]) = points[i];
            if (i > 0 && (this.parts[i] <= this.parts[i - 1] || this.quantiles[i] < this.quantiles[i - 1]))
            {
                throw new ArgumentException($"Point {i} does not rise.", nameof(points));
            }
        }

        if (points.Length < 2 || this.parts[0] != 0 || this.parts[^1] != 1)
        {
            throw new ArgumentException("The parts have to reach from 0 to 1.", nameof(points));
        }
    }

    /// <summary>The parts at which quantiles are given.</summary>
    public IReadOnlyList<double> Parts => this.parts;

    /// <summary>The quantile at a part from 0 to 1.</summary>
    public double At(double part)
    {
        int right = 1;
        while (right < this.parts.Length - 1 && part > this.parts[right])
        {
            right++;
        }

        double along = (part - this.parts[right - 1]) / (this.parts[right] - this.parts[right - 1]);
        return this.quantiles[right - 1] + (along * (this.quantiles[right] - this.quantiles[right - 1]));
    }
}
