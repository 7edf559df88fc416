using Xunit;

namespace Sock.Detection.Tests;

/// <summary>Answers within 5 s and by the button, through the samples.</summary>
public class AnswerTests
{
    private const double Still = 8;

    [Theory]
    [InlineData(-1, SockState.Warning)]
    [InlineData(0, SockState.Awake)]
    public void An_answer_is_a_sum_of_thirty_floors_over_5_s(int missingLsb, SockState expected)
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        int enoughLsb = new Thresholds(DetectorSettings.Balanced()).AnswerSumLsb;

        // The ring is empty when the question begins: one batch alone has to bring it all.
        Assert.InRange(enoughLsb, 479_000, 480_000);
        FeedSum(foot.Detector, enoughLsb + missingLsb, foot.NowMs + 500);

        Assert.Equal(expected, foot.Detector.State);
    }

    [Fact]
    public void What_answered_one_question_answers_no_later_one_and_makes_none_harder()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(7, Still);
        foot.Move(600, 4);
        Assert.Equal(SockState.Awake, foot.Detector.State);
        foot.Move(Still, 26);
        while (foot.Detector.State != SockState.Warning)
        {
            foot.Move(Still, 5);
        }

        foot.Move(Still, 5);
        Assert.Equal(SockState.Warning, foot.Detector.State);

        foot.Move(600, 2.5);
        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Fact]
    public void The_button_ends_sleep()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(11, Still);

        foot.Detector.Answer();

        Assert.Equal(SockState.Awake, foot.Detector.State);
    }

    [Fact]
    public void The_button_without_a_question_spoils_nothing()
    {
        Foot foot = Foot.Worn();
        foot.Epochs(4, Still);
        foot.Move(Still, 10);

        foot.Detector.Answer();
        foot.Move(Still, 20);

        Assert.Equal(5, foot.Detector.StillEpochs);
    }

    [Theory]
    [InlineData(1_024, 1_024, SockState.NotWorn)]
    [InlineData(1_025, 1_025, SockState.Fault)]
    [InlineData(10, 10, SockState.NotWorn)]
    [InlineData(11, 10, SockState.Fault)]
    public void A_batch_is_believed_up_to_1024_samples_and_to_the_end_of_its_buffer(int samples, int bufferSamples, SockState expected)
    {
        SleepDetector detector = new(DetectorSettings.Balanced(), 0, 0);

        detector.AddBatch(new byte[bufferSamples * 6], samples, 59_999);
        detector.AddMissing(60_000);

        Assert.Equal(expected, detector.State);
    }

    /// <summary>One batch of 13 samples after a gap: x goes up and down eleven times by a twelfth of the sum, and once by what is left of it.</summary>
    private static void FeedSum(SleepDetector detector, int sumLsb, int nowMs)
    {
        detector.AddMissing(nowMs - 400);
        byte[] batch = new byte[13 * 6];
        int step = sumLsb / 12;
        for (int i = 0; i < 13; i++)
        {
            int level = i % 2 == 1 ? step - 20_000 : -20_000;
            level = i == 12 ? step - 20_000 - (sumLsb - (11 * step)) : level;
            batch[i * 6] = (byte)(level >> 8);
            batch[(i * 6) + 1] = (byte)level;
        }

        detector.AddBatch(batch, 13, nowMs);
    }
}
