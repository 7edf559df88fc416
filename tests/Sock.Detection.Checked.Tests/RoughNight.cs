using System;

namespace Sock.Detection.Checked.Tests;

/// <summary>
/// A night of stretches: quiet or lively ones in good order, as they lead a detector through its states, and others in which bytes, counts and clock are
/// whatever a broken sensor or a torn transfer may make of them.
/// </summary>
internal sealed class RoughNight
{
    private const int SamplesPerWindow = 125;
    private const int WindowMs = 5_000;
    private const int LongestStretch = 150;

    private static readonly int[] StartsMs = [0, -1, int.MaxValue, int.MaxValue - 4_000, int.MinValue, int.MaxValue / 2];
    private static readonly int[] LeapsMs = [int.MaxValue, int.MaxValue - 1, int.MinValue, -1, 0, 1 << 30, 59_999, 60_000];

    // Counts that fit into no buffer; times six, some of them fit into 32 bits again.
    private static readonly int[] OddCounts = [0, -1, int.MinValue, int.MaxValue, 357_913_942, 715_827_883, 1_431_655_766];

    private readonly Random random;
    private readonly bool leaps;
    private Stretch stretch;
    private int left;

    /// <summary>Starts at some awkward moment; with <paramref name="leaps"/> the clock jumps anywhere now and then.</summary>
    public RoughNight(Random random, bool leaps)
    {
        this.random = random;
        this.leaps = leaps;
        this.NowMs = this.OneOf(StartsMs);
    }

    private enum Stretch
    {
        Quiet,
        Lively,
        Broken,
    }

    public byte[] Batch { get; } = new byte[Samples.MostInFifo * Samples.Bytes];

    public int SampleCount { get; private set; }

    public int NowMs { get; private set; }

    /// <summary>Goes on to the next batch.</summary>
    public void GoOn()
    {
        if (this.left-- <= 0)
        {
            this.left = this.random.Next(LongestStretch);
            this.stretch = (Stretch)this.random.Next(3);
        }

        int stepMs = WindowMs;
        this.SampleCount = SamplesPerWindow;
        switch (this.stretch)
        {
            case Stretch.Quiet:
                Samples.Shake(this.Batch, SamplesPerWindow, 40, this.random);
                break;
            case Stretch.Lively:
                Samples.Shake(this.Batch, SamplesPerWindow, 3_000, this.random);
                break;
            default:
                Samples.Break(this.Batch, Samples.MostInFifo, this.random);
                this.SampleCount = this.random.Next(12) == 0 ? this.OneOf(OddCounts) : this.random.Next(0, Samples.MostInFifo + 3);
                stepMs = this.random.Next(this.random.Next(3) == 0 ? 100_000 : 8_000);
                break;
        }

        bool leapsNow = this.leaps && this.random.Next(10) == 0;
        this.NowMs = unchecked(this.NowMs + (leapsNow ? this.OneOf(LeapsMs) : stepMs));
    }

    private int OneOf(int[] numbers) => numbers[this.random.Next(numbers.Length)];
}
