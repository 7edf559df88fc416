using Xunit;

namespace Sock.Detection.Tests;

public class SleepDetectorTests
{
    private const double Still = 8;
    private const double Twitch = 20;
    private const double Large = 40;
    private const double Answer = 50;

    [Fact]
    public void A_sock_that_nobody_moved_is_not_worn_and_never_asks()
    {
        Foot foot = new(new SleepDetector(DetectorSettings.Balanced(), 0, 0));

        foot.Epochs(60, Still);

        Assert.Equal(SockState.NotWorn, foot.Detector.State);
        Assert.Equal(0, foot.Detector.EpisodeNumber);
    }

    [Fact]
    public void Putting_the_sock_on_arms_it()
    {
        Foot foot = new(new SleepDetector(DetectorSettings.Balanced(), 0, 0));

        foot.Epochs(1, Large);

        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Theory]
    [InlineData(3, SockState.Awake)]
    [InlineData(4, SockState.Drowsy)]
    [InlineData(6, SockState.Drowsy)]
    [InlineData(7, SockState.Warning)]
    [InlineData(10, SockState.Warning)]
    [InlineData(11, SockState.Asleep)]
    public void Still_epochs_lead_to_the_next_state_at_their_number_and_not_before(int epochs, SockState expected)
    {
        Foot foot = Foot.Worn();

        foot.Epochs(epochs, Still);

        Assert.Equal(expected, foot.Detector.State);
    }

    [Theory]
    [InlineData("early", 5, 9)]
    [InlineData("balanced", 7, 11)]
    [InlineData("calm", 10, 14)]
    [InlineData("strict", 14, 20)]
    public void Each_preset_asks_and_pauses_at_its_own_time(string preset, int asksAfter, int asleepAfter)
    {
        Foot foot = Foot.Worn(Preset(preset));

        foot.Epochs(asksAfter - 1, Still);
        Assert.NotEqual(SockState.Warning, foot.Detector.State);
        foot.Epochs(1, Still);
        Assert.Equal(SockState.Warning, foot.Detector.State);
        foot.Epochs(asleepAfter - asksAfter - 1, Still);
        Assert.Equal(SockState.Warning, foot.Detector.State);
        foot.Epochs(1, Still);
        Assert.Equal(SockState.Asleep, foot.Detector.State);
    }

    [Fact]
    public void The_onset_is_the_start_of_the_still_run()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(3, Large);
        int onsetMs = foot.NowMs;

        foot.Epochs(11, Still);

        Assert.Equal(SockState.Asleep, foot.Detector.State);
        Assert.Equal(onsetMs, foot.Detector.StillSinceMs);
    }

    [Fact]
    public void One_twitch_costs_two_epochs_and_keeps_the_onset()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(5, Still);

        foot.Epochs(1, Twitch);
        Assert.Equal(3, foot.Detector.StillEpochs);
        foot.Epochs(3, Still);
        Assert.Equal(SockState.Drowsy, foot.Detector.State);
        foot.Epochs(1, Still);

        Assert.Equal(SockState.Warning, foot.Detector.State);
        Assert.Equal(0, foot.Detector.StillSinceMs);
    }

    [Fact]
    public void Two_twitches_in_a_row_start_the_count_again()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(6, Still);

        foot.Epochs(2, Twitch);

        Assert.Equal(0, foot.Detector.StillEpochs);
        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Fact]
    public void A_twitch_that_leaves_a_count_leaves_the_wearer_drowsy()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(4, Still);

        foot.Epochs(1, Twitch);

        Assert.Equal(2, foot.Detector.StillEpochs);
        Assert.Equal(SockState.Drowsy, foot.Detector.State);
    }

    [Fact]
    public void A_large_movement_starts_the_count_again()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(6, Still);

        foot.Epochs(1, Large);

        Assert.Equal(0, foot.Detector.StillEpochs);
        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Fact]
    public void A_wiggle_answers_at_once_and_not_at_the_end_of_the_epoch()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        Assert.Equal(SockState.Warning, foot.Detector.State);

        foot.Move(Still, 10);
        foot.Move(600, 2.5);

        Assert.Equal(SockState.Awake, foot.Detector.State);
        Assert.Equal(0, foot.Detector.ProbeNumber);
    }

    [Fact]
    public void A_jerk_that_is_smaller_than_an_answer_is_none()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);

        foot.Move(600, 0.5);
        foot.Move(Still, 29.5);

        Assert.Equal(SockState.Warning, foot.Detector.State);
    }

    [Fact]
    public void A_restless_epoch_answers_too()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);

        foot.Epochs(1, Answer);

        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Fact]
    public void The_button_answers_a_question_and_nothing_else()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(5, Still);
        foot.Detector.Answer();
        Assert.Equal(SockState.Drowsy, foot.Detector.State);
        foot.Epochs(2, Still);
        Assert.Equal(SockState.Warning, foot.Detector.State);

        foot.Detector.Answer();

        Assert.Equal(SockState.Awake, foot.Detector.State);
        Assert.Equal(0, foot.Detector.StillEpochs);
    }

    [Fact]
    public void The_epoch_of_a_press_is_no_stillness_so_the_next_onset_lies_behind_it()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        foot.Move(Still, 10);
        foot.Detector.Answer();
        int pressedMs = foot.NowMs;

        foot.Move(Still, 20);
        foot.Epochs(7, Still);

        Assert.Equal(SockState.Warning, foot.Detector.State);
        Assert.Equal(pressedMs + 20_000, foot.Detector.StillSinceMs);
    }

    [Fact]
    public void The_second_question_comes_after_a_minute_and_each_episode_has_its_number()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        Assert.Equal(1, foot.Detector.ProbeNumber);
        Assert.Equal(1, foot.Detector.EpisodeNumber);

        foot.Epochs(2, Still);
        Assert.Equal(2, foot.Detector.ProbeNumber);
        foot.Detector.Answer();
        foot.Epochs(7, Still);

        Assert.Equal(SockState.Warning, foot.Detector.State);
        Assert.Equal(2, foot.Detector.EpisodeNumber);
    }

    [Fact]
    public void One_twitch_in_the_night_ends_no_sleep_but_movement_that_lasts_does()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(11, Still);

        foot.Epochs(1, Large);
        foot.Epochs(1, Still);
        foot.Epochs(3, Twitch);
        Assert.Equal(SockState.Asleep, foot.Detector.State);

        foot.Epochs(1, Twitch);
        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    private static DetectorSettings Preset(string name) => name switch
    {
        "early" => DetectorSettings.Early(),
        "calm" => DetectorSettings.Calm(),
        "strict" => DetectorSettings.Strict(),
        _ => DetectorSettings.Balanced(),
    };
}
