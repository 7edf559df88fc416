using System.Linq;
using Benchmarks.Energy;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class EnergyBillTests
{
    private const double BootMilliAmpereHours = 50 * 1.5 / 3600;

    [Fact]
    public void An_hour_of_nothing_but_light_sleep_costs_chip_board_and_sensor()
    {
        MeasuredEvening asleep = new("asleep") { TotalS = 3600, LightSleepS = 3600 };

        EnergyBill bill = EnergyBill.Of(asleep, FigureSet.Typical);

        // Chip 0.8, board in light sleep 1.1, board 0.08, divider 0.01, sensor 0.5 and 0.1 mA.
        Assert.Equal(2.59 + BootMilliAmpereHours, bill.MilliAmpereHours, 9);
        Assert.Equal(bill.MilliAmpereHours, bill.AverageMilliAmperes, 9);
    }

    [Fact]
    public void An_hour_of_deep_sleep_costs_what_standby_costs()
    {
        EnergyBill bill = EnergyBill.Of(new MeasuredEvening("off") { TotalS = 3600, DeepSleepS = 3600 }, FigureSet.Typical);

        Assert.Equal(0.1, EnergyBill.StandbyMilliAmperes(FigureSet.Typical), 9);
        Assert.Equal(0.1 + BootMilliAmpereHours, bill.MilliAmpereHours, 9);
    }

    [Theory]
    [InlineData("LED", 3600, 0, 0, 1.7)]
    [InlineData("motor", 0, 36, 0, 0.8)]
    [InlineData("I2C pull-ups", 0, 0, 360, 0.07)]
    public void What_is_switched_costs_its_current_for_its_time(string name, double ledS, double motorS, double busS, double milliAmpereHours)
    {
        MeasuredEvening evening = new("switched") { TotalS = 3600, LightSleepS = 3600, LedLitS = ledS, MotorOnS = motorS, I2cBusyS = busS };

        Assert.Equal(milliAmpereHours, Item(evening, name).MilliAmpereHours, 9);
    }

    [Fact]
    public void The_radio_costs_its_starts_its_time_and_each_advert()
    {
        // One start of 0.3 s, then 36 s on the air.
        MeasuredEvening evening = new("on air")
        {
            TotalS = 3600,
            LightSleepS = 3563.7,
            AwakeS = 36.3,
            StackOnS = 36.3,
            AdvertisingS = 36,
            StackStarts = 1,
            Adverts = 1000,
        };

        Assert.Equal(80 * 0.3 / 3600, Item(evening, "stack starting").MilliAmpereHours, 9);
        Assert.Equal(0.46, Item(evening, "stack up").MilliAmpereHours, 9);
        Assert.Equal(0.083, Item(evening, "adverts sent").MilliAmpereHours, 9);
        Assert.Equal(0, Item(evening, "awake, radio down").MilliAmpereHours, 9);
    }

    [Fact]
    public void Computing_takes_time_from_the_sleep()
    {
        // 95 instructions for each of 90,000 samples and 5,000 for each of 720 batches, 0.8 us each.
        MeasuredEvening evening = new("computes") { TotalS = 3600, LightSleepS = 3600, Samples = 90_000, Batches = 720, Wakes = 720 };

        Assert.Equal(9.72, Item(evening, "computing").Seconds, 9);
        Assert.Equal(0.72, Item(evening, "awake, radio down").Seconds, 9);
        Assert.Equal(3600 - 9.72 - 0.72, Item(evening, "chip in light sleep").Seconds, 9);
    }

    [Fact]
    public void A_slower_start_of_the_radio_takes_time_from_the_sleep()
    {
        MeasuredEvening evening = new("on air") { TotalS = 3600, LightSleepS = 3590, AwakeS = 10, StackOnS = 10, AdvertisingS = 7, StackStarts = 10 };

        EnergyBill slow = EnergyBill.Of(evening, FigureSet.Typical.With(Quantity.StackStartSeconds, 1));

        Assert.Equal(3583, slow.Items.Single(item => item.Name == "chip in light sleep").Seconds, 9);
        Assert.Equal(10, slow.Items.Single(item => item.Name == "stack starting").Seconds, 9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_second_is_paid_for_once(int figures)
    {
        FigureSet set = figures switch { 0 => FigureSet.Lowest, 1 => FigureSet.Typical, _ => FigureSet.Highest };
        string[] beside = ["regulator, cell divider, IR receiver", "sensor and its board", "LED", "motor", "I2C pull-ups", "boot", "flash, PSRAM and supply in light sleep"];
        foreach (MeasuredEvening measured in LivedEvenings.All)
        {
            foreach (MeasuredEvening evening in (MeasuredEvening[])
                [measured, NaiveDesigns.AwakeRadioOnDemand(measured), NaiveDesigns.AwakeRadioAlwaysOn(measured)])
            {
                EnergyBill bill = EnergyBill.Of(evening, set);

                Assert.Equal(evening.TotalS, bill.Items.Where(item => !beside.Contains(item.Name)).Sum(item => item.Seconds), 6);
                Assert.All(bill.Items, item => Assert.True(item.MilliAmpereHours >= 0 && item.Seconds >= 0, $"{evening.Name}: {item}"));
            }
        }
    }

    [Fact]
    public void The_sock_stays_within_5_mA_and_serves_18_evenings()
    {
        foreach (MeasuredEvening evening in LivedEvenings.All)
        {
            Assert.InRange(EnergyBill.Of(evening, FigureSet.Typical).AverageMilliAmperes, 1, 5);
            Assert.InRange(Cell.Usual.Evenings(evening, FigureSet.Typical), 18, 100);
        }
    }

    private static EnergyItem Item(MeasuredEvening evening, string name) =>
        EnergyBill.Of(evening, FigureSet.Typical).Items.Single(item => item.Name == name);
}
