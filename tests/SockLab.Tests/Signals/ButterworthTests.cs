using System;
using SockLab.Signals;
using Xunit;

namespace SockLab.Tests.Signals;

public sealed class ButterworthTests
{
    private const double RateHz = 32;

    [Theory]
    [InlineData(6)]
    [InlineData(15)]
    public void At_the_edges_of_the_band_half_the_power_passes(double hz)
    {
        Assert.Equal(Math.Sqrt(0.5), Butterworth.BandPass(4, 6, 15, RateHz).GainAt(hz, RateHz), 6);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(3)]
    [InlineData(5.5)]
    [InlineData(8)]
    [InlineData(11)]
    [InlineData(14)]
    [InlineData(15.5)]
    public void In_between_and_outside_the_gain_is_the_formula_of_butterworth(double hz)
    {
        // |H|^2 = 1 / (1 + u^8), u = (w w - l h) / (w (h - l)) with the bent frequencies w, l and h.
        double w = Math.Tan(Math.PI * hz / RateHz);
        double low = Math.Tan(Math.PI * 6 / RateHz);
        double high = Math.Tan(Math.PI * 15 / RateHz);
        double u = ((w * w) - (low * high)) / (w * (high - low));

        Assert.Equal(1 / Math.Sqrt(1 + Math.Pow(u, 8)), Butterworth.BandPass(4, 6, 15, RateHz).GainAt(hz, RateHz), 9);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5.5)]
    [InlineData(11)]
    [InlineData(18)]
    public void A_band_pass_of_odd_order_follows_its_formula_too(double hz)
    {
        double w = Math.Tan(Math.PI * hz / 50);
        double low = Math.Tan(Math.PI * 3 / 50);
        double high = Math.Tan(Math.PI * 11 / 50);
        double u = ((w * w) - (low * high)) / (w * (high - low));

        Assert.Equal(1 / Math.Sqrt(1 + Math.Pow(u, 10)), Butterworth.BandPass(5, 3, 11, 50).GainAt(hz, 50), 9);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    public void A_wide_band_whose_middle_poles_are_real_follows_its_formula_too(double hz)
    {
        double w = Math.Tan(Math.PI * hz / 50);
        double low = Math.Tan(Math.PI * 0.5 / 50);
        double high = Math.Tan(Math.PI * 20 / 50);
        double u = ((w * w) - (low * high)) / (w * (high - low));

        Assert.Equal(1 / Math.Sqrt(1 + Math.Pow(u, 6)), Butterworth.BandPass(3, 0.5, 20, 50).GainAt(hz, 50), 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(15)]
    public void A_low_pass_follows_its_formula_as_well(double hz)
    {
        double u = Math.Tan(Math.PI * hz / 40) / Math.Tan(Math.PI * 15 / 40);

        Assert.Equal(1 / Math.Sqrt(1 + Math.Pow(u, 4)), Butterworth.LowPass(2, 15, 40).GainAt(hz, 40), 9);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(2)]
    [InlineData(16)]
    public void A_high_pass_follows_its_formula_as_well(double hz)
    {
        double u = Math.Tan(Math.PI * 0.5 / RateHz) / Math.Tan(Math.PI * hz / RateHz);

        Assert.Equal(1 / Math.Sqrt(1 + Math.Pow(u, 4)), Butterworth.HighPass(2, 0.5, RateHz).GainAt(hz, RateHz), 9);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(10)]
    public void A_tone_comes_out_with_the_amplitude_that_the_gain_says(double hz)
    {
        RecursiveFilter filter = Butterworth.BandPass(4, 6, 15, RateHz);
        double squares = 0;
        const int Settled = 3200;
        const int Samples = 3200;
        for (int i = 0; i < Settled + Samples; i++)
        {
            double output = filter.Next(Math.Sin(2 * Math.PI * hz * i / RateHz));
            squares += i >= Settled ? output * output : 0;
        }

        Assert.Equal(filter.GainAt(hz, RateHz), Math.Sqrt(2 * squares / Samples), 4);
    }

    [Fact]
    public void A_filter_that_was_reset_starts_anew()
    {
        RecursiveFilter filter = Butterworth.HighPass(2, 0.5, RateHz);
        double first = filter.Next(1);
        filter.Next(-3);
        filter.Reset();

        Assert.Equal(first, filter.Next(1));
    }

    [Fact]
    public void A_series_is_filtered_as_if_its_first_value_had_stood_for_long()
    {
        RecursiveFilter filter = Butterworth.LowPass(2, 1, RateHz);
        double[] settled = filter.Run([1, 1, 1, 1], 1000);

        Assert.All(settled, output => Assert.Equal(1, output, 9));
        Assert.NotEqual(1, filter.Run([1, 1, 1, 1], 0)[0], 1);
        Assert.Equal(settled, filter.Run([1, 1, 1, 1], 1000));
        Assert.Empty(filter.Run([], 10));
    }
}
