namespace Sock.Detection;

/// <summary>The levels of movement that decide, all multiples of the noise floor F.</summary>
public sealed class Thresholds
{
    /// <summary>Nominal samples in the 5 s window in which an answer is looked for: 25 Hz.</summary>
    private const int SamplesInAnswerWindow = 125;

    private readonly int stillPercent;

    /// <summary>Takes the factory floor and the still share from checked settings.</summary>
    public Thresholds(DetectorSettings settings)
    {
        this.stillPercent = settings.StillPercentOfFloor;
        this.FloorMicroG = settings.NoiseFloorMicroG;
    }

    /// <summary>The noise floor F that the levels follow from. Micro-g, 500..120000.</summary>
    public int FloorMicroG { get; set; }

    /// <summary>An epoch below this is still. Micro-g.</summary>
    public int StillBelowMicroG => this.FloorMicroG * this.stillPercent / 100;

    /// <summary>An epoch from this on is a large movement, no twitch: 4.5 F. Micro-g.</summary>
    public int LargeFromMicroG => (4 * this.FloorMicroG) + (this.FloorMicroG / 2);

    /// <summary>A whole epoch from this on answers a question: 6 F. Micro-g.</summary>
    public int AnswerFromMicroG => 6 * this.FloorMicroG;

    /// <summary>An epoch from this on is a sign of waking in <see cref="SockState.Asleep"/>: 2 F. Micro-g.</summary>
    public int AwakeAgainFromMicroG => 2 * this.FloorMicroG;

    /// <summary>Differences summed over the last 5 s from this on answer a question at once: 30 F. LSB.</summary>
    public int AnswerSumLsb
    {
        get
        {
            // One LSB is 61.035 micro-g; 1.048576 = 64 x 16384 / 1,000,000 turns micro-g into sixty-fourths of an LSB within 32 bits.
            int floorIn64ths = this.FloorMicroG * 1024 / 1000 * 1024 / 1000;
            return floorIn64ths * 30 / 64 * SamplesInAnswerWindow;
        }
    }
}
