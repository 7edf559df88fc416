namespace SockLab.Evaluation;

/// <summary>
/// Random numbers that follow from their seed alone, on every machine and .NET version: SplitMix64 (Steele, Lea and Flood, 2014). Each person
/// and repeat has a sequence of its own, so no draw depends on which other files there are or on who is computed first.
/// </summary>
internal sealed class SeededDraws
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong state;

    /// <summary>A sequence of its own for each combination.</summary>
    /// <param name="seed">The run's seed.</param>
    /// <param name="repeat">The repeat, or whatever else tells sequences apart.</param>
    /// <param name="name">The person's name.</param>
    public SeededDraws(int seed, int repeat, string name)
    {
        // FNV-1a over the UTF-16 units: string.GetHashCode differs from run to run.
        ulong hash = 0xCBF29CE484222325;
        foreach (char c in name)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        this.state = Mix(Mix(hash ^ ((ulong)(uint)seed * Step)) ^ (uint)repeat);
    }

    /// <summary>The next number, at least 0 and below 1.</summary>
    public double Next() => (this.NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next whole number from 0 to below <paramref name="count"/>.</summary>
    public int Next(int count) => (int)(this.Next() * count);

    private static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    private ulong NextBits()
    {
        this.state += Step;
        return Mix(this.state);
    }
}
