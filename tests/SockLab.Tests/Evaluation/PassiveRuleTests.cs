using System;
using System.Linq;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class PassiveRuleTests
{
    [Fact]
    public void N_minutes_pauses_at_the_end_of_the_last_still_epoch_and_an_epoch_at_the_threshold_ends_it()
    {
        NightScript night = new NightScript().Add(2, "P", NightScript.Large).Add(3, "P", 3.999).Add(1, "P", 4).Add(5, "W", 3.999).Add(1, "N1", 4).Add(9, "N1", NightScript.Still);

        Assert.Equal(
            [
                new NightEvent(300_000, NightEventKind.Pause, Truth.Awake, 180_000),
                new NightEvent(360_000, NightEventKind.RearmByMovement, Truth.SleepN1, 0),
                new NightEvent(480_000, NightEventKind.Pause, Truth.SleepN1, 360_000),
            ],
            new MinutesRule(2, 200).Run(night.Night(), 1));
    }

    [Fact]
    public void Its_threshold_follows_the_noise_floor()
    {
        NightScript night = new NightScript().Add(1, "P", NightScript.Large).Add(4, "P", 2.5);

        Assert.Single(new MinutesRule(2, 150).Run(night.Night(), 1));
        Assert.Empty(new MinutesRule(2, 125).Run(night.Night(), 1));
        Assert.Single(new MinutesRule(2, 125).Run(night.Night() with { FloorMicroG = 2001 }, 1));
    }

    [Fact]
    public void The_leaky_counter_forgives_a_twitch_and_is_armed_again_at_twice_the_floor()
    {
        // Five still, a twitch (5 - 2 = 3), three still: six at 300 s, still since 30 s. Then 3.999 mg does not wake, 4 mg does.
        NightScript night = new NightScript().Add(1, "P", NightScript.Large).Add(5, "P", NightScript.Still).Add(1, "P", NightScript.Twitch)
            .Add(3, "P", NightScript.Still).Add(1, "P", 3.999).Add(1, "P", 4).Add(5, "P", NightScript.Still);

        Assert.Equal(
            ["300 Pause 30", "360 RearmByMovement 0"],
            new LeakyRule(6, new SettingsRecipe("balanced", false)).Run(night.Night(), 1).Select(one => FormattableString.Invariant($"{one.TimeMs / 1000} {one.Kind} {one.StillSinceMs / 1000}")));
    }

    [Fact]
    public void Nobody_presses_play_and_missing_data_are_not_stillness()
    {
        NightScript night = new NightScript().Add(1, "P", NightScript.Large).Add(2, "P", NightScript.Still).Unmeasured(1, "P").Add(20, "P", NightScript.Still)
            .Missing(2).Add(3, "P", NightScript.Still);

        Assert.Equal(
            ["180 Pause", "780 Fault"],
            new MinutesRule(2, 150).Run(night.Night(), 1).Select(one => FormattableString.Invariant($"{one.TimeMs / 1000} {one.Kind}")));
    }
}
