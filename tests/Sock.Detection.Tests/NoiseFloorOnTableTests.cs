using Xunit;

namespace Sock.Detection.Tests;

/// <summary>Before it is first worn a sock lies on a table or is held: what it shows there is the part's own noise.</summary>
public class NoiseFloorOnTableTests
{
    private const int Factory = 8_000;

    [Theory]
    [InlineData(1, 8_000)]
    [InlineData(2, 6_187)]
    public void A_minute_on_the_table_shows_the_parts_own_noise(int epochs, int expectedMicroG)
    {
        NoiseFloor floor = new(Factory);
        for (int i = 0; i < epochs; i++)
        {
            floor.AddTableEpoch(6_000);
        }

        // A thirty-second above the quietest.
        Assert.Equal((expectedMicroG, false), (floor.FloorMicroG, floor.IsLearned));
    }

    [Theory]
    [InlineData(6_375, 6_187)]
    [InlineData(6_376, 8_000)]
    [InlineData(5_625, 5_800)]
    [InlineData(5_624, 8_000)]
    public void Two_epochs_on_the_table_have_to_agree_to_a_sixteenth(int secondMicroG, int expectedMicroG)
    {
        NoiseFloor floor = new(Factory);

        floor.AddTableEpoch(6_000);
        floor.AddTableEpoch(secondMicroG);

        Assert.Equal(expectedMicroG, floor.FloorMicroG);
    }

    [Theory]
    [InlineData(3_999, 8_000)]
    [InlineData(4_000, 4_125)]
    [InlineData(12_335, 12_720)]
    [InlineData(12_336, 8_000)]
    [InlineData(int.MaxValue, 8_000)]
    public void What_cannot_be_a_parts_noise_teaches_nothing(int movementMicroG, int expectedMicroG)
    {
        NoiseFloor floor = new(Factory);

        floor.AddTableEpoch(movementMicroG);
        floor.AddTableEpoch(movementMicroG);

        Assert.Equal(expectedMicroG, floor.FloorMicroG);
    }

    [Fact]
    public void A_quieter_epoch_begins_anew_and_a_later_bump_changes_nothing()
    {
        NoiseFloor floor = new(Factory);
        floor.AddTableEpoch(9_000);
        floor.AddTableEpoch(9_000);
        floor.AddTableEpoch(6_000);
        Assert.Equal(Factory, floor.FloorMicroG);

        floor.AddTableEpoch(6_000);
        floor.AddTableEpoch(11_000);
        floor.AddTableEpoch(11_000);

        Assert.Equal(6_187, floor.FloorMicroG);
    }

    [Fact]
    public void What_the_leg_shows_counts_more_than_the_table()
    {
        NoiseFloor floor = new(Factory);
        for (int i = 0; i < 20; i++)
        {
            floor.AddEpoch(9_000);
        }

        floor.AddTableEpoch(6_000);
        floor.AddTableEpoch(6_000);

        Assert.InRange(floor.FloorMicroG, 8_700, 9_300);
    }

    [Fact]
    public void The_table_decides_from_the_first_large_movement_on()
    {
        DetectorSettings settings = Night.Settings();
        settings.WornFromStart = false;
        settings.LearnsNoiseFloor = true;
        Night night = new Night(settings).Epochs(2, 7_000);
        Assert.Equal((SockState.NotWorn, 7_218), (night.Judge.State, night.Judge.Thresholds.FloorMicroG));

        night.Epochs(1, 33_000);
        Assert.Equal(SockState.Awake, night.Judge.State);
        night.Epochs(1, 11_000);
        Assert.Equal(0, night.Judge.StillEpochs);
    }
}
