using System;

namespace SockLab.Synthesis;

/// <summary>
/// A stream of random numbers that is the same for the same key in every version of .NET (SplitMix64). Each purpose has a stream of its own,
/// so that another setting of one thing (less movement, more noise) leaves everything else as it was.
/// </summary>
internal sealed class Draws
{
    private ulong state;

    private Draws(ulong state) => this.state = state;

    /// <summary>The stream of one purpose for one person under one seed.</summary>
    /// <param name="seed">What the person at the command line chose.</param>
    /// <param name="person">Number of the synthesized person, from 1.</param>
    /// <param name="purpose">What the numbers are for.</param>
    public static Draws For(int seed, int person, DrawPurpose purpose) =>
        new(Mix(Mix(Mix((uint)seed) + (uint)person) + (uint)purpose));

    /// <summary>From 0 to just below 1.</summary>
    public double Uniform()
    {
        this.state = unchecked(this.state + 0x9E3779B97F4A7C15UL);
        return (Mix(this.state) >> 11) / (double)(1UL << 53);
    }

    /// <summary>True with this probability.</summary>
    public bool Chance(double probability) => this.Uniform() < probability;

    /// <summary>Mean 0, standard deviation 1 (Box and Muller).</summary>
    public double Normal()
    {
        double radius = Math.Sqrt(-2 * Math.Log(1 - this.Uniform()));
        return radius * Math.Cos(2 * Math.PI * this.Uniform());
    }

    /// <summary>A number whose logarithm is normal.</summary>
    /// <param name="median">Half of the numbers lie below.</param>
    /// <param name="sigma">Standard deviation of the natural logarithm.</param>
    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * this.Normal());

    /// <summary>A number from a distribution that is given by its quantiles.</summary>
    public double From(QuantileTable table) => table.At(this.Uniform());

    private static ulong Mix(ulong z)
    {
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        return unchecked((z ^ (z >> 31)) + 0x632BE59BD9B4E019UL);
    }
}
