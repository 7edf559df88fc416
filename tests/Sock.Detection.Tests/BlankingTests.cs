using Xunit;

namespace Sock.Detection.Tests;

/// <summary>The motor's own shaking: neither the foot's nor missing.</summary>
public class BlankingTests
{
    private const double Still = 8;
    private const double Shaking = 500;

    [Fact]
    public void A_question_ends_although_the_motor_shakes()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        Assert.Equal(SockState.Warning, foot.Detector.State);

        for (int i = 0; i < 24; i++)
        {
            Buzz(foot, 1_000);
        }

        Assert.Equal(SockState.Asleep, foot.Detector.State);
    }

    [Fact]
    public void The_same_shaking_is_an_answer_without_the_blanking()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);

        foot.Move(Shaking, 2);
        foot.Move(Still, 0.5);
        Assert.Equal(SockState.Warning, foot.Detector.State);
        foot.Move(Shaking, 0.5);

        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Theory]
    [InlineData(1.5, SockState.Warning)]
    [InlineData(4.0, SockState.Awake)]
    public void Blanking_ends_a_second_after_the_motor(double shakesForS, SockState expected)
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);

        foot.Detector.Blank(foot.NowMs + 500);
        foot.Move(Shaking, shakesForS);
        foot.Move(Still, 0.5);

        Assert.Equal(expected, foot.Detector.State);
    }

    [Theory]
    [InlineData(3_000, 7)]
    [InlineData(3_001, 6)]
    public void A_window_needs_two_seconds_free_of_the_motor(int blankedMs, int expectedStill)
    {
        DetectorSettings settings = DetectorSettings.Balanced();
        settings.StillEpochsBeforeProbe = 24;
        Foot foot = Foot.Worn(settings);
        foot.Epochs(6, Still);
        for (int window = 0; window < 6; window++)
        {
            Window(foot, blankedMs);
        }

        Assert.Equal(expectedStill, foot.Detector.StillEpochs);
    }

    [Fact]
    public void A_motor_that_never_stops_freezes_the_question_and_is_no_fault()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        for (int i = 0; i < 1_000; i++)
        {
            foot.Detector.Blank(foot.NowMs + 500);
            foot.Move(Shaking, 0.5);
        }

        Assert.Equal(SockState.Warning, foot.Detector.State);
    }

    [Fact]
    public void A_motor_that_ran_weeks_ago_blanks_nothing()
    {
        Foot foot = Foot.Worn();
        foot.Detector.Blank(foot.NowMs + 1_000);
        for (int day = 0; day < 26; day++)
        {
            foot.Epochs(24 * 120, 50);
        }

        foot.Epochs(3, Still);

        Assert.Equal(3, foot.Detector.StillEpochs);
    }

    private static void Buzz(Foot foot, int motorMs)
    {
        foot.Detector.Blank(foot.NowMs + motorMs);
        foot.Move(Shaking, (motorMs / 1000.0) + 1);
        foot.Move(Still, 4 - (motorMs / 1000.0));
    }

    /// <summary>A window of 5 s in two batches, the first of which is the motor's.</summary>
    private static void Window(Foot foot, int blankedMs)
    {
        foot.Detector.Blank(foot.NowMs - 999);
        foot.Feed(Shaking, blankedMs);
        foot.Feed(Still, 5_000 - blankedMs);
    }
}
