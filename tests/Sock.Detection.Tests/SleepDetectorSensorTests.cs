using Xunit;

namespace Sock.Detection.Tests;

public class SleepDetectorSensorTests
{
    private const double Still = 8;
    private const double Large = 40;

    [Fact]
    public void Missing_data_is_not_stillness()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(6, Still);

        foot.Vanish(55);
        foot.Move(Still, 5);

        Assert.Equal(SockState.Drowsy, foot.Detector.State);
        Assert.Equal(6, foot.Detector.StillEpochs);
    }

    [Fact]
    public void A_probe_does_not_run_out_while_nothing_is_measured()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(9, Still);
        Assert.Equal(SockState.Warning, foot.Detector.State);

        foot.Vanish(25);
        foot.Move(Still, 5);
        foot.Vanish(25);
        foot.Move(Still, 5);

        Assert.Equal(SockState.Warning, foot.Detector.State);
    }

    [Theory]
    [InlineData(10, 4)]
    [InlineData(15, 3)]
    public void An_epoch_counts_with_four_measured_windows_of_six(int missingSeconds, int expectedCount)
    {
        Foot foot = Foot.Worn();
        foot.Epochs(3, Still);

        foot.Vanish(missingSeconds);
        foot.Move(Still, 30 - missingSeconds);

        Assert.Equal(expectedCount, foot.Detector.StillEpochs);
    }

    [Fact]
    public void A_minute_without_data_is_a_fault_and_data_ends_it()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(5, Still);

        foot.Vanish(59);
        Assert.NotEqual(SockState.Fault, foot.Detector.State);
        foot.Vanish(1);
        Assert.Equal(SockState.Fault, foot.Detector.State);
        foot.Vanish(3600);
        Assert.Equal(SockState.Fault, foot.Detector.State);

        foot.Move(Still, 5);

        Assert.Equal(SockState.Awake, foot.Detector.State);
        Assert.Equal(0, foot.Detector.StillEpochs);
    }

    [Fact]
    public void A_sensor_that_repeats_itself_exactly_is_a_fault_after_two_windows_and_never_a_sleeper()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(1, Large);

        foot.Move(0, 5);
        Assert.NotEqual(SockState.Fault, foot.Detector.State);
        foot.Move(0, 5);
        Assert.Equal(SockState.Fault, foot.Detector.State);
        foot.Epochs(100, 0);

        Assert.Equal(SockState.Fault, foot.Detector.State);
        Assert.Equal(0, foot.Detector.EpisodeNumber);
    }

    [Fact]
    public void A_broken_sensor_is_a_fault_at_once_and_ends_a_question()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(8, Still);

        foot.Detector.ReportBroken();

        Assert.Equal(SockState.Fault, foot.Detector.State);
        Assert.Equal(0, foot.Detector.ProbeNumber);
    }

    [Fact]
    public void A_window_with_too_few_samples_is_not_measured()
    {
        Foot foot = Foot.Worn();
        byte[] samples = new byte[1020];
        for (int i = 1; i <= 60; i++)
        {
            samples[1] = (byte)(i % 2 * 100);
            foot.Detector.AddBatch(samples, 60, i * 5000);
        }

        Assert.Equal(0, foot.Detector.StillEpochs);
    }

    [Fact]
    public void Batches_without_a_sample_are_missing_data()
    {
        Foot foot = Foot.Worn();
        byte[] empty = new byte[60];
        for (int window = 0; window < 6; window++)
        {
            foot.Feed(Still, 4_000);
            foot.Detector.AddBatch(empty, 0, foot.NowMs + 1_000);
            foot.Pass(1_000);
        }

        Assert.Equal(0, foot.Detector.StillEpochs);
    }

    [Fact]
    public void More_samples_than_the_buffer_holds_are_missing_data()
    {
        SleepDetector detector = new(DetectorSettings.Balanced(), 0, 0);

        detector.AddBatch(new byte[60], 11, 5000);
        detector.AddBatch(new byte[60], -1, 65000);

        Assert.Equal(SockState.Fault, detector.State);
    }
}
