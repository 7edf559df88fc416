using Benchmarks.Energy;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class CellTests
{
    [Theory]
    [InlineData(500, 20, 0.1, 18.18)]
    [InlineData(500, 400, 0, 1)]
    [InlineData(1000, 20, 0.1, 36.36)]
    [InlineData(500, 0, 1, 20)]
    public void Evenings_are_what_is_usable_over_an_evening_and_its_standby(double cell, double evening, double standby, double evenings) =>
        Assert.Equal(evenings, new Cell(cell).Evenings(evening, standby), 2);
}
