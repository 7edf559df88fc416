using System;
using System.Collections.Generic;

namespace SockLab.Synthesis;

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

    /// <summary>The quantile of a sample at a part from 0 to 1, by the same straight lines; the sample need not be sorted.</summary>
    public static double Of(IReadOnlyList<double> sample, double part)
    {
        if (sample.Count == 0)
        {
            return double.NaN;
        }

        double[] sorted = [.. sample];
        Array.Sort(sorted);
        double place = part * (sorted.Length - 1);
        int left = Math.Min((int)place, sorted.Length - 1);
        int right = Math.Min(left + 1, sorted.Length - 1);
        return sorted[left] + ((place - left) * (sorted[right] - sorted[left]));
    }
}
