namespace Sock.Detection.Tests;

/// <summary>Epochs that are given to a judge one after the other, worn from the first one, with nothing learned unless a test wants it.</summary>
internal sealed class Night
{
    public const int FloorMicroG = 10_000;

    public Night(DetectorSettings? settings = null)
    {
        this.Judge = new DozeJudge(settings ?? Settings(), 0);
    }

    public DozeJudge Judge { get; }

    /// <summary>Start of the next epoch. Milliseconds.</summary>
    public int NowMs { get; private set; }

    /// <summary>A floor of 10 mg: still below 15, twitch below 45, answer from 60, awake again from 20.</summary>
    public static DetectorSettings Settings() =>
        new() { NoiseFloorMicroG = FloorMicroG, LearnsNoiseFloor = false, WarningsPerHour = 0, WornFromStart = true };

    public Night Epochs(int count, int movementMicroG, int? dieCentiC = null)
    {
        for (int i = 0; i < count; i++)
        {
            if (dieCentiC is { } temperature)
            {
                this.Judge.AddTemperature(temperature);
            }

            this.Judge.AddEpoch(movementMicroG, this.NowMs);
            this.NowMs += 30_000;
        }

        return this;
    }
}
