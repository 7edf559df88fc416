using Sock.VirtualBoard.Motion;
using static Sock.VirtualBoard.Chips.ChipRegisters;

namespace Sock.VirtualBoard.Chips;

/// <summary>When the part samples, by its own clock, and what it then measures.</summary>
internal sealed class ChipSampler
{
    private const long Million = 1_000_000;
    private const int SixteenthsLsb = 4;
    private readonly IMotionSource motion;
    private readonly ChipNoise noise;
    private readonly int clockErrorPpm;
    private long phaseStart;
    private long periodMicroseconds;
    private long ticksPerMillion = Million;
    private int standby;
    private int filter;
    private int range;
    private bool measuresTemperature;

    public ChipSampler(IMotionSource motion, int clockErrorPpm, int noiseSeed)
    {
        this.motion = motion;
        this.clockErrorPpm = clockErrorPpm;
        this.noise = new ChipNoise(noiseSeed);
    }

    /// <summary>Samples since the rate was last set.</summary>
    public long SamplesDone { get; private set; }

    /// <summary>Takes over what the registers say; another rate or clock starts counting at <paramref name="microseconds"/>.</summary>
    public void Configure(byte[] registers, long microseconds)
    {
        this.filter = registers[CONFIG] & 0x07;
        this.range = (registers[ACCEL_CONFIG] >> 3) & 0x03;
        this.standby = registers[PWR_MGMT_2];
        this.measuresTemperature = (registers[PWR_MGMT_1] & TEMP_DIS) == 0;
        long period = PeriodMicroseconds(registers);
        long ticks = Million + (this.UsesInternalOscillator(registers[PWR_MGMT_1] & CLKSEL) ? this.clockErrorPpm : 0);
        if (period != this.periodMicroseconds || ticks != this.ticksPerMillion)
        {
            this.periodMicroseconds = period;
            this.ticksPerMillion = ticks;
            this.phaseStart = microseconds;
            this.SamplesDone = 0;
        }
    }

    /// <summary>How many samples since the rate was last set are due at that time.</summary>
    public long SamplesDue(long microseconds)
    {
        long ticks = (microseconds - this.phaseStart) * this.ticksPerMillion;
        return this.periodMicroseconds == 0 ? 0 : ticks / (this.periodMicroseconds * Million);
    }

    /// <summary>When the next sample is due.</summary>
    public long NextSampleAt()
    {
        // Rounded up, so that it is due at that microsecond and not one later.
        long ticks = (this.SamplesDone + 1) * this.periodMicroseconds * Million;
        return this.phaseStart + ((ticks + this.ticksPerMillion - 1) / this.ticksPerMillion);
    }

    /// <summary>Passes over samples that nobody can see.</summary>
    public void SkipTo(long samplesDone)
    {
        this.SamplesDone = samplesDone;
    }

    /// <summary>
    /// Measures into the output registers; false when there is no motion to be had. A part that is stuck measures the same as before.
    /// </summary>
    public bool Take(byte[] registers, bool stuck, int temperatureCentiCelsius)
    {
        long at = this.NextSampleAt();
        this.SamplesDone++;
        if (!this.motion.TryRead(at, out int xLsb, out int yLsb, out int zLsb))
        {
            return false;
        }

        if (stuck)
        {
            return true;
        }

        this.StoreAxis(registers, 0, xLsb);
        this.StoreAxis(registers, 1, yLsb);
        this.StoreAxis(registers, 2, zLsb);
        if (this.measuresTemperature)
        {
            // Degrees = value / 340 + 36.53.
            Store(registers, TEMP_OUT_H, (temperatureCentiCelsius - 3653) * 340 / 100);
        }

        return true;
    }

    private static long PeriodMicroseconds(byte[] registers)
    {
        int power = registers[PWR_MGMT_1];
        int clock = power & CLKSEL;
        if ((power & SLEEP) != 0 || clock > 3)
        {
            // Asleep, stopped, or waiting for an external clock that this board does not have.
            return 0;
        }

        if ((power & CYCLE) != 0)
        {
            switch (registers[PWR_MGMT_2] >> 6)
            {
                case 0: return 800_000;
                case 1: return 200_000;
                case 2: return 50_000;
                default: return 25_000;
            }
        }

        int filter = registers[CONFIG] & 0x07;
        int baseMicroseconds = filter == 0 || filter == 7 ? 125 : 1_000;
        return (long)baseMicroseconds * (1 + registers[SMPLRT_DIV]);
    }

    private static void Store(byte[] registers, int address, int value)
    {
        registers[address] = (byte)(value >> 8);
        registers[address + 1] = (byte)value;
    }

    /// <summary>
    /// A gyroscope serves as the clock only while its axis does not stand by; otherwise the part falls back to its own oscillator.
    /// </summary>
    private bool UsesInternalOscillator(int clock)
    {
        return clock == 0 || (this.standby & (STBY_XG >> (clock - 1))) != 0;
    }

    private void StoreAxis(byte[] registers, int axis, int lsb)
    {
        if ((this.standby & (STBY_XA >> axis)) != 0)
        {
            return;
        }

        int shift = SixteenthsLsb + this.range;
        long exact = ((long)lsb << SixteenthsLsb) + this.noise.Next(this.filter);
        long value = (exact + (1 << (shift - 1))) >> shift;
        if (value > short.MaxValue)
        {
            value = short.MaxValue;
        }
        else if (value < short.MinValue)
        {
            value = short.MinValue;
        }

        Store(registers, ACCEL_XOUT_H + (axis * 2), (int)value);
    }
}
