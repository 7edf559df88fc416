namespace Sock.Firmware.Infrared;

/// <summary>
/// Learns a code from frames as a receiver diode hears them. A frame counts when it comes twice; then it is kept as a code of a known protocol, or else as
/// pulses. What comes in may be anything: every frame gets one of the answers of <see cref="LearnAnswer"/>.
/// </summary>
public sealed class CodeLearner
{
    // A frame may have one disturbance among so many pulses; beyond that, two damaged frames could look the same.
    private const int FewestPulsesPerShort = 8;

    // No pulse of a frame that counts is longer than 20,000 us.
    private readonly ushort[] before = new ushort[IrCode.MostRawPulses];
    private int beforeCount;
    private IrCode codeBefore;

    /// <summary>The code; null as long as none is learned.</summary>
    public IrCode Code { get; private set; }

    /// <summary>Forgets all that was heard.</summary>
    public void Restart()
    {
        this.beforeCount = 0;
        this.codeBefore = null;
        this.Code = null;
    }

    /// <summary>
    /// Takes one frame: the first <paramref name="count"/> of the pulses, mark, space, and so on, in microseconds. They are cleaned where they lie, so the array
    /// holds something else afterwards.
    /// </summary>
    public LearnAnswer Add(int[] pulsesMicros, int count)
    {
        LearnAnswer answer = Clean(pulsesMicros, count, out int cleanCount);
        return answer == LearnAnswer.HeardOnce ? this.Compare(pulsesMicros, cleanCount) : answer;
    }

    /// <summary>Whether these can be pulses of a remote control at all: <see cref="LearnAnswer.HeardOnce"/>, or why not.</summary>
    private static LearnAnswer CheckLengths(int[] pulsesMicros, int count)
    {
        for (int i = 0; i < count; i++)
        {
            bool isMark = i % 2 == 0;

            // No remote lights its LED for 20 ms; and light without a length is light without an end.
            if (pulsesMicros[i] < 0 || pulsesMicros[i] > IrCode.LongestPulseMicros || (i == 0 && pulsesMicros[i] == 0))
            {
                return isMark ? LearnAnswer.StuckLine : LearnAnswer.Noise;
            }
        }

        return LearnAnswer.HeardOnce;
    }

    private static LearnAnswer Clean(int[] pulsesMicros, int count, out int cleanCount)
    {
        cleanCount = 0;
        if (count <= 0)
        {
            return LearnAnswer.Nothing;
        }

        LearnAnswer answer = CheckLengths(pulsesMicros, count);
        if (answer != LearnAnswer.HeardOnce)
        {
            return answer;
        }

        if (PulseCleaner.CountShort(pulsesMicros, count) * FewestPulsesPerShort > count)
        {
            return LearnAnswer.Noise;
        }

        cleanCount = PulseCleaner.Clean(pulsesMicros, count);
        if (cleanCount > IrCode.MostRawPulses)
        {
            return LearnAnswer.TooLong;
        }

        if (PulseDistance.IsRepeat(pulsesMicros, cleanCount))
        {
            return LearnAnswer.RepeatOnly;
        }

        // Once more: what was joined can be too long.
        return cleanCount < IrCode.FewestRawPulses ? LearnAnswer.TooShort : CheckLengths(pulsesMicros, cleanCount);
    }

    private LearnAnswer Compare(int[] clean, int cleanCount)
    {
        IrCode code = IrDecoder.Read(clean, cleanCount);
        bool hadOne = this.beforeCount > 0;
        if (code == null ? this.IsLikeBefore(clean, cleanCount) : code.Says(this.codeBefore))
        {
            this.Code = code == null ? this.RawCode(clean, cleanCount) : code;
            return LearnAnswer.Learned;
        }

        for (int i = 0; i < cleanCount; i++)
        {
            this.before[i] = (ushort)clean[i];
        }

        this.beforeCount = cleanCount;
        this.codeBefore = code;
        return hadOne ? LearnAnswer.Different : LearnAnswer.HeardOnce;
    }

    private bool IsLikeBefore(int[] clean, int cleanCount)
    {
        if (this.codeBefore != null || this.beforeCount != cleanCount)
        {
            return false;
        }

        for (int i = 0; i < cleanCount; i++)
        {
            if (!Pulse.IsNear(clean[i], this.before[i]))
            {
                return false;
            }
        }

        return true;
    }

    private IrCode RawCode(int[] clean, int cleanCount)
    {
        ushort[] pulses = new ushort[cleanCount];
        for (int i = 0; i < pulses.Length; i++)
        {
            // The middle of the two hearings, to the nearest unit.
            pulses[i] = (ushort)((clean[i] + this.before[i] + IrCode.RawUnitMicros) / (2 * IrCode.RawUnitMicros));
        }

        return new IrCode(pulses);
    }
}
