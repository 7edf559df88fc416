using System;
using Xunit;

namespace Sock.Detection.Tests;

/// <summary>Synthetic throughout: no recording of a sock that is taken off exists.</summary>
public class TakeOffWatchTests
{
    private const int Still = 9_000;
    private const int Twitch = 20_000;
    private const int Large = 50_000;

    [Theory]
    [InlineData(180)]
    [InlineData(300)]
    [InlineData(480)]
    public void A_sock_that_cools_down_is_off_within_minutes_and_never_dozes(double timeConstantS)
    {
        Night night = Worn(roomCentiC: 2_100, legCentiC: 3_100);

        int epochs = CoolDown(night, 3_100, 2_100, timeConstantS, 60);

        Assert.InRange(epochs, 2, 16);
        Assert.Equal(SockState.NotWorn, night.Judge.State);
    }

    [Fact]
    public void In_a_warm_room_it_stays_worn()
    {
        Night night = Worn(roomCentiC: 2_900, legCentiC: 3_100);

        Assert.Equal(-1, CoolDown(night, 3_100, 2_900, 300, 60));
        Assert.Equal(SockState.Asleep, night.Judge.State);
    }

    [Fact]
    public void Without_a_thermometer_it_stays_worn()
    {
        Night night = new Night().Epochs(3, Large).Epochs(60, Still);

        Assert.Equal(SockState.Asleep, night.Judge.State);
    }

    [Fact]
    public void A_foot_that_comes_out_of_the_blanket_cools_a_little_and_dozes_later()
    {
        Night night = Worn(roomCentiC: 2_100, legCentiC: 3_200);

        Assert.Equal(-1, CoolDown(night, 3_200, 2_950, 180, 60));
        Assert.Equal(SockState.Asleep, night.Judge.State);
    }

    [Fact]
    public void A_fall_without_a_large_movement_before_it_is_no_taking_off()
    {
        Night night = new Night().Epochs(1, Still, 2_100).Epochs(20, Twitch, 3_100);

        Assert.Equal(-1, CoolDown(night, 3_100, 2_100, 300, 60));
    }

    [Fact]
    public void A_foot_that_goes_on_moving_is_worn_however_cold_it_gets()
    {
        Night night = Worn(roomCentiC: 2_100, legCentiC: 3_100);

        for (int i = 0; i < 40; i++)
        {
            night.Epochs(1, Twitch, 3_100 - (25 * i));
        }

        Assert.Equal(SockState.Awake, night.Judge.State);
    }

    [Theory]
    [InlineData(14_999, SockState.NotWorn)]
    [InlineData(15_000, SockState.Awake)]
    public void What_cools_has_to_be_still(int movementMicroG, SockState expected)
    {
        Night night = Worn(roomCentiC: 2_100, legCentiC: 3_100);

        Assert.Equal(expected, night.Epochs(1, movementMicroG, 2_600).Judge.State);
    }

    [Theory]
    [InlineData(3_046, false)]
    [InlineData(3_047, true)]
    public void It_falls_when_it_is_colder_than_the_smoothed_by_four_tenths(int before, bool expected)
    {
        // Settled at 30.47 or 30.46 degrees (the smoothed one stays 3 hundredths above), then the reading drops.
        TakeOffWatch watch = Watch(2_000, 3_200, before);
        for (int i = 0; i < 40; i++)
        {
            watch.AddWornEpoch(isStill: true, isLarge: false);
        }

        watch.AddTemperature(3_010);

        Assert.Equal(expected, watch.IsCooling);
    }

    [Fact]
    public void While_it_cools_no_question_ends()
    {
        Night night = Worn(roomCentiC: 1_000, legCentiC: 3_100).Epochs(7, Still, 3_100);
        Assert.Equal(SockState.Warning, night.Judge.State);

        for (int i = 1; i <= 10; i++)
        {
            night.Epochs(1, Still, 3_100 - (35 * i));
        }

        Assert.Equal(SockState.Warning, night.Judge.State);
        night.Epochs(20, Still, 2_760);
        Assert.Equal(SockState.Asleep, night.Judge.State);
    }

