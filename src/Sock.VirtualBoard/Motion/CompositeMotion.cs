using System;
using System.Threading;

namespace Sock.VirtualBoard.Motion;

/// <summary>
/// A motion with wiggles of the foot laid over it, which may be added while the firmware runs: a wearer who answers a probe.
/// </summary>
public sealed class CompositeMotion : IMotionSource
{
    private const long PeriodMicroseconds = 333_333;
    private const int LsbPerG = 16_384;
    private const int MaxAmplitudeMilliG = 16_000;
    private readonly IMotionSource source;
    private Shake[] shakes = [];

    /// <summary>The motion of <paramref name="source"/>, and of its length; its gaps stay gaps.</summary>
    public CompositeMotion(IMotionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        this.source = source;
    }

    /// <inheritdoc/>
    public long LengthMicroseconds => this.source.LengthMicroseconds;

    /// <summary>
    /// Wiggles the foot at about 3 Hz, across the leg and half as much along it. <paramref name="amplitudeMilliG"/> is the height of the
    /// wave, 1 to 16,000. What the sensor has measured already does not change. May be called from any thread.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The end is not behind the start, or the amplitude lies outside its range.</exception>
    public void AddShake(long fromMicroseconds, long toMicroseconds, int amplitudeMilliG)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(toMicroseconds, fromMicroseconds);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amplitudeMilliG);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amplitudeMilliG, MaxAmplitudeMilliG);
        Shake added = new(fromMicroseconds, toMicroseconds, amplitudeMilliG * LsbPerG / 1_000);
        Shake[] before;
        do
        {
            before = Volatile.Read(ref this.shakes);
        }
        while (Interlocked.CompareExchange(ref this.shakes, [.. before, added], before) != before);
    }

    /// <inheritdoc/>
    public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
    {
        if (!this.source.TryRead(microseconds, out xLsb, out yLsb, out zLsb))
        {
            return false;
        }

        foreach (Shake shake in Volatile.Read(ref this.shakes))
        {
            if (microseconds >= shake.From && microseconds < shake.To)
            {
                int wave = Wave(microseconds - shake.From, shake.AmplitudeLsb);
                xLsb += wave;
                yLsb += wave / 2;
            }
        }

        return true;
    }

    /// <summary>Near enough to a sine and the same on every machine: parabolas, one up, one down.</summary>
    private static int Wave(long microseconds, int amplitudeLsb)
    {
        const long Half = PeriodMicroseconds / 2;
        long phase = microseconds % PeriodMicroseconds;
        bool down = phase >= Half;
        long inHalf = down ? Math.Min(phase - Half, Half) : phase;
        long wave = 4 * inHalf * (Half - inHalf) * amplitudeLsb / (Half * Half);
        return (int)(down ? -wave : wave);
    }

    private sealed record Shake(long From, long To, int AmplitudeLsb);
}
