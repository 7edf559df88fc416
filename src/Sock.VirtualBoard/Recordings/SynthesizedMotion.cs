using System;
using Sock.VirtualBoard.Motion;

namespace Sock.VirtualBoard.Recordings;

/// <summary>
/// Turns movement per epoch into acceleration: gravity at a slowly changing tilt, plus one tone for each axis.
/// </summary>
/// <remarks>
/// A tone <c>A sin(2 pi f t)</c>, read at <c>r</c> = 25 Hz, changes from sample to sample by <c>2 A sin(pi f / r) |cos|</c>, on average by
/// <c>(4 / pi) A sin(pi f / r)</c>. So an axis that is to bring the share <c>w</c> of the movement <c>m</c> gets the amplitude
/// <c>A = w m pi / (4 sin(pi f / r))</c>; the three shares add up to 1, which makes the mean of |dx|+|dy|+|dz| equal to <c>m</c>.
/// Each tone makes a whole number of half cycles per epoch (1.4 to 1.9 Hz, rounded to that), so it passes zero where an epoch begins and
/// ends: its amplitude changes there without a step, and its phase runs on. Frequencies, shares and tilt come from the seed and the epoch's
/// number alone, so the same file and seed are the same acceleration, in whatever order it is asked for.
/// </remarks>
public sealed class SynthesizedMotion : IMotionSource
{
    private const int Axes = 3;
    private const double LsbPerG = 16384;
    private const double LsbPerMilliG = LsbPerG / 1000;
    private const double SampleRateHz = 25;
    private const double MicrosecondsPerSecond = 1e6;

    // Around here the count filter gives back about as many counts as the recording had (docs/recordings.md).
    private const double LowestToneHz = 1.4;
    private const double HighestToneHz = 1.9;

    private readonly EpochTimeline timeline;
    private readonly double firstS;
    private readonly int seed;

    // Bit k: whether axis k has made an odd number of half cycles before this epoch, so that its sine goes on instead of bouncing.
    private readonly byte[] parity;

    /// <summary>Plays a recording of kind <see cref="RecordingKind.Epoch"/>; its first epoch begins at time 0.</summary>
    /// <param name="recording">The movement.</param>
    /// <param name="seed">Any number; another one gives other tones, shares and tilts with the same movement.</param>
    /// <exception cref="ArgumentException">The recording is of another kind.</exception>
    public SynthesizedMotion(Recording recording, int seed)
    {
        ArgumentNullException.ThrowIfNull(recording);
        if (recording.Kind != RecordingKind.Epoch)
        {
            throw new ArgumentException("A motion recording needs no synthesis; play it with RecordedMotion.", nameof(recording));
        }

        this.seed = seed;
        this.firstS = recording.FirstS;
        this.timeline = new EpochTimeline(recording);
        this.LengthMicroseconds = (long)Math.Round(recording.LengthS * MicrosecondsPerSecond);
        this.parity = new byte[this.timeline.Count];
        for (int i = 1; i < this.parity.Length; i++)
        {
            for (int axis = 0; axis < Axes; axis++)
            {
                int odd = ((this.parity[i - 1] >> axis) + this.HalfCycles(i - 1, axis)) & 1;
                this.parity[i] |= (byte)(odd << axis);
            }
        }
    }

    /// <inheritdoc/>
    public long LengthMicroseconds { get; }

    /// <inheritdoc/>
    public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
    {
        xLsb = yLsb = zLsb = 0;
        double t = this.firstS + (microseconds / MicrosecondsPerSecond);
        int epoch = this.timeline.Find(t);
        if (microseconds < 0 || microseconds >= this.LengthMicroseconds || epoch < 0)
        {
            return false;
        }

        (double x, double y, double z) = this.Gravity(microseconds / MicrosecondsPerSecond);
        double part = (t - this.timeline.StartS(epoch)) / this.timeline.LengthS(epoch);
        double shares = this.Share(epoch, 0) + this.Share(epoch, 1) + this.Share(epoch, 2);
        double movement = this.timeline.MovementMilliG(epoch) / shares;
        xLsb = (int)Math.Round(x + this.Tone(epoch, 0, part, movement));
        yLsb = (int)Math.Round(y + this.Tone(epoch, 1, part, movement));
        zLsb = (int)Math.Round(z + this.Tone(epoch, 2, part, movement));
        return true;
    }

    /// <summary>A number from 0 to 1 that depends on nothing but its arguments (the finalizer of SplitMix64).</summary>
    private static double Chance(int seed, int epoch, int what)
    {
        ulong z = unchecked(((ulong)(uint)seed << 32) + ((ulong)(uint)epoch << 4) + (ulong)(uint)what + 0x9E3779B97F4A7C15UL);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        z ^= z >> 31;
        return (z >> 11) / (double)(1UL << 53);
    }

    private double Share(int epoch, int axis) => 0.5 + Chance(this.seed, epoch, axis);

    private int HalfCycles(int epoch, int axis)
    {
        double toneHz = LowestToneHz + ((HighestToneHz - LowestToneHz) * Chance(this.seed, epoch, Axes + axis));
        return Math.Max(1, (int)Math.Round(2 * toneHz * this.timeline.LengthS(epoch)));
    }

    /// <summary>One axis, in LSB, at a part from 0 to 1 of an epoch.</summary>
    private double Tone(int epoch, int axis, double part, double movementMilliG)
    {
        int halfCycles = this.HalfCycles(epoch, axis);

        // An epoch far shorter than the nominal one would ask for a tone above half the sample rate.
        double toneHz = Math.Min(halfCycles / (2 * this.timeline.LengthS(epoch)), SampleRateHz / 2);
        double amplitudeMilliG = this.Share(epoch, axis) * movementMilliG * Math.PI / (4 * Math.Sin(Math.PI * toneHz / SampleRateHz));
        double sine = Math.Sin(Math.PI * halfCycles * part);
        double lsb = amplitudeMilliG * LsbPerMilliG * sine;
        return ((this.parity[epoch] >> axis) & 1) == 0 ? lsb : -lsb;
    }

    /// <summary>Gravity in LSB: a limb at rest that turns by a few degrees in minutes, which adds less than 0.1 mg of movement.</summary>
    private (double X, double Y, double Z) Gravity(double seconds)
    {
        double pitch = Chance(this.seed, -1, 0) + (0.06 * Math.Sin(2 * Math.PI * ((seconds / 607) + Chance(this.seed, -1, 1))));
        double roll = Chance(this.seed, -1, 2) + (0.05 * Math.Sin(2 * Math.PI * ((seconds / 433) + Chance(this.seed, -1, 3))));
        return (LsbPerG * Math.Sin(pitch), LsbPerG * Math.Cos(pitch) * Math.Sin(roll), LsbPerG * Math.Cos(pitch) * Math.Cos(roll));
    }
}
