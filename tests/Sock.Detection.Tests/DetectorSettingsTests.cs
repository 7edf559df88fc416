using System;
using Xunit;

namespace Sock.Detection.Tests;

public class DetectorSettingsTests
{
    [Theory]
    [InlineData("NoiseFloorMicroG", 999, "NoiseFloorMicroG is 999 micro-g; expected 1000..60000 micro-g.")]
    [InlineData("NoiseFloorMicroG", 60001, "NoiseFloorMicroG is 60001 micro-g; expected 1000..60000 micro-g.")]
    [InlineData("StillPercentOfFloor", 124, "StillPercentOfFloor is 124 percent; expected 125..200 percent.")]
    [InlineData("StillPercentOfFloor", 201, "StillPercentOfFloor is 201 percent; expected 125..200 percent.")]
    [InlineData("StillEpochsBeforeProbe", 3, "StillEpochsBeforeProbe is 3 epochs of 30 s; expected 4..24 epochs of 30 s.")]
    [InlineData("StillEpochsBeforeProbe", 25, "StillEpochsBeforeProbe is 25 epochs of 30 s; expected 4..24 epochs of 30 s.")]
    [InlineData("Probes", 0, "Probes is 0 probes; expected 1..3 probes.")]
    [InlineData("Probes", 4, "Probes is 4 probes; expected 1..3 probes.")]
    [InlineData("EpochsPerProbe", 0, "EpochsPerProbe is 0 epochs of 30 s; expected 1..2 epochs of 30 s.")]
    [InlineData("EpochsPerProbe", 3, "EpochsPerProbe is 3 epochs of 30 s; expected 1..2 epochs of 30 s.")]
    [InlineData("TwitchPenaltyEpochs", 0, "TwitchPenaltyEpochs is 0 epochs; expected 1..4 epochs.")]
    [InlineData("TwitchPenaltyEpochs", 5, "TwitchPenaltyEpochs is 5 epochs; expected 1..4 epochs.")]
    public void A_setting_out_of_range_is_named_with_its_value_and_range(string name, int number, string message)
    {
        DetectorSettings settings = new();
        typeof(DetectorSettings).GetProperty(name)!.SetValue(settings, number);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new SleepDetector(settings, 0, 0));

        Assert.Equal(message, refusal.Message);
    }

    [Theory]
    [InlineData(1000, 125, 4, 1, 1, 1)]
    [InlineData(60000, 200, 24, 3, 2, 4)]
    public void The_ends_of_the_ranges_are_allowed(int floor, int percent, int epochs, int probes, int perProbe, int penalty)
    {
        DetectorSettings settings = new()
        {
            NoiseFloorMicroG = floor,
            StillPercentOfFloor = percent,
            StillEpochsBeforeProbe = epochs,
            Probes = probes,
            EpochsPerProbe = perProbe,
            TwitchPenaltyEpochs = penalty,
        };

        settings.Check();
    }

    [Fact]
    public void The_presets_pass_their_own_check()
    {
        DetectorSettings.Early().Check();
        DetectorSettings.Balanced().Check();
        DetectorSettings.Calm().Check();
        DetectorSettings.Strict().Check();
    }
}
