using System;
using System.Linq;
using Benchmarks.Energy;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class SingleChangeTests
{
    [Fact]
    public void Twice_the_cell_is_twice_the_evenings() => Assert.Equal(2, Times("a cell of 1000 mAh"), 9);

    [Theory]
    [InlineData("a board that adds nothing")]
    [InlineData("light sleep between the steps")]
    [InlineData("the sensor in cycle mode")]
    [InlineData("a heartbeat each 30 min")]
    public void Savings_give_more_evenings(string name) => Assert.InRange(Times(name), 1.001, 3);

    [Theory]
    [InlineData("the sensor board's LED")]
    [InlineData("the gyro")]
    [InlineData("batches of 0.5 s")]
    [InlineData("no modem sleep")]
    [InlineData("no light sleep")]
    public void Carelessness_gives_fewer(string name) => Assert.InRange(Times(name), 0.01, 0.999);

    [Fact]
    public void Deep_sleep_is_paid_for_in_boots()
    {
        // An hour asleep, 120 boots of 1.5 s at 50 mA, the rest at 0.01 mA; board, divider and sensor all the time; the first boot.
        MeasuredEvening asleep = new("asleep") { TotalS = 3600, LightSleepS = 3600 };
        double evening = (180 * 50 / 3600.0) + (3420 * 0.01 / 3600) + 0.09 + 0.6 + (1.5 * 50 / 3600);

        Assert.Equal(400 / (evening + 2), Change("deep sleep, a boot each 30 s").Evenings(asleep, FigureSet.Typical), 9);
    }

    [Fact]
    public void Rarer_heartbeats_save_two_of_three()
    {
        // Four hours: 24 heartbeats of 3.3 s, 16 of them spared, each eight adverts a second.
        MeasuredEvening evening = Heartbeats(24);

        Assert.Equal(
            Cell.Usual.Evenings(Heartbeats(8), FigureSet.Typical), Change("a heartbeat each 30 min").Evenings(evening, FigureSet.Typical), 9);
    }

    private static MeasuredEvening Heartbeats(int count) => new("heartbeats")
    {
        TotalS = 14400,
        LightSleepS = 14400 - (count * 3.3),
        AwakeS = count * 3.3,
        StackOnS = count * 3.3,
        AdvertisingS = count * 3,
        StackStarts = count,
        Adverts = count * 24,
    };

    private static SingleChange Change(string name) => SingleChange.All.Single(change => change.Name.StartsWith(name, StringComparison.Ordinal));

    private static double Times(string name) =>
        Change(name).Evenings(LivedEvenings.Recorded, FigureSet.Typical) / Cell.Usual.Evenings(LivedEvenings.Recorded, FigureSet.Typical);
}
