namespace Sock.Detection.Tests;

/// <summary>A foot that feeds a detector: it moves by an exact amount from sample to sample, at 25 Hz, in batches as long as the detector asks for.</summary>
internal sealed class Foot
{
    private const double LsbPerMilliG = 16.384;

    private readonly byte[] batch = new byte[1020];
    private bool up;

    public Foot(SleepDetector detector, int startMs = 0)
    {
        this.Detector = detector;
        this.NowMs = startMs;
    }

    public SleepDetector Detector { get; }

    /// <summary>Time of the last batch. Milliseconds, wraps.</summary>
    public int NowMs { get; private set; }

    public static Foot Worn(DetectorSettings? settings = null, int startMs = 0)
    {
        settings ??= DetectorSettings.Balanced();
        settings.WornFromStart = true;
        return new Foot(new SleepDetector(settings, 0, startMs), startMs);
    }

    /// <summary>Moves by <paramref name="movementMilliG"/> from each sample to the next for <paramref name="seconds"/>.</summary>
    public void Move(double movementMilliG, double seconds)
    {
        for (int left = (int)(seconds * 1000); left > 0;)
        {
            int batchMs = System.Math.Min(left, this.Detector.BatchMs);
            this.Feed(movementMilliG, batchMs);
            left -= batchMs;
        }
    }

    /// <summary>Delivers one batch of that length.</summary>
    public void Feed(double movementMilliG, int batchMs)
    {
        this.NowMs = unchecked(this.NowMs + batchMs);
        this.Detector.AddBatch(this.batch, this.Fill(batchMs / 40, (int)System.Math.Round(movementMilliG * LsbPerMilliG)), this.NowMs);
    }

    /// <summary>Lets time pass of which the detector is not told.</summary>
    public void Pass(int ms) => this.NowMs = unchecked(this.NowMs + ms);

    /// <summary>Moves for whole epochs of 30 s.</summary>
    public void Epochs(int count, double movementMilliG) => this.Move(movementMilliG, count * 30);

    /// <summary>Delivers nothing.</summary>
    public void Vanish(double seconds)
    {
        for (int left = (int)(seconds * 1000); left > 0;)
        {
            int batchMs = System.Math.Min(left, this.Detector.BatchMs);
            this.NowMs = unchecked(this.NowMs + batchMs);
            this.Detector.AddMissing(this.NowMs);
            left -= batchMs;
        }
    }

    // All three axes change from sample to sample, as every living sensor's do: y and z by the least there is, x by the rest.
    private int Fill(int samples, int differenceLsb)
    {
        for (int i = 0; i < samples; i++)
        {
            this.up = !this.up;
            int least = this.up && differenceLsb >= 2 ? 1 : 0;
            int x = this.up ? differenceLsb - (2 * least) : 0;
            int offset = i * 6;
            this.batch[offset] = (byte)(x >> 8);
            this.batch[offset + 1] = (byte)x;
            this.batch[offset + 2] = 0xC0;
            this.batch[offset + 3] = (byte)least;
            this.batch[offset + 5] = (byte)least;
        }

        return samples;
    }
}
