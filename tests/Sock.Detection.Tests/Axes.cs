using System;

namespace Sock.Detection.Tests;

/// <summary>A sensor that feeds a worn detector in batches of 5 s, each axis as a test wants it.</summary>
internal sealed class Axes
{
    private readonly byte[] batch = new byte[6 * 512];
    private int taken;

    public Axes(DetectorSettings? settings = null)
    {
        settings ??= new DetectorSettings();
        settings.WornFromStart = true;
        this.Detector = new SleepDetector(settings, 0, 0);
    }

    public SleepDetector Detector { get; }

    public int NowMs { get; private set; }

    /// <summary>A living axis: noise of a resting leg around a level, in LSB.</summary>
    public static Func<int, int> Alive(int level = 0) => i => level + (i % 2 * 40);

    public static Func<int, int> Constant(int lsb) => _ => lsb;

    public Axes Feed(double seconds, Func<int, int> x, Func<int, int> y, Func<int, int> z, double rateHz = 25)
    {
        for (double left = seconds; left > 0; left -= 5)
        {
            int samples = (int)Math.Round(rateHz * 5);
            for (int i = 0; i < samples; i++)
            {
                this.Put(i, 0, x(this.taken));
                this.Put(i, 2, y(this.taken));
                this.Put(i, 4, z(this.taken));
                this.taken++;
            }

            this.NowMs += 5_000;
            this.Detector.AddBatch(this.batch, samples, this.NowMs);
        }

        return this;
    }

    public Axes Feed(double seconds, double rateHz = 25) => this.Feed(seconds, Alive(), Alive(), Alive(16_000), rateHz);

    private void Put(int sample, int at, int lsb)
    {
        this.batch[(sample * 6) + at] = (byte)(lsb >> 8);
        this.batch[(sample * 6) + at + 1] = (byte)lsb;
    }
}
