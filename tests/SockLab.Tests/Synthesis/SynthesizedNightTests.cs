using System;
using System.Collections.Generic;
using System.Linq;
using SockLab.Evaluation;
using SockLab.Signals;
using SockLab.Synthesis;
using Xunit;

namespace SockLab.Tests.Synthesis;

public sealed class SynthesizedNightTests
{
    private static readonly SynthesisOptions Usual = new(Seed: 3, HoursAwake: 2, HoursAsleep: 7);

    [Fact]
    public void People_awake_have_the_runs_and_levels_that_are_stated()
    {
        AwakeStatistics awake = ModelEvidence.Draw(Usual with { HoursAsleep = 0 }, 600).Awake;

        // What a rule of so many minutes below 4 mg meets in an awake hour.
        Assert.InRange(awake.RunsPerHour(1), 7.98 * 0.9, 7.98 * 1.1);
        Assert.InRange(awake.RunsPerHour(3), 2.40 * 0.85, 2.40 * 1.15);
        Assert.InRange(awake.RunsPerHour(5), 1.07 * 0.8, 1.07 * 1.2);
        Assert.InRange(awake.RunsPerHour(10), 0.29 * 0.7, 0.29 * 1.4);
        Assert.InRange(Quantile.Of(awake.Of(MovementClass.Twitch), 0.5), 5.0, 5.7);
        Assert.InRange(Quantile.Of(awake.Of(MovementClass.Large), 0.5), 17.5, 20.0);
        Assert.InRange(awake.Share(MovementClass.Still), 0.3, 0.42);
    }

    [Fact]
    public void Nights_have_the_latency_the_stages_and_the_inactive_stretches_that_are_stated()
    {
        NightStatistics nights = ModelEvidence.Draw(Usual with { HoursAwake = 0 }, 300).Nights;

        Assert.InRange(Quantile.Of(nights.LatencyMin, 0.5), 10.5, 14.5);
        Assert.InRange(nights.AwakeningsPerHour, 1.7, 2.6);
        Assert.InRange(nights.Share(Truth.SleepN1), 0.05, 0.09);
        Assert.InRange(nights.Share(Truth.SleepN2), 0.46, 0.56);
        Assert.InRange(nights.Share(Truth.SleepN3), 0.11, 0.18);
        Assert.InRange(nights.Share(Truth.SleepR), 0.18, 0.27);
        Assert.InRange(nights.Share(Truth.Awake), 0.03, 0.07);
        Assert.InRange(Quantile.Of(nights.InactiveMin, 0.5), 6.5, 10);
        Assert.InRange(Quantile.Of(nights.InactiveMin, 0.95), 43, 64);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(50)]
    [InlineData(70)]
    public void A_stiller_ankle_leaves_out_that_share_of_the_awake_bouts_and_nothing_else(int percent)
    {
        int before = 0;
        int gone = 0;
        for (int person = 1; person <= 60; person++)
        {
            SynthesizedNight wrist = SynthesizedNight.Draw(Usual, person);
            SynthesizedNight ankle = SynthesizedNight.Draw(Usual with { StillerPercent = percent }, person);
            Assert.Equal(wrist.Truth, ankle.Truth);
            for (int i = 0; i < wrist.Truth.Length; i++)
            {
                bool moves = wrist.Classes[i] != MovementClass.Still;
                bool begins = moves && (i == 0 || wrist.Classes[i - 1] == MovementClass.Still);
                bool isAwake = wrist.Truth[i] is Truth.AwakeBeforeLightsOut or Truth.Awake;
                bool isGone = moves && ankle.Classes[i] == MovementClass.Still;
                Assert.False(isGone && !isAwake, "a sleeper's movement was left out");
                Assert.True(isGone || ankle.Classes[i] == wrist.Classes[i]);
                Assert.True(isGone || ankle.MovementMilliG[i] == wrist.MovementMilliG[i]);
                before += begins && isAwake ? 1 : 0;
                gone += begins && isGone ? 1 : 0;
            }
        }

        Assert.InRange(gone / (double)before, (percent / 100.0) - 0.05, (percent / 100.0) + 0.05);
    }

    [Fact]
    public void What_a_30_percent_stiller_ankle_leaves_out_a_50_percent_stiller_one_does_too()
    {
        MovementClass[] thirty = SynthesizedNight.Draw(Usual with { StillerPercent = 30 }, 1).Classes;
        MovementClass[] fifty = SynthesizedNight.Draw(Usual with { StillerPercent = 50 }, 1).Classes;

        Assert.DoesNotContain(thirty.Zip(fifty), pair => pair.First == MovementClass.Still && pair.Second != MovementClass.Still);
        Assert.NotEqual(thirty, fifty);
    }

    [Fact]
    public void Stiller_ankles_have_more_long_runs()
    {
        double[] runs = [.. new[] { 0, 30, 50, 70 }.Select(percent => ModelEvidence.Draw(Usual with { HoursAsleep = 0, StillerPercent = percent }, 100).Awake.RunsPerHour(5))];

        Assert.True(runs[0] * 1.5 < runs[1] && runs[1] < runs[2], string.Join(" ", runs));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3.5)]
    public void The_floor_is_what_a_sleeper_at_rest_shows(double floorMilliG)
    {
        List<double> resting = [];
        for (int person = 1; person <= 10; person++)
        {
            SynthesizedNight night = SynthesizedNight.Draw(Usual with { NoiseFloorMilliG = floorMilliG }, person);
            resting.AddRange(night.MovementMilliG.Where((_, i) => night.TrueMovementMilliG[i] == 0));
        }

        Assert.InRange(Quantile.Of(resting, 0.5), floorMilliG * 0.99, floorMilliG * 1.01);
        Assert.InRange(Quantile.Of(resting, 0.05), floorMilliG * 0.94, floorMilliG * 0.96);
    }

    [Fact]
    public void A_night_begins_awake_and_sleeps_after_lights_out_only()
    {
        for (int person = 1; person <= 50; person++)
        {
            Truth[] truth = SynthesizedNight.Draw(Usual, person).Truth;
            Assert.Equal(9 * 120, truth.Length);
            Assert.All(truth[..240], stage => Assert.Equal(Truth.AwakeBeforeLightsOut, stage));
            Assert.Equal(Truth.Awake, truth[240]);
            Assert.DoesNotContain(Truth.AwakeBeforeLightsOut, truth[240..]);
            int asleep = Array.FindIndex(truth, stage => stage > Truth.Awake);
            Assert.True(asleep < 0 || truth[asleep] == Truth.SleepN1);
        }
    }
}
