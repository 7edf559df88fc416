using System;

namespace SockLab.Signals;

/// <summary>A standard deviation that grows with each sample (Welford).</summary>
internal struct Deviation
{
    private int count;
    private double mean;
    private double squares;

    /// <summary>Of all samples so far; 0 without any.</summary>
    public readonly double Value => this.count > 0 ? Math.Sqrt(this.squares / this.count) : 0;

    /// <summary>Takes a sample.</summary>
    public void Add(double sample)
    {
        this.count++;
        double step = sample - this.mean;
        this.mean += step / this.count;
        this.squares += step * (sample - this.mean);
    }
}
