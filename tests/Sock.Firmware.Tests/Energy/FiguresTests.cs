using System;
using System.Linq;
using Benchmarks.Energy;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class FiguresTests
{
    [Fact]
    public void Each_quantity_has_one_figure() =>
        Assert.Equal(Enum.GetValues<Quantity>(), Figures.All.Select(figure => figure.Quantity).Order());

    [Fact]
    public void Each_figure_lies_within_its_range_and_says_where_it_comes_from() =>
        Assert.All(Figures.All, figure =>
        {
            Assert.InRange(figure.Typical, figure.Low, figure.High);
            Assert.NotEmpty(figure.Source);
        });

    [Theory]
    [InlineData(nameof(Quantity.ChipLightSleep), 0.8)]
    [InlineData(nameof(Quantity.ChipDeepSleep), 0.01)]
    [InlineData(nameof(Quantity.SensorChip), 0.5)]
    public void What_a_data_sheet_gives_is_no_estimate(string quantity, double milliAmperes)
    {
        Figure figure = Figures.All.Single(each => each.Quantity == Enum.Parse<Quantity>(quantity));

        Assert.False(figure.IsEstimate);
        Assert.Equal(milliAmperes, figure.Typical);
    }

    [Fact]
    public void The_lines_of_a_sleeping_board_add_up_to_what_its_maker_says()
    {
        FigureSet typical = FigureSet.Typical;

        // 2 mA in light sleep and 0.1 mA in deep sleep, everything around the board unpowered.
        Assert.Equal(
            2, typical[Quantity.ChipLightSleep] + typical[Quantity.BoardInLightSleep] + typical[Quantity.BoardAtRest] + typical[Quantity.CellDivider], 1);
        Assert.Equal(0.1, EnergyBill.StandbyMilliAmperes(typical), 2);
    }

    [Fact]
    public void One_value_can_be_changed_and_the_rest_stays()
    {
        FigureSet changed = FigureSet.Typical.With(Quantity.Motor, 60);

        Assert.Equal(60, changed[Quantity.Motor]);
        Assert.Equal(80, FigureSet.Typical[Quantity.Motor]);
        Assert.Equal(FigureSet.Typical[Quantity.Led], changed[Quantity.Led]);
    }
}
