using System;

namespace SockLab.Evaluation;

/// <summary>The figures of an evaluation, in the order of the result line. NaN where one is not defined.</summary>
internal sealed class Figures(double[] values)
{
    /// <summary>How many figures there are.</summary>
    public const int Count = 8;

    /// <summary>Entries into Warning in an hour before lights-out.</summary>
    public double WarningsPerHour => values[0];

    /// <summary>Pauses in an hour before lights-out.</summary>
    public double FalsePausesPerHour => values[1];

    /// <summary>Median of the delay. Minutes.</summary>
    public double DelayMedianMin => values[2];

    /// <summary>90th percentile of the delay. Minutes.</summary>
    public double DelayP90Min => values[3];

    /// <summary>Share of delays of 10 min at most, 0 to 1.</summary>
    public double Within10 => values[4];

    /// <summary>Share of delays of 20 min at most, 0 to 1.</summary>
    public double Within20 => values[5];

    /// <summary>Median error of the estimated onset. Minutes; negative is too early.</summary>
    public double OnsetErrorMedianMin => values[6];

    /// <summary>Share of errors of 5 min at most, either way, 0 to 1.</summary>
    public double OnsetWithin5 => values[7];

    /// <summary>The figure at a place of the result line, 0 to 7.</summary>
    public double this[int index] => values[index];

    /// <summary>Makes figures by place.</summary>
    public static Figures Make(Func<int, double> figureAt)
    {
        double[] values = new double[Count];
        for (int i = 0; i < Count; i++)
        {
            values[i] = figureAt(i);
        }

        return new Figures(values);
    }
}
