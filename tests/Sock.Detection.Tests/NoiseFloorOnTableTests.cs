using Xunit;

namespace Sock.Detection.Tests;

/// <summary>Before it is first worn a sock lies on a table or is held: what it shows there is the part's own noise.</summary>
public class NoiseFloorOnTableTests
{
    private const int Factory = 8_000;

    [Theory]
    [InlineData(2, 8_000)]
    [InlineData(3, 6_000)]
    public void A_minute_and_a_half_on_the_table_shows_the_parts_own_noise(int epochs, int expectedMicroG)
    {
        NoiseFloor floor = new(Factory);

        Lie(floor, epochs, 6_000);

        Assert.Equal((expectedMicroG, false), (floor.FloorMicroG, floor.IsLearned));
    }

    [Theory]
    [InlineData(6_375, 6_187)]
    [InlineData(6_376, 8_000)]
    [InlineData(5_625, 5_812)]
    [InlineData(5_624, 8_000)]
    public void Epochs_on_the_table_have_to_agree_to_a_sixteenth(int lastMicroG, int expectedMicroG)
    {
        NoiseFloor floor = new(Factory);

        Lie(floor, 2, 6_000);
        floor.AddTableEpoch(lastMicroG);

        Assert.Equal(expectedMicroG, floor.FloorMicroG);
    }

    [Theory]
    [InlineData(3_999, 8_000)]
    [InlineData(4_000, 4_000)]
    [InlineData(12_335, 12_335)]
    [InlineData(12_336, 8_000)]
    [InlineData(int.MaxValue, 8_000)]
    public void What_cannot_be_a_parts_noise_teaches_nothing(int movementMicroG, int expectedMicroG)
    {
        NoiseFloor floor = new(Factory);

        Lie(floor, 20, movementMicroG);

        Assert.Equal(expectedMicroG, floor.FloorMicroG);
    }

    [Theory]
    [InlineData(3_999)]
    [InlineData(90_000)]
    public void A_bump_keeps_the_epochs_around_it_apart_and_changes_nothing_that_is_known(int bumpMicroG)
    {
        NoiseFloor floor = new(Factory);
        Lie(floor, 2, 6_000);
        floor.AddTableEpoch(bumpMicroG);
        Lie(floor, 2, 6_000);
        Assert.Equal(Factory, floor.FloorMicroG);

        floor.AddTableEpoch(6_000);
        floor.AddTableEpoch(bumpMicroG);

        Assert.Equal(6_000, floor.FloorMicroG);
    }

    [Fact]
    public void A_leg_that_happens_to_agree_with_itself_raises_nothing_but_a_quieter_table_lowers_it()
    {
        NoiseFloor floor = new(Factory);
        Lie(floor, 3, 6_000);

        Lie(floor, 9, 11_000);
        Assert.Equal(6_000, floor.FloorMicroG);
        Lie(floor, 3, 5_000);

        Assert.Equal(5_000, floor.FloorMicroG);
    }

    [Fact]
    public void Another_part_is_believed_after_five_minutes()
    {
        NoiseFloor floor = new(Factory);
        floor.RestoreOnTable(5_000);

        Lie(floor, 9, 10_000);
        Assert.Equal(5_000, floor.FloorMicroG);
        floor.AddTableEpoch(10_000);

        Assert.Equal(10_000, floor.FloorMicroG);
    }

    [Fact]
    public void An_epoch_that_cannot_be_a_parts_noise_agrees_with_none()
    {
        NoiseFloor floor = new(Factory);
        floor.RestoreOnTable(5_000);

        Lie(floor, 9, 12_300);
        floor.AddTableEpoch(12_400);

        Assert.Equal(5_000, floor.OnTableMicroG);
    }

    [Fact]
    public void The_same_noise_again_changes_nothing()
    {
        NoiseFloor floor = new(Factory);
        Lie(floor, 3, 6_000);

        // As loud as before is not quieter: nine more epochs are needed, and then nothing changes either.
        Lie(floor, 2, 6_100);
        floor.AddTableEpoch(6_000);

        Assert.Equal(6_000, floor.FloorMicroG);
    }

    [Theory]
    [InlineData(3_999, 0)]
    [InlineData(4_000, 4_000)]
    [InlineData(12_336, 0)]
    [InlineData(-1, 0)]
    public void A_stored_value_that_cannot_be_counts_as_not_known(int storedMicroG, int expectedMicroG)
    {
        NoiseFloor floor = new(Factory);

        floor.RestoreOnTable(storedMicroG);

        Assert.Equal(expectedMicroG, floor.OnTableMicroG);
    }

    [Fact]
    public void A_lively_evening_on_a_quiet_part_does_not_raise_the_floor()
    {
        NoiseFloor known = new(Factory);
        known.RestoreOnTable(5_600);
        NoiseFloor unknown = new(Factory);
        for (int i = 0; i < 60; i++)
        {
            known.AddEpoch(11_000);
            unknown.AddEpoch(11_000);
        }

        Assert.Equal((5_600, false), (known.FloorMicroG, known.IsLearned));
        Assert.InRange(unknown.FloorMicroG, 10_500, 11_500);
    }

    [Theory]
    [InlineData(6_000, 8_999, true)]
    [InlineData(6_000, 9_600, false)]
    [InlineData(6_000, 5_300, true)]
    [InlineData(6_000, 4_700, false)]
    [InlineData(9_969, 8_300, true)]
    [InlineData(9_970, 8_300, false)]
    [InlineData(5_817, 9_300, true)]
    [InlineData(5_816, 9_300, false)]
    public void The_leg_is_looked_for_from_the_parts_noise_to_half_as_much_again(int onTableMicroG, int movementMicroG, bool expected)
    {
        // Whole bins: 8,300 lies in the one from 8,000 to 8,724, 9,300 in the one from 8,724 to 9,512.
        NoiseFloor floor = new(Factory);
        floor.RestoreOnTable(onTableMicroG);
        for (int i = 0; i < 60; i++)
        {
            floor.AddEpoch(movementMicroG);
        }

        Assert.Equal(expected, floor.IsLearned);
    }

    [Fact]
    public void What_the_leg_shows_counts_more_than_the_table()
    {
        NoiseFloor floor = new(Factory);
        for (int i = 0; i < 20; i++)
        {
            floor.AddEpoch(9_000);
        }

        Lie(floor, 3, 7_000);

        Assert.InRange(floor.FloorMicroG, 8_700, 9_300);
    }

    [Fact]
    public void The_table_decides_from_the_first_large_movement_on()
    {
        DetectorSettings settings = Night.Settings();
        settings.WornFromStart = false;
        settings.LearnsNoiseFloor = true;
        Night night = new Night(settings).Epochs(3, 7_000);
        Assert.Equal((SockState.NotWorn, 7_000), (night.Judge.State, night.Judge.Thresholds.FloorMicroG));

        night.Epochs(1, 33_000);
        Assert.Equal(SockState.Awake, night.Judge.State);
        night.Epochs(1, 10_500);
        Assert.Equal(0, night.Judge.StillEpochs);
        night.Epochs(1, 10_499);
        Assert.Equal(1, night.Judge.StillEpochs);
    }

    private static void Lie(NoiseFloor floor, int epochs, int movementMicroG)
    {
        for (int i = 0; i < epochs; i++)
        {
            floor.AddTableEpoch(movementMicroG);
        }
    }
}
