using System;
using Xunit;

namespace Sock.Detection.Tests;

public class DetectorMemoryTests
{
    [Fact]
    public void The_bytes_are_version_questions_owed_two_floors_and_fourteen_bins()
    {
        Night night = Taught();
        night.Judge.Floor.RestoreOnTable(7_000);
        byte[] bytes = new byte[DetectorMemory.Length];
        DetectorMemory.Save(night.Judge, Night.FloorMicroG, bytes);

        // 7,000 micro-g on the table are 1,750 = 0x06D6 units. 10,000 micro-g are 2,500 = 0x09C4 units; 600 still epochs of 7 mg lie in bin 3 (6,484 to 7,071).
        Assert.Equal(34, DetectorMemory.Length);
        Assert.Equal("0104C409" + "D606" + "000000000000" + "5802" + new string('0', 40), Convert.ToHexString(bytes));
    }

    [Fact]
    public void What_was_learned_is_there_in_the_next_night_and_one_question_forgiven()
    {
        byte[] bytes = new byte[DetectorMemory.Length];
        DetectorMemory.Save(Taught().Judge, Night.FloorMicroG, bytes);
        Night next = new(Learning());

        Assert.True(DetectorMemory.Restore(next.Judge, Night.FloorMicroG, bytes));

        Assert.True(next.Judge.Floor.IsLearned);
        Assert.Equal(Taught().Judge.Floor.FloorMicroG, next.Judge.Floor.FloorMicroG);
        Assert.Equal(8, next.Judge.EpochsBeforeProbe);
    }

    [Fact]
    public void The_learned_floor_decides_from_the_first_epoch_of_the_next_night()
    {
        byte[] bytes = new byte[DetectorMemory.Length];
        DetectorMemory.Save(Taught().Judge, Night.FloorMicroG, bytes);
        Night next = new(Learning());
        DetectorMemory.Restore(next.Judge, Night.FloorMicroG, bytes);

        next.Epochs(1, 11_000);

        Assert.Equal(0, next.Judge.StillEpochs);
    }

    [Fact]
    public void Another_factory_floor_leaves_the_histogram_out_and_keeps_the_wait()
    {
        byte[] bytes = new byte[DetectorMemory.Length];
        DetectorMemory.Save(Taught().Judge, Night.FloorMicroG, bytes);
        Night next = new(Learning());

        Assert.True(DetectorMemory.Restore(next.Judge, Night.FloorMicroG + 4, bytes));

        Assert.False(next.Judge.Floor.IsLearned);
        Assert.Equal(8, next.Judge.EpochsBeforeProbe);
    }

    [Theory]
    [InlineData(33, 1)]
    [InlineData(35, 1)]
    [InlineData(0, 1)]
    [InlineData(34, 0)]
    [InlineData(34, 2)]
    public void Bytes_of_another_length_or_version_change_nothing(int length, byte version)
    {
        byte[] bytes = new byte[length];
        Array.Fill(bytes, (byte)9);
        if (length > 0)
        {
            bytes[0] = version;
        }

        Night next = new(Learning());

        Assert.False(DetectorMemory.Restore(next.Judge, Night.FloorMicroG, bytes));
        Assert.Equal((false, 7), (next.Judge.Floor.IsLearned, next.Judge.EpochsBeforeProbe));
    }

    [Fact]
    public void Whatever_the_bytes_the_levels_stay_within_their_bounds()
    {
        Random random = new(3);
        for (int i = 0; i < 1_000; i++)
        {
            byte[] bytes = new byte[DetectorMemory.Length];
            random.NextBytes(bytes);
            (bytes[0], bytes[2], bytes[3]) = (1, 0xC4, 0x09);
            Night next = new(Learning());
            DetectorMemory.Restore(next.Judge, Night.FloorMicroG, bytes);
            next.Epochs(1, 90_000);

            Assert.InRange(next.Judge.Thresholds.FloorMicroG, 5_000, 15_424);
            Assert.InRange(next.Judge.EpochsBeforeProbe, 7, 18);
        }
    }

    [Theory]
    [InlineData(0x7FFE, 0x7FFE)]
    [InlineData(0x7FFF, 0)]
    [InlineData(0x8000, 0)]
    [InlineData(0xFFFF, 0)]
    [InlineData(-1, 0)]
    public void A_bin_that_cannot_be_counts_as_empty(int stored, int expected)
    {
        NoiseFloor floor = new(8_000);

        floor.RestoreBin(5, stored);

        Assert.Equal(expected, floor.EpochsInBin(5));
    }

    private static DetectorSettings Learning()
    {
        DetectorSettings settings = Night.Settings();
        settings.LearnsNoiseFloor = true;
        settings.WarningsPerHour = 2;
        return settings;
    }

    /// <summary>Five hours of rest at 7 mg, and a debt of four questions after five that were answered one after the other.</summary>
    private static Night Taught()
    {
        Night night = new(Learning());
        for (int answer = 0; answer < 5; answer++)
        {
            while (night.Judge.State != SockState.Warning)
            {
                night.Epochs(1, 7_000);
            }

            night.Judge.Answer();
        }

        return night.Epochs(600 - (int)(night.NowMs / 30_000), 7_000);
    }
}