    [Fact]
    public void A_cold_sock_that_is_bumped_into_is_not_worn_and_a_warm_one_is()
    {
        Night night = Worn(roomCentiC: 2_100, legCentiC: 3_100);
        CoolDown(night, 3_100, 2_100, 300, 60);
        night.Epochs(40, Still, 2_110);

        night.Epochs(1, Large, 2_115);
        Assert.Equal(SockState.NotWorn, night.Judge.State);
        night.Epochs(1, Large, 2_209);
        Assert.Equal(SockState.NotWorn, night.Judge.State);

        night.Epochs(1, Large, 2_210);
        Assert.Equal(SockState.Awake, night.Judge.State);
    }

    [Theory]
    [InlineData(3_100, 2_701, false)]
    [InlineData(3_100, 2_700, true)]
    public void Four_degrees_are_enough_wherever_the_room_lies(int worn, int now, bool expected) =>
        Assert.Equal(expected, Watch(1_000, worn, now).IsOff);

    [Theory]
    [InlineData(2_500, 3_100, 2_801, false)]
    [InlineData(2_500, 3_100, 2_800, true)]
    [InlineData(2_800, 3_100, 2_950, true)]
    [InlineData(2_801, 3_100, 2_802, false)]
    public void Half_the_way_to_the_coldest_reading_is_enough_where_there_is_contrast(int coldest, int worn, int now, bool expected) =>
        Assert.Equal(expected, Watch(coldest, worn, now).IsOff);

    [Theory]
    [InlineData(3_001, false)]
    [InlineData(3_000, true)]
    public void It_cools_from_one_degree_on(int now, bool expected) => Assert.Equal(expected, Watch(2_000, 3_100, now).IsCooling);

    [Fact]
    public void It_cools_only_while_the_temperature_falls()
    {
        TakeOffWatch watch = Watch(2_000, 3_100, 2_950);
        Assert.True(watch.IsCooling);

        watch.AddWornEpoch(isStill: true, isLarge: false);
        watch.AddWornEpoch(isStill: true, isLarge: false);
        Assert.True(watch.IsCooling);

        for (int i = 0; i < 6; i++)
        {
            watch.AddWornEpoch(isStill: true, isLarge: false);
        }

        Assert.False(watch.IsCooling);
    }

    [Theory]
    [InlineData(-4_001)]
    [InlineData(8_501)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_temperature_that_cannot_be_is_not_believed(int centiC)
    {
        TakeOffWatch watch = new();

        watch.AddTemperature(centiC);

        Assert.False(watch.HasTemperature);
    }

    [Theory]
    [InlineData(-4_000)]
    [InlineData(8_500)]
    public void The_ends_of_the_range_are_believed(int centiC)
    {
        TakeOffWatch watch = new();

        watch.AddTemperature(centiC);

        Assert.True(watch.HasTemperature);
    }

    private static TakeOffWatch Watch(int coldest, int worn, int now)
    {
        TakeOffWatch watch = new();
        watch.AddTemperature(coldest);
        for (int i = 0; i < 40; i++)
        {
            watch.AddTemperature(worn);
            watch.AddWornEpoch(isStill: false, isLarge: true);
        }

        watch.AddTemperature(now);
        watch.AddWornEpoch(isStill: true, isLarge: false);
        return watch;
    }

    private static Night Worn(int roomCentiC, int legCentiC) =>
        new Night().Epochs(1, Still, roomCentiC).Epochs(20, Twitch, legCentiC).Epochs(1, Large, legCentiC);

    /// <summary>Epochs until the sock counts as not worn; -1 if it never does. It must not doze before.</summary>
    private static int CoolDown(Night night, int fromCentiC, int toCentiC, double timeConstantS, int epochs)
    {
        for (int i = 1; i <= epochs; i++)
        {
            int now = toCentiC + (int)((fromCentiC - toCentiC) * Math.Exp(-30.0 * i / timeConstantS));
            night.Epochs(1, Still, now);
            if (night.Judge.State == SockState.NotWorn)
            {
                return i;
            }
        }

        return -1;
    }
}
