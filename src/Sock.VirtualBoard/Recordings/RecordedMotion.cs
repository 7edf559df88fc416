using System;
using Sock.VirtualBoard.Motion;

namespace Sock.VirtualBoard.Recordings;

/// <summary>
/// Plays raw acceleration as it was recorded, by linear interpolation between neighboring samples. Where two samples are further apart than
/// 3 nominal intervals and than 2 s there is no data. The recording's own noise and steps stay in it.
/// </summary>
public sealed class RecordedMotion : IMotionSource
{
    private const double LsbPerG = 16384;
    private const double MicrosecondsPerSecond = 1e6;
    private const double ShortestGapS = 2;
    private const int ShortestGapIntervals = 3;

    private readonly Recording recording;
    private readonly double longestStepS;

    /// <summary>Plays a recording of kind <see cref="RecordingKind.Motion"/>; its first sample is at time 0.</summary>
    /// <exception cref="ArgumentException">The recording is of another kind.</exception>
    public RecordedMotion(Recording recording)
    {
        ArgumentNullException.ThrowIfNull(recording);
        if (recording.Kind != RecordingKind.Motion)
        {
            throw new ArgumentException("An epoch recording holds no acceleration; play it with SynthesizedMotion.", nameof(recording));
        }

        this.recording = recording;
        this.longestStepS = Math.Max(ShortestGapS, ShortestGapIntervals * recording.IntervalS);
        this.LengthMicroseconds = (long)Math.Round(recording.LengthS * MicrosecondsPerSecond);
    }

    /// <inheritdoc/>
    public long LengthMicroseconds { get; }

    /// <inheritdoc/>
    public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
    {
        xLsb = yLsb = zLsb = 0;
        if (microseconds < 0 || microseconds > this.LengthMicroseconds)
        {
            return false;
        }

        ReadOnlySpan<double> times = this.recording.TimesS;
        double t = Math.Min(this.recording.FirstS + (microseconds / MicrosecondsPerSecond), this.recording.LastS);
        int found = times.BinarySearch(t);
        int row = Math.Min(found >= 0 ? found : ~found - 1, times.Length - 2);
        double step = times[row + 1] - times[row];
        double part = (t - times[row]) / step;
        if (step > this.longestStepS && part is > 0 and < 1)
        {
            return false;
        }

        ReadOnlySpan<float> values = this.recording.Values.Slice(row * 3, 6);
        xLsb = Between(values[0], values[3], part);
        yLsb = Between(values[1], values[4], part);
        zLsb = Between(values[2], values[5], part);
        return true;
    }

    private static int Between(float fromG, float toG, double part) => (int)Math.Round((fromG + ((toG - fromG) * part)) * LsbPerG);
}
