namespace Sock.VirtualBoard.Chips;

/// <summary>
/// What the accelerometer adds of its own: 400 ug for each root of a Hz, over the band of the low-pass that is set. A filter of first order
/// passes 1.57 times its corner frequency of noise. Each sample is drawn for itself, so at rates far above the corner it is rougher than
/// the part.
/// </summary>
internal sealed class ChipNoise
{
    // The sum of four 16-bit numbers centered on 0 has a standard deviation of 65536 / sqrt(3).
    private const int SumDeviation = 37837;

    // Standard deviation in 1/16 LSB of the 2 g range, for DLPF_CFG 0 to 7 (260, 184, 94, 44, 21, 10, 5 Hz and reserved).
    private static readonly int[] SixteenthsLsbOfFilter = { 2119, 1782, 1274, 871, 602, 415, 294, 2119 };
    private readonly SeededNumbers numbers;

    public ChipNoise(int seed)
    {
        this.numbers = new SeededNumbers(seed);
    }

    /// <summary>The next error of one axis, in 1/16 LSB of the 2 g range.</summary>
    public int Next(int filter)
    {
        uint a = this.numbers.NextBits();
        uint b = this.numbers.NextBits();
        int sum = (int)((a & 0xFFFF) + (a >> 16) + (b & 0xFFFF) + (b >> 16)) - 131070;
        return (int)((long)sum * SixteenthsLsbOfFilter[filter] / SumDeviation);
    }
}
