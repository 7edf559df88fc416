using System;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>A sock that is taken off cools down, and the sensor's own thermometer sees it. Synthetic: no recording of it exists.</summary>
public class TakeOffTests
{
    private const double TakenOffS = 1_200;

    [Fact]
    public void A_sock_that_cools_down_after_a_large_movement_is_off_and_never_dozes()
    {
        Evening evening = Wear(legC: 31, roomC: 21).Run(3_000);

        Assert.DoesNotContain(SockState.Asleep, evening.States);
        Assert.InRange(evening.FirstStateS(SockState.NotWorn, TakenOffS), TakenOffS, TakenOffS + 420);
    }

    [Fact]
    public void In_a_warm_room_it_simply_stays_worn()
    {
        Evening evening = Wear(legC: 31, roomC: 29.5).Run(3_000);

        Assert.Equal(double.PositiveInfinity, evening.FirstStateS(SockState.NotWorn, TakenOffS));
        Assert.Contains(SockState.Asleep, evening.States);
    }

    /// <summary>Switched on at the room's temperature, worn for 20 min, taken off: the die follows with a time constant of 5 min.</summary>
    private static Evening Wear(double legC, double roomC)
    {
        Evening evening = new();
        for (int s = 0; s < 3_000; s += 5)
        {
            double towards = s < TakenOffS ? roomC + ((legC - roomC) * (1 - Math.Exp(-s / 300.0)))
                : roomC + ((legC - roomC) * Math.Exp(-(s - TakenOffS) / 300.0));
            int centiC = (int)(towards * 100);
            evening.At(s, () => evening.Board.Sensor.TemperatureCentiCelsius = centiC);
        }

        for (int s = 60; s < TakenOffS; s += 60)
        {
            evening.Move(s, s + 30);
        }

        return evening.Move(TakenOffS - 20, TakenOffS);
    }
}
