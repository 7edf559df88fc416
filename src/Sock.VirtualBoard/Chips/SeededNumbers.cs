namespace Sock.VirtualBoard.Chips;

/// <summary>
/// Numbers that look random and are the same for the same seed, on the desktop and on the device: Marsaglia's xorshift on 32 bits.
/// </summary>
public sealed class SeededNumbers
{
    private uint state;

    /// <summary>Any seed will do; 0 counts as another number, because a state of 0 would never change.</summary>
    public SeededNumbers(int seed)
    {
        uint mixed = (uint)seed * 2654435769u;
        this.state = mixed == 0 ? 0x9E3779B9u : mixed;
    }

    /// <summary>The next 32 bits.</summary>
    public uint NextBits()
    {
        uint x = this.state;
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        this.state = x;
        return x;
    }

    /// <summary>A number from 0 to just below <paramref name="limit"/>, which is positive.</summary>
    public int Next(int limit)
    {
        return (int)(((ulong)this.NextBits() * (uint)limit) >> 32);
    }
}
