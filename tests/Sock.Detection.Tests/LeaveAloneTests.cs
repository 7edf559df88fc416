using System;
using Xunit;

namespace Sock.Detection.Tests;

/// <summary>The wearer asks to be left alone: nobody is asked, nothing is taken for an answer, and the detector goes on to measure.</summary>
public class LeaveAloneTests
{
    private const double Still = 8;
    private const double Large = 40;

    [Theory]
    [InlineData(1, SockState.Awake)]
    [InlineData(5, SockState.Drowsy)]
    [InlineData(7, SockState.Warning)]
    [InlineData(10, SockState.Warning)]
    [InlineData(12, SockState.Asleep)]
    public void A_still_run_a_question_and_sleep_end_in_being_awake(int stillEpochs, SockState before)
    {
        Foot foot = Foot.Worn();
        foot.Epochs(stillEpochs, Still);
        Assert.Equal(before, foot.Detector.State);

        foot.Detector.LeaveAlone();

        Assert.Equal((SockState.Awake, 0, 0), (foot.Detector.State, foot.Detector.StillEpochs, foot.Detector.ProbeNumber));
    }

    [Fact]
    public void A_sock_on_the_floor_stays_one()
    {
        Foot foot = new(new SleepDetector(DetectorSettings.Balanced(), 0, 0));
        foot.Epochs(3, Still);

        foot.Detector.LeaveAlone();

        Assert.Equal(SockState.NotWorn, foot.Detector.State);
    }

    [Fact]
    public void A_broken_sensor_stays_one()
    {
        Foot foot = Foot.Worn();
        foot.Vanish(60);
        Assert.Equal(SockState.Fault, foot.Detector.State);

        foot.Detector.LeaveAlone();

        Assert.Equal(SockState.Fault, foot.Detector.State);
    }

    [Fact]
    public void With_every_batch_it_keeps_the_detector_from_asking_for_hours()
    {
        Foot foot = Foot.Worn();

        LeaveAloneFor(foot, 3 * 3600, Still, () =>
        {
            Assert.Equal(SockState.Awake, foot.Detector.State);
            Assert.InRange(foot.Detector.StillEpochs, 0, 0);
        });

        Assert.Equal(0, foot.Detector.EpisodeNumber);
    }

    [Fact]
    public void Stillness_counts_anew_from_there()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(6, Still);
        foot.Detector.LeaveAlone();

        foot.Epochs(6, Still);
        Assert.NotEqual(SockState.Warning, foot.Detector.State);

        foot.Epochs(1, Still);
        Assert.Equal(SockState.Warning, foot.Detector.State);
        Assert.Equal(6 * 30_000, foot.Detector.StillSinceMs);
    }

    [Fact]
    public void The_next_question_is_another_episode()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        foot.Detector.LeaveAlone();
        Assert.Equal(1, foot.Detector.EpisodeNumber);

        foot.Epochs(8, Still);

        Assert.Equal((SockState.Warning, 2), (foot.Detector.State, foot.Detector.EpisodeNumber));
    }

    [Fact]
    public void A_question_that_ends_so_counts_as_no_answer()
    {
        Foot alone = Foot.Worn();
        Foot answering = Foot.Worn();
        for (int question = 0; question < 8; question++)
        {
            AskThen(alone, alone.Detector.LeaveAlone);
            AskThen(answering, answering.Detector.Answer);
        }

        Assert.Equal(8, alone.Detector.EpisodeNumber);
        Assert.Equal(7, alone.Detector.EpochsBeforeProbe);
        Assert.InRange(answering.Detector.EpochsBeforeProbe, 10, 14);
    }

    [Fact]
    public void It_shows_nobody_to_have_been_awake()
    {
        // Time spent awake pays for answers, but only an answer shows that it was.
        Foot foot = Foot.Worn();
        for (int question = 0; question < 6; question++)
        {
            AskThen(foot, foot.Detector.Answer);
        }

        int owing = foot.Detector.EpochsBeforeProbe;
        LeaveAloneFor(foot, 3 * 3600, Still, () => { });

        Assert.Equal(owing, foot.Detector.EpochsBeforeProbe);
    }

    [Fact]
    public void Meanwhile_the_floor_is_learned()
    {
        Foot foot = Foot.Worn();
        int factoryMicroG = foot.Detector.FloorMicroG;

        LeaveAloneFor(foot, 3600, 10, () => { });

        // The levels follow it when nothing is still any more.
        foot.Epochs(1, Large);
        Assert.NotInRange(factoryMicroG, 9_500, 10_500);
        Assert.InRange(foot.Detector.FloorMicroG, 9_500, 10_500);
    }

    [Fact]
    public void Meanwhile_putting_on_is_noticed()
    {
        Foot foot = new(new SleepDetector(DetectorSettings.Balanced(), 0, 0));
        LeaveAloneFor(foot, 120, Still, () => Assert.Equal(SockState.NotWorn, foot.Detector.State));

        LeaveAloneFor(foot, 300, Large * 5, () => { });

        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Fact]
    public void Meanwhile_data_that_is_missing_is_a_fault()
    {
        Foot foot = Foot.Worn();
        LeaveAloneFor(foot, 60, Still, () => { });

        for (int i = 0; i < 12; i++)
        {
            foot.Vanish(5);
            foot.Detector.LeaveAlone();
        }

        Assert.Equal(SockState.Fault, foot.Detector.State);
    }

    [Fact]
    public void It_allocates_nothing()
    {
        Foot foot = Foot.Worn();
        Live(foot);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Live(foot);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Live(Foot foot)
    {
        foot.Detector.LeaveAlone();
        foot.Epochs(12, Still);
        foot.Detector.LeaveAlone();
        foot.Epochs(7, Still);
        foot.Detector.LeaveAlone();
        foot.Vanish(120);
        foot.Detector.LeaveAlone();
        foot.Epochs(2, Large);
    }

    private static void LeaveAloneFor(Foot foot, int seconds, double movementMilliG, Action check)
    {
        for (int passed = 0; passed < seconds; passed += 5)
        {
            foot.Feed(movementMilliG, SleepDetector.CalmBatchMs);
            foot.Detector.LeaveAlone();
            check();
        }
    }

    private static void AskThen(Foot foot, Action end)
    {
        while (foot.Detector.State != SockState.Warning)
        {
            foot.Epochs(1, Still);
        }

        end();
    }
}
