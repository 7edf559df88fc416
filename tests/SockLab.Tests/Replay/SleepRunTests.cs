using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using SockLab.Evaluation;
using SockLab.Replay;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class SleepRunTests
{
    private const int Still = 7_800;
    private const int Sign = 15_600;
    private const int Answer = 46_800;

    [Theory]
    [InlineData(1, 2, 0.5)]
    [InlineData(2, 1, 1.0)]
    [InlineData(3, 0, 1.5)]
    public void Movement_that_lasts_ends_a_pause_and_twitches_do_not(int wakeEpochs, int rearms, double awakeAfterMin)
    {
        // 20 still epochs: asleep after the 11th. A twitch, 20 still ones, two moving, 20 still ones, then awake and moving.
        int[] movement = [.. Run(20, Still), Sign, .. Run(20, Still), Sign, Sign, .. Run(20, Still), .. Run(10, Answer)];
        Truth[] truth = [.. Enumerable.Repeat(Truth.SleepN2, 63), .. Enumerable.Repeat(Truth.Awake, 10)];

        SleepRun run = SleepRun.Of(Night(movement, truth), Settings(wakeEpochs));

        Assert.Equal(63 / 120.0, run.SleepHours, 12);
        Assert.Equal(rearms, run.Rearms);
        Assert.Equal(63 * 30_000, run.SleepEndMs);
        Assert.Equal(awakeAfterMin, run.AwakeAfterMin);
    }

    [Fact]
    public void A_sleeper_who_moves_as_much_as_an_answer_is_counted_among_the_questions()
    {
        // Asked after 7 still epochs; the 2nd epoch of the question moves by 6 F.
        SleepRun run = SleepRun.Of(Night([.. Run(8, Still), Answer, .. Run(20, Still)], [.. Enumerable.Repeat(Truth.SleepN1, 29)]), Settings(4));

        // Two epochs of the first question, four of the second one.
        Assert.Equal((6, 1), (run.ProbeEpochs, run.AnsweredProbeEpochs));
        Assert.Equal(0, run.Rearms);
        Assert.Equal(SleepRun.NeverMin, run.AwakeAfterMin);
    }

    [Fact]
    public void Missing_data_end_a_pause_without_being_movement()
    {
        int[] movement = [.. Run(15, Still), -1, -1, .. Run(3, Still)];
        SleepRun run = SleepRun.Of(Night(movement, [.. Enumerable.Repeat(Truth.SleepR, 20)]), Settings(4));

        Assert.Equal(0, run.Rearms);

        // Well again, and not yet still for two minutes: awake at the end of sleep.
        Assert.Equal(0, run.AwakeAfterMin);
    }

    [Fact]
    public void A_night_without_sleep_has_no_awakening()
    {
        SleepRun run = SleepRun.Of(Night([Still, Still], [Truth.Awake, Truth.Unknown]), Settings(4));

        Assert.Null(run.AwakeAfterMin);
        Assert.Null(run.SleepEndMs);
        Assert.Equal(0, run.SleepHours);
    }

    private static IEnumerable<int> Run(int epochs, int movementMicroG) => Enumerable.Repeat(movementMicroG, epochs);

    private static EpochNight Night(int[] movement, Truth[] truth) =>
        new("a", [.. Enumerable.Range(0, movement.Length).Select(i => i * 30_000)], movement, truth, 7800);

    private static DetectorSettings Settings(int wakeEpochs) =>
        new() { WakeEpochs = wakeEpochs, WornFromStart = true, WarningsPerHour = 0, LearnsNoiseFloor = false };
}
