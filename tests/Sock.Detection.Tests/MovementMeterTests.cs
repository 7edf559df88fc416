using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Sock.Detection.Tests;

public class MovementMeterTests
{
    [Theory]
    // x, y, z big-endian; 16384 LSB = 1 g
    [InlineData(new byte[] { 0x00, 0x00, 0x00, 0x00, 0x40, 0x00, 0x00, 0x01, 0xFF, 0xFF, 0x40, 0x00 }, 2, 1)]
    [InlineData(new byte[] { 0x7F, 0xFF, 0x7F, 0xFF, 0x7F, 0xFF, 0x80, 0x00, 0x80, 0x00, 0x80, 0x00 }, 196605, 1)]
    [InlineData(new byte[] { 0x01, 0x00, 0x00, 0x80, 0xFF, 0x80, 0x00, 0x80, 0x01, 0x00, 0xFF, 0x00 }, 384, 1)]
    public void Differences_are_summed_over_the_axes_with_their_sign_read_right(byte[] samples, int sumLsb, int differences)
    {
        MovementMeter meter = new();

        meter.Add(samples, 2);

        Assert.Equal(sumLsb, meter.BatchSumLsb);
        Assert.Equal(differences, meter.BatchDifferences);
    }

    [Fact]
    public void The_difference_across_two_batches_counts_and_the_one_across_a_gap_does_not()
    {
        MovementMeter meter = new();
        byte[] low = [0, 0, 0, 0, 0, 0];
        byte[] high = [1, 0, 0, 0, 0, 0];

        meter.Add(low, 1);
        Assert.Equal(0, meter.BatchDifferences);
        meter.Add(high, 1);
        Assert.Equal((256, 1), (meter.BatchSumLsb, meter.BatchDifferences));
        meter.Forget();
        meter.Add(low, 1);
        Assert.Equal((0, 0), (meter.BatchSumLsb, meter.BatchDifferences));
    }

    [Fact]
    public void Nothing_at_all_is_no_difference()
    {
        MovementMeter meter = new();

        meter.Add([], 0);

        Assert.Equal((0, 0), (meter.BatchSumLsb, meter.BatchDifferences));
    }

    [Theory]
    [InlineData(16384, 1, 1_000_000)]
    [InlineData(16384, 2, 500_000)]
    [InlineData(128, 1, 7_812)]
    [InlineData(32_000_000, 170, 11_488_970)]
    [InlineData(0, 125, 0)]
    public void A_mean_in_micro_g_is_exact_to_four(int sumLsb, int differences, int expectedMicroG) =>
        Assert.InRange(MovementMeter.MeanMicroG(sumLsb, differences), expectedMicroG - 4, expectedMicroG + 1);

    [Fact]
    public void The_mean_never_leaves_32_bits()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<PositiveInt>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            (sum, count) =>
            {
                int differences = 1 + (count.Get % 8192);
                int sumLsb = (int)(sum.Get * 7919L % (196605L * differences));
                double exact = sumLsb / (double)differences * 1_000_000 / 16384;
                return System.Math.Abs(MovementMeter.MeanMicroG(sumLsb, differences) - exact) <= 5;
            }).QuickCheckThrowOnFailure();
    }
}
