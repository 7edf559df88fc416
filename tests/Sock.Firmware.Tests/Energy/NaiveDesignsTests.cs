using Benchmarks.Energy;
using Xunit;

namespace Sock.Firmware.Tests.Energy;

public class NaiveDesignsTests
{
    private static readonly MeasuredEvening Evening = new("evening")
    {
        TotalS = 3600,
        LightSleepS = 3500,
        AwakeS = 100,
        StackOnS = 20.3,
        AdvertisingS = 20,
        StackStarts = 1,
        Adverts = 160,
        Wakes = 720,
        LedLitS = 30,
    };

    [Fact]
    public void Without_light_sleep_the_board_is_awake_and_its_radio_as_before()
    {
        MeasuredEvening naive = NaiveDesigns.AwakeRadioOnDemand(Evening);

        Assert.Equal(0, naive.LightSleepS);
        Assert.Equal(3600, naive.AwakeS);
        Assert.Equal(Evening.StackOnS, naive.StackOnS);
        Assert.Equal(Evening.LedLitS, naive.LedLitS);
    }

    [Fact]
    public void Always_on_the_air_it_sends_as_often_as_before_but_all_the_time()
    {
        MeasuredEvening naive = NaiveDesigns.AwakeRadioAlwaysOn(Evening);

        Assert.Equal(3600, naive.StackOnS);
        Assert.Equal(0, naive.RadioDownS);
        Assert.Equal(160 / 20.0 * 3599.7, naive.Adverts, 0.5);
    }

    [Fact]
    public void Both_cost_many_times_what_the_sock_costs()
    {
        double sock = EnergyBill.Of(LivedEvenings.Recorded, FigureSet.Typical).MilliAmpereHours;
        double onDemand = EnergyBill.Of(NaiveDesigns.AwakeRadioOnDemand(LivedEvenings.Recorded), FigureSet.Typical).MilliAmpereHours;
        double always = EnergyBill.Of(NaiveDesigns.AwakeRadioAlwaysOn(LivedEvenings.Recorded), FigureSet.Typical).MilliAmpereHours;

        Assert.True(onDemand > 5 * sock, $"{onDemand} mAh against {sock} mAh");
        Assert.True(always > onDemand, $"{always} mAh against {onDemand} mAh");
    }
}
