using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>A sock that nobody wears, and one that is never taken off.</summary>
public class ForgottenTests
{
    private const double Hour = 3600;

    [Fact]
    public void A_day_of_not_being_worn_is_two_hours_of_waiting_a_goodbye_and_deep_sleep()
    {
        Evening evening = new Evening().Run(24 * Hour);

        Assert.Equal([SockState.NotWorn, SockState.Off], evening.StateChanges);
        Assert.InRange(evening.First(SockState.Off).FirstS, 2 * Hour, (2 * Hour) + 10);
        Assert.Equal(0, evening.First(SockState.Off).Episode);
        Assert.True(evening.HasLine("session: over, reason 5"));
        Assert.Equal([20, 2, 2, 2], evening.Lights(0, 24 * Hour).Select(steps => steps < 15 ? steps : 20));
        Assert.InRange(evening.Board.DeepSleepMicroseconds / 1e6, (22 * Hour) - 30, 22 * Hour);
        Assert.InRange(evening.Board.AwakeMicroseconds / 1e6, 0, 180);
        Assert.Equal(0, evening.Board.Reboots);
    }

    [Fact]
    public void Wearing_it_begins_the_two_hours_anew()
    {
        // Taken off at 1.5 h as the sensor's thermometer sees it: from 31 to 21 degrees.
        Evening evening = new Evening().Heat(0, 3_100);
        for (double s = 60; s < 1.5 * Hour; s += 60)
        {
            evening.Move(s, s + 30);
        }

        for (int k = 1; k <= 60; k++)
        {
            evening.Heat((1.5 * Hour) + (k * 20), 2_100 + (int)(1_000 * System.Math.Exp(-k / 15.0)));
        }

        evening.Run(5 * Hour);

        double offS = evening.FirstStateS(SockState.NotWorn, 1.5 * Hour);
        Assert.InRange(offS, 1.5 * Hour, 1.75 * Hour);
        Assert.InRange(evening.First(SockState.Off).FirstS, offS + (2 * Hour) - 10, offS + (2 * Hour) + 10);
    }

    [Fact]
    public void After_16_hours_every_session_is_over()
    {
        Evening evening = new();
        for (double s = 60; s < 17 * Hour; s += 60)
        {
            evening.Move(s, s + 30);
        }

        evening.Run(17 * Hour);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Off], evening.StateChanges);
        Assert.InRange(evening.First(SockState.Off).FirstS, 16 * Hour, (16 * Hour) + 10);
    }
}
