namespace Sock.Detection;

/// <summary>The levels of movement that decide, worked out once from the noise floor F.</summary>
public sealed class Thresholds
{
    /// <summary>Nominal samples in the 5 s window in which an answer is looked for: 25 Hz.</summary>
    private const int SamplesInAnswerWindow = 125;

    /// <summary>Takes the floor and the still share from checked settings.</summary>
    public Thresholds(DetectorSettings settings)
    {
        int floor = settings.NoiseFloorMicroG;
        this.StillBelowMicroG = floor * settings.StillPercentOfFloor / 100;
        this.LargeFromMicroG = (4 * floor) + (floor / 2);
        this.AnswerFromMicroG = 6 * floor;
        this.AwakeAgainFromMicroG = 2 * floor;

        // One LSB is 61.035 micro-g; 1.048576 = 64 x 16384 / 1,000,000 turns micro-g into sixty-fourths of an LSB within 32 bits.
        int floorIn64ths = floor * 1024 / 1000 * 1024 / 1000;
        this.AnswerSumLsb = floorIn64ths * 30 / 64 * SamplesInAnswerWindow;
    }

    /// <summary>An epoch below this is still. Micro-g.</summary>
    public int StillBelowMicroG { get; }

    /// <summary>An epoch from this on is a large movement, no twitch: 4.5 F. Micro-g.</summary>
    public int LargeFromMicroG { get; }

    /// <summary>A whole epoch from this on answers a question: 6 F. Micro-g.</summary>
    public int AnswerFromMicroG { get; }

    /// <summary>An epoch from this on wakes from <see cref="SockState.Asleep"/>: 2 F. Micro-g.</summary>
    public int AwakeAgainFromMicroG { get; }

    /// <summary>Differences summed over the last 5 s from this on answer a question at once: 30 F. LSB.</summary>
    public int AnswerSumLsb { get; }
}
