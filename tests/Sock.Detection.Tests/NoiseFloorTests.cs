using System;
using Xunit;

namespace Sock.Detection.Tests;

public class NoiseFloorTests
{
    private const int Factory = 8_000;

    [Fact]
    public void The_factory_value_holds_until_ten_minutes_of_rest_agree()
    {
        NoiseFloor floor = new(Factory);
        Add(floor, 19, 10_000);
        Assert.Equal((false, Factory), (floor.IsLearned, floor.FloorMicroG));

        Add(floor, 1, 10_000);

        Assert.True(floor.IsLearned);
        Assert.InRange(floor.FloorMicroG, 9_500, 10_500);
    }

    [Theory]
    [InlineData(0.6)]
    [InlineData(0.7)]
    [InlineData(0.85)]
    [InlineData(1.0)]
    [InlineData(1.2)]
    [InlineData(1.4)]
    public void A_noisy_and_a_quiet_part_are_found_to_within_a_few_percent(double factor)
    {
        NoiseFloor floor = new(Factory);
        Random random = new(1);
        for (int i = 0; i < 400; i++)
        {
            floor.AddEpoch((int)(Factory * factor * (1 + (0.06 * (random.NextDouble() - 0.5)))));
        }

        Assert.InRange(floor.FloorMicroG / (Factory * factor), 0.95, 1.05);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4_000)]
    public void It_never_falls_below_half_the_factory_value(int movementMicroG)
    {
        NoiseFloor floor = new(Factory);

        Add(floor, 100, movementMicroG);

        Assert.True(floor.IsLearned);
        Assert.InRange(floor.FloorMicroG, Factory / 2, Factory * 55 / 100);
    }

    [Theory]
    [InlineData(13_500)]
    [InlineData(20_000)]
    [InlineData(int.MaxValue)]
    public void What_moves_more_than_that_is_no_floor(int movementMicroG)
    {
        NoiseFloor floor = new(Factory);

        Add(floor, 1_000, movementMicroG);

        Assert.Equal((false, Factory), (floor.IsLearned, floor.FloorMicroG));
    }

    [Fact]
    public void It_never_rises_above_one_and_a_half_times_the_factory_value()
    {
        NoiseFloor floor = new(Factory);

        Add(floor, 100, 12_100);
        Add(floor, 100, 13_000);

        Assert.InRange(floor.FloorMicroG, 11_500, 12_339);
    }

    [Fact]
    public void A_restless_hour_does_not_shift_what_quiet_hours_have_shown()
    {
        NoiseFloor floor = new(Factory);
        Add(floor, 200, 8_000);
        int before = floor.FloorMicroG;

        Add(floor, 120, 11_500);

        Assert.Equal(before, floor.FloorMicroG);
    }

    [Theory]
    [InlineData(4_000, 0)]
    [InlineData(4_361, 0)]
    [InlineData(4_362, 1)]
    [InlineData(7_999, 7)]
    [InlineData(8_000, 8)]
    [InlineData(13_453, 13)]
    [InlineData(13_454, -1)]
    public void Bins_are_eighths_of_an_octave_from_half_the_factory_value(int movementMicroG, int expectedBin)
    {
        NoiseFloor floor = new(Factory);

        floor.AddEpoch(movementMicroG);

        for (int bin = 0; bin < NoiseFloor.Bins; bin++)
        {
            Assert.Equal(bin == expectedBin ? 1 : 0, floor.EpochsInBin(bin));
        }
    }

    [Fact]
    public void A_full_bin_halves_them_all_and_the_floor_stays()
    {
        NoiseFloor floor = new(Factory);
        Add(floor, 1_000, 9_500);
        Add(floor, 32_766, 8_100);
        int before = floor.FloorMicroG;
        Assert.Equal(32_766, floor.EpochsInBin(8));

        Add(floor, 1, 8_100);

        Assert.Equal((16_383, 500), (floor.EpochsInBin(8), floor.EpochsInBin(9) + floor.EpochsInBin(10)));
        Assert.InRange(floor.FloorMicroG, before - 40, before + 40);
    }

    [Fact]
    public void The_peak_leans_towards_the_fuller_neighbor()
    {
        NoiseFloor low = new(Factory);
        Add(low, 50, 8_100);
        Add(low, 25, 7_900);
        NoiseFloor high = new(Factory);
        Add(high, 50, 8_100);
        Add(high, 25, 8_800);

        Assert.InRange(low.FloorMicroG, 8_000, 8_200);
        Assert.InRange(high.FloorMicroG, 8_500, 8_700);
    }

    [Fact]
    public void Of_two_equal_peaks_the_quieter_counts()
    {
        NoiseFloor floor = new(Factory);

        Add(floor, 30, 10_500);
        Add(floor, 30, 5_500);

        Assert.InRange(floor.FloorMicroG, 5_187, 5_656);
    }

    [Fact]
    public void The_lowest_bin_is_a_neighbor_too()
    {
        NoiseFloor floor = new(Factory);

        Add(floor, 20, 4_500);
        Add(floor, 10, 4_100);

        // Bin 1 from 4,362 to 4,756, drawn towards bin 0 by a third of its width.
        Assert.InRange(floor.FloorMicroG, 4_420, 4_440);
    }

    [Fact]
    public void The_levels_stay_as_they_are_within_a_still_run()
    {
        DetectorSettings settings = Night.Settings();
        settings.LearnsNoiseFloor = true;
        settings.StillEpochsBeforeProbe = 24;
        Night night = new(settings);
        night.Epochs(23, 7_000);
        Assert.True(night.Judge.Floor.IsLearned);
        Assert.Equal(10_000, night.Judge.Thresholds.FloorMicroG);

        night.Epochs(1, 90_000);

        Assert.InRange(night.Judge.Thresholds.FloorMicroG, 6_600, 7_400);
    }

    [Fact]
    public void In_sleep_it_is_learned_and_used()
    {
        DetectorSettings settings = Night.Settings();
        settings.LearnsNoiseFloor = true;
        Night night = new Night(settings).Epochs(19, 7_000);
        Assert.Equal((SockState.Asleep, 10_000), (night.Judge.State, night.Judge.Thresholds.FloorMicroG));

        night.Epochs(1, 7_000);

        Assert.InRange(night.Judge.Thresholds.FloorMicroG, 6_600, 7_400);
    }

    [Fact]
    public void Where_learning_is_switched_off_nothing_is_learned()
    {
        DetectorSettings table = Night.Settings();
        table.WornFromStart = false;

        Assert.Equal(10_000, new Night(table).Epochs(100, 7_000).Judge.Thresholds.FloorMicroG);
        Assert.Equal(10_000, new Night().Epochs(100, 7_000).Judge.Thresholds.FloorMicroG);
    }

    private static void Add(NoiseFloor floor, int epochs, int movementMicroG)
    {
        for (int i = 0; i < epochs; i++)
        {
            floor.AddEpoch(movementMicroG);
        }
    }
}
