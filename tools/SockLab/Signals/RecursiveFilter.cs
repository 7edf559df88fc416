using System;

namespace SockLab.Signals;

/// <summary>A linear filter of sections in a row. It remembers what went through it: whoever filters has one of their own.</summary>
/// <param name="sections">The sections, first to last.</param>
internal sealed class RecursiveFilter(params FilterSection[] sections)
{
    /// <summary>Filters one sample.</summary>
    public double Next(double input)
    {
        double output = input;
        foreach (FilterSection section in sections)
        {
            output = section.Next(output);
        }

        return output;
    }

    /// <summary>Forgets all samples.</summary>
    public void Reset()
    {
        foreach (FilterSection section in sections)
        {
            section.Reset();
        }
    }

    /// <summary>Filters a series as if what stood before its first value had been the same for long.</summary>
    /// <param name="series">Values at the rate that the filter was made for.</param>
    /// <param name="settleSamples">How long it is run on the first value before.</param>
    public double[] Run(ReadOnlySpan<double> series, int settleSamples)
    {
        this.Reset();
        for (int i = 0; i < settleSamples && series.Length > 0; i++)
        {
            this.Next(series[0]);
        }

        double[] output = new double[series.Length];
        for (int i = 0; i < output.Length; i++)
        {
            output[i] = this.Next(series[i]);
        }

        return output;
    }

    /// <summary>How much a steady tone is amplified.</summary>
    public double GainAt(double hz, double rateHz)
    {
        double gain = 1;
        foreach (FilterSection section in sections)
        {
            gain *= section.GainAt(2 * Math.PI * hz / rateHz);
        }

        return gain;
    }
}
