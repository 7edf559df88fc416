using Xunit;

namespace Sock.Detection.Tests;

public class EpochBuilderTests
{
    private readonly MovementMeter meter = new();
    private readonly SensorWatch sensor = new();
    private readonly EpochBuilder epochs;
    private int nowMs;

    public EpochBuilderTests()
    {
        this.epochs = new EpochBuilder(this.sensor, 0);
    }

    [Theory]
    [InlineData(4_749, false)]
    [InlineData(4_750, true)]
    public void A_batch_that_comes_a_little_early_still_closes_its_window(int batchMs, bool expected)
    {
        this.Add(125, batchMs);

        Assert.Equal(expected, this.epochs.LastWindowMeasured);
    }

    [Theory]
    [InlineData(74, false)]
    [InlineData(75, true)]
    public void A_window_needs_three_fifths_of_its_samples(int differences, bool expected)
    {
        this.Add(differences + 1, 5_000);

        Assert.Equal(expected, this.epochs.LastWindowMeasured);
    }

    [Theory]
    [InlineData(8_192, true)]
    [InlineData(8_193, false)]
    public void More_samples_than_any_window_can_hold_damage_it(int differences, bool expected)
    {
        this.Add(1, 0);
        for (int left = differences; left > 0; left -= 1_024)
        {
            this.Add(int.Min(left, 1_024), 0);
        }

        // The last batch is empty; what closes the window is the clock.
        this.Add(0, 5_000);

        Assert.Equal(expected, this.epochs.LastWindowMeasured);
    }

    [Fact]
    public void After_a_clock_that_jumped_an_epoch_is_six_windows_again()
    {
        this.Add(125, 600_000);
        for (int i = 0; i < 5; i++)
        {
            Assert.False(this.Add(125, 5_000));
        }

        Assert.True(this.Add(125, 5_000));
        Assert.True(this.epochs.IsMeasured);
    }

    [Fact]
    public void A_blanked_time_of_no_length_takes_nothing()
    {
        this.epochs.AddBlanked(0, 0);

        this.Add(125, 5_000);

        Assert.True(this.epochs.LastWindowMeasured);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_blanked_time_that_cannot_be_leaves_nothing_of_the_window(int blankedMs)
    {
        this.epochs.AddBlanked(blankedMs, 0);

        this.Add(125, 5_000);

        Assert.False(this.epochs.LastWindowMeasured);
    }

    private bool Add(int samples, int batchMs)
    {
        byte[] batch = new byte[samples * 6];
        for (int i = 0; i < samples; i++)
        {
            batch[(i * 6) + 1] = batch[(i * 6) + 3] = batch[(i * 6) + 5] = (byte)(i % 2 * 40);
        }

        this.meter.Add(batch, samples);
        if (samples > 0)
        {
            this.sensor.LookAt(batch, samples);
        }

        this.nowMs += batchMs;
        return this.epochs.AddBatch(this.meter, this.nowMs);
    }
}
