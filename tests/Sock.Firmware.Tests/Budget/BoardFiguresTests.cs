using System;
using System.Collections.Generic;
using System.Linq;
using Benchmarks.Budget;
using Benchmarks.Energy;
using Circuit.Designs;
using Xunit;

namespace Sock.Firmware.Tests.Budget;

public class BoardFiguresTests
{
    public static TheoryData<string> Names => [.. SockCircuit.All.Select(design => design.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_circuit_has_one_figure_of_each_kind_within_its_range_and_with_a_source(string name)
    {
        IReadOnlyList<Figure> figures = CircuitFigures.Of(SockCircuit.All.Single(design => design.Name == name));

        Assert.Equal(Enum.GetValues<Quantity>(), figures.Select(figure => figure.Quantity).Order());
        Assert.All(figures, figure =>
        {
            Assert.InRange(figure.Typical, figure.Low, figure.High);
            Assert.NotEmpty(figure.Source);
        });
    }

    [Fact]
    public void The_small_board_adds_up_to_what_its_vendor_says()
    {
        FigureSet typical = FigureSet.TypicalOf(BoardFigures.Of("xiao-s3"));

        // 2 mA in light sleep and 14 uA in deep sleep, everything around the board unpowered.
        Assert.Equal(2, typical[Quantity.ChipLightSleep] + typical[Quantity.BoardInLightSleep] + typical[Quantity.BoardAtRest], 2);
        Assert.Equal(0.014, typical[Quantity.ChipDeepSleep] + typical[Quantity.BoardAtRest], 6);
    }

    [Fact]
    public void A_board_without_figures_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => BoardFigures.Of("uno"));
}
