using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>The board's clock turns negative after 24.9 days and begins anew after 49.7: no session lasts that long, and none may depend on it.</summary>
public class ClockWrapTests
{
    // 2^31 and 2^32 milliseconds.
    private const double Negative = 2_147_483.648;
    private const double Anew = 4_294_967.296;

    [Theory]
    [InlineData(Negative, 0.5)]
    [InlineData(Negative, 100)]
    [InlineData(Negative, 310)]
    [InlineData(Negative, 365)]
    [InlineData(Negative, 425)]
    [InlineData(Anew, 310)]
    public void An_evening_in_which_the_clock_wraps_is_like_any_other(double wrapS, double wrapsAfterS)
    {
        Evening usual = Begin(0).Run(900);
        double startS = wrapS - wrapsAfterS;
        Evening evening = Begin(startS).Run(startS + 900, () =>
        {
            Wait(startS);
            Program.Main();
        });

        Assert.Null(evening.Board.LastFailure);
        Assert.Equal(usual.States, evening.States);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.States.Take(4));
        foreach ((Payload expected, Payload found) in usual.Payloads.Zip(evening.Payloads))
        {
            // The sensor's own clock and the radio's jitter stand elsewhere by then.
            Assert.InRange(found.FirstS - startS, expected.FirstS - 1.5, expected.FirstS + 1.5);
            Assert.InRange(found.LengthS, expected.LengthS - 0.3, expected.LengthS + 0.3);
            Assert.InRange(found.AgeS, expected.AgeS - 1.5, expected.AgeS + 1.5);
        }

        Assert.InRange(evening.Motor.Count, usual.Motor.Count - 2, usual.Motor.Count + 2);
        Assert.InRange(evening.Flashes(startS, startS + 900), usual.Flashes(0, 900) - 2, usual.Flashes(0, 900) + 2);
    }

    [Theory]
    [InlineData(Negative)]
    [InlineData(Anew)]
    public void A_snooze_in_which_the_clock_wraps_lasts_half_an_hour(double wrapS)
    {
        double startS = wrapS - 1000;
        Evening evening = Begin(startS).Press(startS + 200, 0.15).Press(startS + 200.35, 0.15).Run(startS + 2500, () =>
        {
            Wait(startS);
            Program.Main();
        });

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Snoozed, SockState.Awake, SockState.Warning], evening.StateChanges.Take(5));
        Assert.InRange(evening.FirstStateS(SockState.Awake, startS + 300) - startS, 2000, 2006);
    }

    private static Evening Begin(double startS) => new Evening().Set(string.Empty).Move(startS + 5, startS + Evening.StillFromS);

    /// <summary>A sock that has been switched on for weeks.</summary>
    private static void Wait(double seconds)
    {
        for (double left = seconds; left > 0; left -= 1_000_000)
        {
            VirtualThread.Sleep((int)(System.Math.Min(left, 1_000_000) * 1000));
        }
    }
}
