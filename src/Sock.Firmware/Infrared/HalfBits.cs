namespace Sock.Firmware.Infrared;

/// <summary>Pulses cut into half bits of equal length: what the two Philips protocols are made of.</summary>
public sealed class HalfBits
{
    private const int MostHalfBits = 48;
    private const int LongestPulseHalfBits = 3;

    private readonly byte[] levels = new byte[MostHalfBits];

    /// <summary>Number of half bits.</summary>
    public int Count { get; private set; }

    /// <summary>Adds one half bit; false when there is no more room.</summary>
    public bool Add(bool isMark)
    {
        if (this.Count == MostHalfBits)
        {
            return false;
        }

        this.levels[this.Count] = isMark ? (byte)1 : (byte)0;
        this.Count++;
        return true;
    }

    /// <summary>Cuts the pulses from number <paramref name="from"/> on; false when one is no whole number of half bits, or there are too many.</summary>
    public bool AddPulses(int[] pulsesMicros, int from, int count, int halfBitMicros)
    {
        for (int i = from; i < count; i++)
        {
            int halves = (pulsesMicros[i] + (halfBitMicros / 2)) / halfBitMicros;
            if (halves < 1 || halves > LongestPulseHalfBits || !Pulse.IsNear(pulsesMicros[i], halves * halfBitMicros))
            {
                return false;
            }

            for (int half = 0; half < halves; half++)
            {
                if (!this.Add(i % 2 == 0))
                {
                    return false;
                }
            }
        }

        // A last half bit that is dark cannot be told from the darkness after the frame.
        return this.Count % 2 == 0 || this.Add(false);
    }

    /// <summary>Whether the light goes out between two halves: 1; on: 0; neither: -1, and this is no bit. <paramref name="width"/> is the half bits of each half.</summary>
    public int Falls(int at, int width)
    {
        for (int i = 1; i < width; i++)
        {
            if (this.levels[at + i] != this.levels[at] || this.levels[at + width + i] != this.levels[at + width])
            {
                return -1;
            }
        }

        return this.levels[at] == this.levels[at + width] ? -1 : this.levels[at];
    }
}
