using System.Collections.Generic;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class NightScoreTests
{
    private const int OnsetMs = 3_600_000;

    [Fact]
    public void Warnings_and_pauses_count_before_lights_out_only_and_questions_of_one_warning_once()
    {
        NightScore score = NightScore.Of(
            null,
            [
                At(10, NightEventKind.Warning, Truth.AwakeBeforeLightsOut), At(11, NightEventKind.Probe2, Truth.AwakeBeforeLightsOut),
                At(12, NightEventKind.Pause, Truth.AwakeBeforeLightsOut), At(13, NightEventKind.RearmByPlay, Truth.AwakeBeforeLightsOut),
                At(20, NightEventKind.Warning, Truth.AwakeBeforeLightsOut), At(21, NightEventKind.Answer, Truth.AwakeBeforeLightsOut),
                At(30, NightEventKind.Warning, Truth.Awake), At(31, NightEventKind.Pause, Truth.Awake),
                At(40, NightEventKind.Warning, Truth.SleepN1), At(41, NightEventKind.Pause, Truth.Unknown),
            ]);

        Assert.Equal(new NightScore(2, 1, null, null), score);
    }

    [Fact]
    public void The_delay_is_that_of_the_first_pause_from_the_onset_on()
    {
        Assert.Equal(5, Delay(At(50, NightEventKind.Pause), At(51, NightEventKind.RearmByMovement), At(65, NightEventKind.Pause), At(90, NightEventKind.Pause)));
        Assert.Equal(0, Delay(At(60, NightEventKind.Pause)));
    }

    [Fact]
    public void A_pause_that_is_still_in_force_at_the_onset_makes_the_delay_negative()
    {
        Assert.Equal(-20, Delay(At(40, NightEventKind.Pause), At(61, NightEventKind.RearmByMovement), At(65, NightEventKind.Pause)));
        Assert.Equal(-0.5, Delay(At(59.5, NightEventKind.Pause)));
    }

    [Theory]
    [InlineData(NightEventKind.RearmByMovement)]
    [InlineData(NightEventKind.RearmByPlay)]
    [InlineData(NightEventKind.Fault)]
    internal void A_pause_that_ended_by_the_onset_is_not_in_force(NightEventKind end)
    {
        Assert.Equal(7, Delay(At(59, NightEventKind.Pause), At(60, end), At(67, NightEventKind.Pause)));
        Assert.Equal(-1, Delay(At(59, NightEventKind.Pause), At(60.5, end), At(67, NightEventKind.Pause)));
    }

    [Fact]
    public void Without_a_pause_the_delay_is_999_and_there_is_no_onset_error()
    {
        Assert.Equal(new NightScore(0, 0, 999, null), NightScore.Of(OnsetMs, [At(70, NightEventKind.Warning)]));
        Assert.Equal(999, Delay(At(50, NightEventKind.Pause), At(55, NightEventKind.RearmByMovement)));
    }

    [Theory]
    [InlineData(49.5, null)]
    [InlineData(50, -3.5)]
    [InlineData(120, -3.5)]
    [InlineData(120.5, null)]
    public void The_onset_error_is_raw_and_over_delays_from_minus_10_to_60_min(double pauseMin, double? errorMin)
    {
        NightEvent pause = new((int)(pauseMin * 60_000), NightEventKind.Pause, Truth.SleepN2, OnsetMs - 210_000);

        Assert.Equal(errorMin, NightScore.Of(OnsetMs, [pause]).OnsetErrorMin);
    }

    private static double? Delay(params IReadOnlyList<NightEvent> events) => NightScore.Of(OnsetMs, events).DelayMin;

    private static NightEvent At(double minutes, NightEventKind kind, Truth truth = Truth.SleepN2) => new((int)(minutes * 60_000), kind, truth, 0);
}
