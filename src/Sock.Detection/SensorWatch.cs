namespace Sock.Detection;

/// <summary>
/// Tells a sensor that measures from one that only answers: an axis that never changes, an axis at the end of its range, samples that come too
/// fast or too slowly. Any of them would read as a perfect sleeper or as a restless one.
/// </summary>
public sealed class SensorWatch
{
    /// <summary>Whole windows with a stuck or saturated axis from which the sensor counts as broken.</summary>
    public const int BadWindowsForFault = 2;

    /// <summary>The sample rate is judged over this time without a gap. Milliseconds.</summary>
    public const int RateSpanMs = 60000;

    /// <summary>Slowest rate of a healthy sensor: nominal 25 Hz, its own clock is several percent off. Hz.</summary>
    public const int LowestRateHz = 20;

    /// <summary>Fastest rate of a healthy sensor. Hz.</summary>
    public const int HighestRateHz = 30;

    // 1.95 g: a resting leg never holds an axis there, and a moving one does not stay.
    private const int RailLsb = 32000;

    // Samples of a batch that are looked at for the end of the range: a broken axis shows in any of them, so a few are enough.
    private const int SamplesLookedAt = 8;

    private const int AllAxes = 7;

    // More than any sensor can deliver in the span: keeps the count within 32 bits whatever the caller's clock does.
    private const int MostSamples = 1000000;

    private int axesOffRail;
    private int spanStartMs;
    private int spanSamples;

    /// <summary>Windows in a row with a stuck or saturated axis.</summary>
    public int BadWindows { get; private set; }

    /// <summary>Whether the last whole minute had too few or too many samples.</summary>
    public bool RateIsWrong { get; private set; }

    /// <summary>Whether the sensor has to be taken for broken.</summary>
    public bool IsBroken => this.BadWindows >= BadWindowsForFault || this.RateIsWrong;

    /// <summary>The time up to <paramref name="nowMs"/> says nothing about the rate.</summary>
    public void RestartRate(int nowMs)
    {
        this.spanStartMs = nowMs;
        this.spanSamples = 0;
    }

    /// <summary>Counts samples, judged or blanked, that came up to <paramref name="nowMs"/>.</summary>
    public void CountSamples(int count, int nowMs)
    {
        int samples = this.spanSamples + count;
        this.spanSamples = samples < MostSamples ? samples : MostSamples;
        int elapsedMs = unchecked(nowMs - this.spanStartMs);
        if (elapsedMs >= 0 && elapsedMs < RateSpanMs)
        {
            return;
        }

        // A clock that jumped far ahead proves nothing against the sensor.
        if (elapsedMs >= RateSpanMs && elapsedMs < 2 * RateSpanMs)
        {
            int thousandths = this.spanSamples * 1000;
            this.RateIsWrong = thousandths < elapsedMs * LowestRateHz || thousandths > elapsedMs * HighestRateHz;
        }

        this.RestartRate(nowMs);
    }

    /// <summary>Looks whether an axis sits at the end of its range.</summary>
    public void LookAt(byte[] samples, int sampleCount)
    {
        for (int look = 0; look < SamplesLookedAt; look++)
        {
            int offset = sampleCount * look / SamplesLookedAt * MovementMeter.BytesPerSample;
            for (int axis = 0; axis < 3; axis++)
            {
                int at = offset + (axis * 2);
                int reading = unchecked((sbyte)samples[at]) << 8 | samples[at + 1];
                if (reading < RailLsb && reading > -RailLsb)
                {
                    this.axesOffRail |= 1 << axis;
                }
            }
        }
    }

    /// <summary>Closes a window of which enough was seen; false when an axis was stuck or saturated all the time.</summary>
    public bool JudgeWindow(int sumXLsb, int sumYLsb, int sumZLsb)
    {
        bool alive = sumXLsb != 0 && sumYLsb != 0 && sumZLsb != 0 && this.axesOffRail == AllAxes;
        this.BadWindows = alive ? 0 : this.BadWindows + 1;
        this.axesOffRail = 0;
        return alive;
    }

    /// <summary>Closes a window of which too little was seen to judge it: windows in a row are counted anew.</summary>
    public void SkipWindow()
    {
        this.BadWindows = 0;
        this.axesOffRail = 0;
    }
}
