using System.Linq;
using Xunit;

namespace Sock.Detection.Tests;

public class DozeJudgeTests
{
    private const int Still = 14_999;

    [Theory]
    [InlineData(14_999, 1)]
    [InlineData(15_000, 0)]
    public void An_epoch_is_still_below_one_and_a_half_floors(int movementMicroG, int expectedCount)
    {
        Assert.Equal(expectedCount, new Night().Epochs(1, movementMicroG).Judge.StillEpochs);
    }

    [Theory]
    [InlineData(15_000, 3)]
    [InlineData(44_999, 3)]
    [InlineData(45_000, 0)]
    public void A_twitch_is_forgiven_up_to_four_and_a_half_floors(int movementMicroG, int expectedCount)
    {
        Assert.Equal(expectedCount, new Night().Epochs(5, Still).Epochs(1, movementMicroG).Judge.StillEpochs);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void A_twitch_takes_no_more_than_there_is(int stillEpochs, int expectedCount)
    {
        Night night = new Night().Epochs(stillEpochs, Still).Epochs(1, 20_000);

        Assert.Equal(expectedCount, night.Judge.StillEpochs);
    }

    [Fact]
    public void A_run_that_a_twitch_used_up_begins_anew_with_the_next_still_epoch()
    {
        Night night = new Night().Epochs(2, Still).Epochs(1, 20_000).Epochs(1, Still);

        Assert.Equal(90_000, night.Judge.StillSinceMs);
    }

    [Fact]
    public void A_still_epoch_between_two_twitches_keeps_them_apart()
    {
        Night night = new Night().Epochs(6, Still).Epochs(1, 20_000).Epochs(1, Still).Epochs(1, 20_000);

        Assert.Equal(3, night.Judge.StillEpochs);
    }

    [Theory]
    [InlineData(59_999, SockState.Warning)]
    [InlineData(60_000, SockState.Awake)]
    public void A_question_is_answered_by_an_epoch_of_six_floors(int movementMicroG, SockState expected)
    {
        Assert.Equal(expected, new Night().Epochs(7, Still).Epochs(1, movementMicroG).Judge.State);
    }

    [Theory]
    [InlineData(19_999, SockState.Asleep)]
    [InlineData(20_000, SockState.Awake)]
    public void A_sign_of_waking_is_an_epoch_of_two_floors(int movementMicroG, SockState expected)
    {
        Assert.Equal(expected, new Night().Epochs(11, Still).Epochs(4, movementMicroG).Judge.State);
    }

    [Theory]
    [InlineData("MMMM", SockState.Awake)]
    [InlineData("MMMsM", SockState.Asleep)]
    [InlineData("MMMsMM", SockState.Awake)]
    [InlineData("MsMsMsMsMsMsMsMs", SockState.Asleep)]
    [InlineData("sssMMM", SockState.Asleep)]
    [InlineData("sssMMMM", SockState.Awake)]
    public void Sleep_ends_with_movement_that_lasts(string epochs, SockState expected)
    {
        Night night = new Night().Epochs(11, Still);
        foreach (char epoch in epochs)
        {
            night.Epochs(1, epoch == 'M' ? 90_000 : Still);
        }

        Assert.Equal(expected, night.Judge.State);
    }

    [Fact]
    public void Twitches_of_one_night_are_not_carried_into_the_next_sleep()
    {
        Night night = new Night().Epochs(11, Still).Epochs(3, 90_000);
        night.Judge.Answer();
        night.Epochs(11, Still).Epochs(1, 90_000);

        Assert.Equal(SockState.Asleep, night.Judge.State);
    }

    [Theory]
    [InlineData(1, SockState.Awake)]
    [InlineData(2, SockState.Asleep)]
    public void How_long_it_has_to_last_is_a_setting(int wakeEpochs, SockState expected)
    {
        DetectorSettings settings = Night.Settings();
        settings.WakeEpochs = wakeEpochs;

        Assert.Equal(expected, new Night(settings).Epochs(11, Still).Epochs(1, 20_000).Judge.State);
    }

    [Fact]
    public void The_button_ends_a_question_and_sleep_and_nothing_else()
    {
        Night asked = new Night().Epochs(8, Still);
        asked.Judge.Answer();
        Assert.Equal((SockState.Awake, 0, 0), (asked.Judge.State, asked.Judge.StillEpochs, asked.Judge.ProbeNumber));

        Night asleep = new Night().Epochs(11, Still);
        asleep.Judge.Answer();
        Assert.Equal((SockState.Awake, 0), (asleep.Judge.State, asleep.Judge.StillEpochs));

        Night drowsy = new Night().Epochs(5, Still);
        drowsy.Judge.Answer();
        Assert.Equal((SockState.Drowsy, 5), (drowsy.Judge.State, drowsy.Judge.StillEpochs));
    }

    [Theory]
    [InlineData(1, 1, 8)]
    [InlineData(1, 2, 9)]
    [InlineData(2, 1, 9)]
    [InlineData(3, 2, 13)]
    public void Every_question_is_asked_for_its_whole_time(int probes, int epochsPerProbe, int asleepAfter)
    {
        DetectorSettings settings = Night.Settings();
        settings.Probes = probes;
        settings.EpochsPerProbe = epochsPerProbe;
        Night night = new Night(settings).Epochs(asleepAfter - 1, Still);
        Assert.Equal((SockState.Warning, probes), (night.Judge.State, night.Judge.ProbeNumber));

        night.Epochs(1, Still);

        Assert.Equal((SockState.Asleep, 0), (night.Judge.State, night.Judge.ProbeNumber));
    }

    [Fact]
    public void A_broken_sensor_holds_every_epoch_off_until_it_is_well()
    {
        Night night = new Night().Epochs(10, Still);
        night.Judge.ReportBroken();
        night.Epochs(30, Still);
        Assert.Equal((SockState.Fault, 1), (night.Judge.State, night.Judge.EpisodeNumber));

        night.Judge.Recover();

        Assert.Equal((SockState.Awake, 0), (night.Judge.State, night.Judge.StillEpochs));
    }

    [Fact]
    public void Recovering_without_a_fault_changes_nothing()
    {
        Night night = new Night().Epochs(5, Still);

        night.Judge.Recover();

        Assert.Equal((SockState.Drowsy, 5), (night.Judge.State, night.Judge.StillEpochs));
    }

    [Theory]
    [InlineData(44_999, SockState.NotWorn)]
    [InlineData(45_000, SockState.Awake)]
    public void Large_movement_arms_a_sock_that_was_just_switched_on(int movementMicroG, SockState expected)
    {
        DetectorSettings settings = Night.Settings();
        settings.WornFromStart = false;

        Assert.Equal(expected, new Night(settings).Epochs(100, Still).Epochs(1, movementMicroG).Judge.State);
    }

    [Fact]
    public void The_count_stops_at_255()
    {
        Thresholds thresholds = new(Night.Settings());
        StillCounter counter = new(thresholds, 1);
        foreach (int epoch in Enumerable.Range(0, 300))
        {
            counter.AddEpoch(Still, epoch);
        }

        Assert.Equal((255, 0), (counter.Count, counter.StillSinceMs));
    }
}
