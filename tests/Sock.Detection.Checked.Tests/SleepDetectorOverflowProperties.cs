using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Sock.Detection.Checked.Tests;

/// <summary>Whatever the samples, the clock and the settings: nothing in the detector wraps that was not meant to, and it stays within its states.</summary>
public class SleepDetectorOverflowProperties
{
    private const int MostSamples = 100_000;
    private const int Batches = 500;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_night_and_no_clock_make_anything_overflow_or_leave_the_states(bool clockLeaps)
    {
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => States(new Random(seed), clockLeaps).All(state => state <= SockState.Fault)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void These_nights_lead_through_every_state()
    {
        IEnumerable<SockState> seen = Enumerable.Range(0, 100).SelectMany(seed => States(new Random(seed), clockLeaps: false)).Distinct().Order();

        Assert.Equal([SockState.Awake, SockState.Drowsy, SockState.Warning, SockState.Asleep, SockState.NotWorn, SockState.Fault], seen);
    }

    [Fact]
    public void Full_swings_of_any_period_for_an_hour()
    {
        for (int halfPeriod = 1; halfPeriod <= 40; halfPeriod++)
        {
            SleepDetector detector = new(DetectorSettings.Balanced(), 0, 0);
            Exception? problem = Record.Exception(() => Swing(detector, halfPeriod, windows: 720));

            Assert.True(problem is null, $"turning every {halfPeriod} samples: {problem}");
            Assert.InRange(detector.State, SockState.Awake, SockState.Fault);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(125)]
    [InlineData(int.MaxValue)]
    public void Saturated_motion_for_a_night(int halfPeriod)
    {
        foreach (DetectorSettings settings in (DetectorSettings[])[DetectorSettings.Balanced(), DetectorSettings.Early(), DetectorSettings.Calm(), DetectorSettings.Strict()])
        {
            SleepDetector detector = new(settings, int.MaxValue - 1, int.MaxValue - 60_000);
            Swing(detector, halfPeriod, windows: 12 * 720);

            Assert.InRange(detector.State, SockState.Awake, SockState.Fault);
        }
    }

    [Theory]
    [InlineData(MostSamples)]
    [InlineData(10_923)]
    [InlineData(Samples.MostInFifo + 1)]
    public void A_batch_far_larger_than_the_sensor_can_hold(int count)
    {
        byte[] batch = new byte[count * Samples.Bytes];
        Samples.Square(batch, 0, count, 1);
        SleepDetector detector = new(DetectorSettings.Balanced(), 0, 0);
        for (int i = 1; i <= 100; i++)
        {
            detector.AddBatch(batch, count, i * 500);
        }

        Assert.InRange(detector.State, SockState.Awake, SockState.Fault);
    }

    [Fact]
    public void The_other_inputs_are_found()
    {
        Assert.InRange(OtherInputs.Count, 1, 100);
    }

    [Theory]
    [InlineData("NoiseFloorMicroG")]
    [InlineData("StillEpochsBeforeProbe")]
    public void The_limits_of_the_settings_are_found_by_their_own_check(string setting)
    {
        (int lowest, int highest) = SettingsAtTheirLimits.Of(setting);

        Assert.InRange(lowest, 1, highest - 1);
        Assert.InRange(highest, lowest + 1, 1_000_000);
    }

    private static List<SockState> States(Random random, bool clockLeaps)
    {
        RoughNight night = new(random, clockLeaps);
        SleepDetector detector = new(SettingsAtTheirLimits.Draw(random), random.Next(2) == 0 ? int.MaxValue : 0, night.NowMs);
        List<SockState> states = [detector.State];
        for (int i = 0; i < Batches; i++)
        {
            night.GoOn();
            if (random.Next(50) == 0)
            {
                OtherInputs.CallOne(detector, random, night.NowMs);
            }

            detector.AddBatch(night.Batch, night.SampleCount, night.NowMs);
            states.Add(detector.State);
        }

        return states;
    }

    private static void Swing(SleepDetector detector, int halfPeriod, int windows)
    {
        byte[] batch = new byte[125 * Samples.Bytes];
        int nowMs = int.MaxValue - 60_000;
        for (int window = 0; window < windows; window++)
        {
            Samples.Square(batch, window * 125L, 125, halfPeriod);
            nowMs = unchecked(nowMs + 5_000);
            detector.AddBatch(batch, 125, nowMs);
        }
    }
}
