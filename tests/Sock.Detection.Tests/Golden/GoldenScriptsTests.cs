using System;
using System.Collections.Generic;
using System.Linq;
using Sock.NanoCheck;
using Xunit;

namespace Sock.Detection.Tests.Golden;

/// <summary>That the scripts lead the detector everywhere. Where a change of the detector breaks one of these, a script has to be changed with it.</summary>
public class GoldenScriptsTests
{
    private const int FactoryMicroG = 7800;

    private static readonly IReadOnlyList<ScriptMoment> Moments = ScriptTrace.Of(GoldenVectors.Windows);

    // Each moment with the one before it in the same script.
    private static readonly IReadOnlyList<(ScriptMoment Before, ScriptMoment Now)> Pairs =
        [.. Moments.Zip(Moments.Skip(1)).Where(pair => pair.First.Script == pair.Second.Script)];

    [Fact]
    public void Every_state_of_the_detector_occurs()
    {
        SockState[] wearers = [SockState.Off, SockState.Snoozed];

        Assert.Equal(Enum.GetValues<SockState>().Except(wearers).Order(), Moments.Select(moment => moment.State).Distinct().Order());
    }

    [Fact]
    public void Every_step_between_two_states_occurs_that_the_wearer_or_the_sensor_can_cause()
    {
        HashSet<(SockState, SockState)> steps = [.. Pairs.Where(pair => pair.Before.State != pair.Now.State).Select(pair => (pair.Before.State, pair.Now.State))];
        (SockState, SockState)[] wanted =
        [
            (SockState.NotWorn, SockState.Awake), (SockState.Awake, SockState.Drowsy), (SockState.Drowsy, SockState.Awake),
            (SockState.Drowsy, SockState.Warning), (SockState.Warning, SockState.Awake), (SockState.Warning, SockState.Asleep),
            (SockState.Asleep, SockState.Awake), (SockState.Awake, SockState.NotWorn), (SockState.Awake, SockState.Fault),
            (SockState.Drowsy, SockState.Fault), (SockState.Warning, SockState.Fault), (SockState.Asleep, SockState.Fault),
            (SockState.Fault, SockState.Awake),
        ];
        Assert.Empty(wanted.Except(steps));
    }

    [Theory]
    [InlineData(ScriptStep.Missing)]
    [InlineData(ScriptStep.StuckAxis)]
    [InlineData(ScriptStep.Saturated)]
    [InlineData(ScriptStep.Frozen)]
    [InlineData(ScriptStep.WrongChip)]
    public void Every_fault_occurs_by_its_own_cause(int kind) => Assert.Contains(Pairs, pair => BecameFault(pair) && pair.Now.Kind == kind);

    [Theory]
    [InlineData(95)]
    [InlineData(160)]
    [InlineData(60)]
    public void A_rate_too_low_and_too_high_is_a_fault(int samples) =>
        Assert.Contains(Pairs, pair => BecameFault(pair) && pair.Now.Kind == ScriptStep.Calm && pair.Now.SamplesPerBatch == samples);

    [Fact]
    public void A_question_is_ended_by_the_foot_by_the_button_and_by_nobody()
    {
        (ScriptMoment Before, ScriptMoment Now)[] ends = [.. Pairs.Where(pair => pair.Before.State == SockState.Warning && pair.Now.State != SockState.Warning)];

        Assert.Contains(ends, pair => pair.Now.State == SockState.Awake && pair.Now.Kind == ScriptStep.Answer);
        Assert.Contains(ends, pair => pair.Now.State == SockState.Awake && pair.Now.Kind == ScriptStep.Large);
        Assert.Contains(ends, pair => pair.Now.State == SockState.Awake && pair.Now.Kind == ScriptStep.Button);
        Assert.Contains(ends, pair => pair.Now.State == SockState.Asleep);
    }

    [Fact]
    public void The_motor_does_not_answer_its_own_question() => Assert.DoesNotContain(
        Pairs,
        pair => pair.Now.Script == 1 && pair.Now.Kind == ScriptStep.Answer && pair.Before.State == SockState.Warning && pair.Now.State != SockState.Warning);

    [Fact]
    public void A_twitch_does_not_end_sleep_and_movement_that_lasts_does()
    {
        ScriptMoment[] asleep = [.. Moments.Where(moment => moment.State == SockState.Asleep)];

        Assert.Contains(asleep, moment => moment.Kind == ScriptStep.Twitch && moment.MovementMicroG >= 2 * moment.FloorMicroG);
        Assert.Contains(Pairs, pair => pair.Before.State == SockState.Asleep && pair.Now.State == SockState.Awake && pair.Now.Kind == ScriptStep.Large);
    }

    [Fact]
    public void The_floor_is_learned_and_the_wait_grows_and_both_outlast_the_night()
    {
        (ScriptMoment before, ScriptMoment now) = Pairs.Single(pair => pair.Now.Kind == ScriptStep.NextNight);

        Assert.NotEqual(FactoryMicroG, before.FloorMicroG);
        Assert.Equal(before.FloorMicroG, now.FloorMicroG);
        Assert.True(before.EpochsBeforeProbe >= 7 + 2, $"the wait grew to {before.EpochsBeforeProbe} epochs");
        Assert.Equal(before.EpochsBeforeProbe - 1, now.EpochsBeforeProbe);
    }

    [Fact]
    public void A_still_run_passes_the_clocks_largest_number() => Assert.Contains(
        Moments,
        moment => moment.State == SockState.Asleep && moment.StillSinceMs > 0 && moment.NowMs < 0);

    [Fact]
    public void Cooling_alone_takes_the_sock_off() => Assert.Contains(
        Pairs,
        pair => pair.Before.State == SockState.Awake && pair.Now.State == SockState.NotWorn && pair.Now.Kind == ScriptStep.Calm);

    [Theory]
    [InlineData(ScriptStep.Calm, 0.5, 1.25)]
    [InlineData(ScriptStep.OtherCalm, 0.5, 1.25)]
    [InlineData(ScriptStep.Twitch, 2, 4.5)]
    [InlineData(ScriptStep.Large, 6, 20)]
    [InlineData(ScriptStep.Answer, 35, 60)]
    public void A_window_moves_as_its_name_says(int kind, double fromF, double toF)
    {
        MovementMeter meter = new();
        meter.Add([.. GoldenVectors.Windows.Skip(kind * 750).Take(750)], 125);

        Assert.InRange(MovementMeter.MeanMicroG(meter.BatchSumLsb, meter.BatchDifferences) / (double)FactoryMicroG, fromF, toF);
    }

    [Fact]
    public void The_vectors_are_small_enough_to_be_carried_by_the_device()
    {
        int scripts = Enumerable.Range(0, GoldenScripts.Count).Sum(script => GoldenScripts.StepsOf(script).Length);

        Assert.Equal(7 * 750, GoldenVectors.Windows.Length);
        Assert.True(GoldenVectors.Windows.Length + scripts <= 6000, $"{scripts} bytes of scripts");
        Assert.InRange((GoldenExpectations.Numbers.Length * 4) + GoldenExpectations.Bytes.Length, 1000, 10_000);
    }

    private static bool BecameFault((ScriptMoment Before, ScriptMoment Now) pair) => pair.Before.State != SockState.Fault && pair.Now.State == SockState.Fault;
}
