using System;
using System.Collections.Generic;
using System.Linq;

namespace SockLab.Signals;

/// <summary>Quantiles by straight lines between the two nearest values: of an even number the median is the mean of the middle two.</summary>
internal static class Quantile
{
    /// <summary>The quantile of a sample, sorted or not, at a part from 0 to 1; NaN of an empty one.</summary>
    public static double Of(IEnumerable<double> sample, double part) => OfSorted([.. sample.Order()], part);

    /// <summary>The same of a sample in rising order.</summary>
    public static double OfSorted(double[] sorted, double part) => Between(sorted.Length, part, place => sorted[place]);

    /// <summary>The smallest value that at least this part of a sample in rising order does not exceed; there has to be one.</summary>
    public static double Nearest(double[] sorted, double part) => sorted[Math.Max(0, (int)Math.Ceiling(part * sorted.Length) - 1)];

    /// <summary>On lines again: of a sample of which only its size is known and what stands at a place of the rising order.</summary>
    public static double Between(int count, double part, Func<int, double> at)
    {
        if (count == 0)
        {
            return double.NaN;
        }

        double place = part * (count - 1);
        int below = (int)place;
        double lower = at(below);
        return lower + ((place - below) * (at(Math.Min(below + 1, count - 1)) - lower));
    }
}
