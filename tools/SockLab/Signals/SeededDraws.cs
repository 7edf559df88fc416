using System;

namespace SockLab.Signals;

/// <summary>
/// Random numbers that follow from their key alone, on every machine and .NET version: SplitMix64 (Steele, Lea and Flood, 2014). Each key has a sequence
/// of its own, so no draw depends on which other people there are or on who is computed first.
/// </summary>
internal sealed class SeededDraws
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    // Added to every number of the synthesized people: published tables hold what came of it.
    private const ulong PurposeShift = 0x632BE59BD9B4E019;

    private readonly ulong shift;
    private ulong state;

    private SeededDraws(ulong state, ulong shift)
    {
        this.state = state;
        this.shift = shift;
    }

    /// <summary>The sequence of one night of one person.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="repeat">The repeat, or whatever else tells sequences apart.</param>
    /// <param name="name">The person's name.</param>
    public static SeededDraws For(int seed, int repeat, string name)
    {
        // FNV-1a over the UTF-16 units: string.GetHashCode differs from run to run.
        ulong hash = 0xCBF29CE484222325;
        foreach (char c in name)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return new SeededDraws(Mix(Mix(hash ^ ((ulong)(uint)seed * Step)) ^ (uint)repeat), 0);
    }

    /// <summary>
    /// The sequence of one purpose for one synthesized person: another setting of one thing (less movement, more noise) leaves everything else as it was.
    /// </summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="person">Number of the person, from 1.</param>
    /// <param name="purpose">What the numbers are for.</param>
    public static SeededDraws For(int seed, int person, int purpose)
    {
        ulong key = Mix((uint)seed) + PurposeShift;
        key = Mix(key + (uint)person) + PurposeShift;
        return new SeededDraws(Mix(key + (uint)purpose) + PurposeShift, PurposeShift);
    }

    /// <summary>The next number, at least 0 and below 1.</summary>
    public double Next()
    {
        this.state += Step;
        return ((Mix(this.state) + this.shift) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>The next whole number from 0 to below <paramref name="count"/>.</summary>
    public int Next(int count) => (int)(this.Next() * count);

    /// <summary>True with this probability.</summary>
    public bool Chance(double probability) => this.Next() < probability;

    /// <summary>Mean 0, standard deviation 1 (Box and Muller).</summary>
    public double Normal()
    {
        double radius = Math.Sqrt(-2 * Math.Log(1 - this.Next()));
        return radius * Math.Cos(2 * Math.PI * this.Next());
    }

    /// <summary>A number whose logarithm is normal.</summary>
    /// <param name="median">Half of the numbers lie below.</param>
    /// <param name="sigma">Standard deviation of the natural logarithm.</param>
    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * this.Normal());

    /// <summary>A number from a distribution that is given by its quantiles.</summary>
    public double From(QuantileTable table) => table.At(this.Next());

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
