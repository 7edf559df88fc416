using System;
using Sock.Detection;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;

namespace SockLab.Replay;

/// <summary>
/// Plays a motion as the sensor's FIFO delivers it: batches of 25 Hz samples, big-endian, 16384 LSB = 1 g, with the part's own noise. A batch in
/// which the motion has a hole holds no sample: there is no data, and no data is not stillness.
/// </summary>
internal sealed class RecordingSamples
{
    /// <summary>Time from sample to sample.</summary>
    public const int SampleMs = 40;

    private const int Filter21Hz = 4;
    private const int SixteenthsLsb = 16;
    private const long MicrosecondsPerMs = 1000;

    private readonly IMotionSource source;
    private readonly ChipNoise noise;
    private readonly double noiseFactor;
    private readonly double scale;

    /// <summary>Plays from the beginning; the time of the motion's first instant is 0.</summary>
    public RecordingSamples(IMotionSource source, SampleOptions options)
    {
        this.source = source;
        this.noise = new ChipNoise(options.Seed);
        this.noiseFactor = options.NoiseMilliG / SampleOptions.PartNoiseMilliG;
        this.scale = options.Scale;
    }

    /// <summary>The samples of the batch: six bytes each, x, y and z.</summary>
    public byte[] Bytes { get; } = new byte[SleepDetector.CalmBatchMs / SampleMs * MovementMeter.BytesPerSample];

    /// <summary>Samples in the batch; 0 in a hole.</summary>
    public int SampleCount { get; private set; }

    /// <summary>Length of the motion in whole milliseconds.</summary>
    public int LengthMs => (int)(this.source.LengthMicroseconds / MicrosecondsPerMs);

    /// <summary>End of the batch, in milliseconds since the beginning.</summary>
    public int NowMs { get; private set; }

    /// <summary>Takes the samples of the next <paramref name="batchMs"/>, at most 5 s; false when the motion ends before that.</summary>
    public bool Next(int batchMs)
    {
        int endMs = this.NowMs + batchMs;
        if (endMs * MicrosecondsPerMs > this.source.LengthMicroseconds)
        {
            return false;
        }

        int taken = 0;
        bool whole = true;

        // The first sample is taken at 0; one that falls on the end of a batch belongs to the next.
        for (int atMs = (this.NowMs + SampleMs - 1) / SampleMs * SampleMs; atMs < endMs; atMs += SampleMs)
        {
            whole &= this.source.TryRead(atMs * MicrosecondsPerMs, out int xLsb, out int yLsb, out int zLsb);
            int offset = taken * MovementMeter.BytesPerSample;
            this.Store(offset, xLsb);
            this.Store(offset + 2, yLsb);
            this.Store(offset + 4, zLsb);
            taken++;
        }

        this.SampleCount = whole ? taken : 0;
        this.NowMs = endMs;
        return true;
    }

    private void Store(int offset, int lsb)
    {
        double exact = (lsb * SixteenthsLsb * this.scale) + (this.noise.Next(Filter21Hz) * this.noiseFactor);
        int measured = (int)Math.Floor((exact + (SixteenthsLsb / 2)) / SixteenthsLsb);
        measured = Math.Clamp(measured, short.MinValue, short.MaxValue);
        this.Bytes[offset] = (byte)(measured >> 8);
        this.Bytes[offset + 1] = (byte)measured;
    }
}
