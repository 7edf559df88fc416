using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Chips;
using Xunit;

namespace Sock.Firmware.Tests;

/// <summary>What hangs is rebooted, and nothing else is.</summary>
public class SupervisorTests
{
    private const string Hangs = "sock: the loop hangs since more than a minute; the board restarts.";

    [Fact]
    public void A_bus_that_hangs_in_the_evening_restarts_the_board_and_the_evening_goes_on()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(SensorFaultKind.BusHang, 200, 206).Move(310, 389.5).Run(1000);

        Assert.Equal(1, evening.Board.Reboots);
        Assert.InRange(evening.FirstLineS(Hangs), 200 + 60, 206 + 80.5);
        Assert.Equal(
            [SockState.NotWorn, SockState.Awake, SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep],
            evening.StateChanges);
        Assert.InRange(evening.First(SockState.Warning).OnsetS, 389, 392);
    }

    [Fact]
    public void A_bus_that_hangs_from_the_start_is_restarted_until_it_works()
    {
        Evening evening = new Evening().Fault(SensorFaultKind.BusHang, 0, 200).Move(300, 389.5).Run(800);

        // After 80 s each, and 1.5 s of booting.
        Assert.Equal(3, evening.Board.Reboots);
        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], evening.StateChanges);
    }

    [Fact]
    public void A_hang_in_a_question_is_no_sleep()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Fault(SensorFaultKind.BusHang, 310, 311).Run(1000);

        Assert.Equal(1, evening.Board.Reboots);
        Assert.DoesNotContain(SockState.Asleep, evening.States);

        // After the restart nobody is known to wear it.
        Assert.Equal(SockState.NotWorn, evening.Payloads[^1].State);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(10_000)]
    public void A_healthy_night_is_never_restarted(int radioStartMs)
    {
        Evening evening = new(new BoardOptions { BleStartMilliseconds = radioStartMs });
        for (double s = 60; s < 8 * 3600; s += 900)
        {
            evening.Move(s, s + 60);
        }

        evening.Run(8 * 3600);

        Assert.Equal(0, evening.Board.Reboots);
        Assert.Contains(SockState.Warning, evening.States);
        Assert.Contains(SockState.Asleep, evening.States);
    }

    [Fact]
    public void Awake_time_without_a_sign_of_life_restarts_the_board_after_80_s()
    {
        int boots = 0;
        Evening bench = new();
        bench.Run(300, () =>
        {
            using Supervisor supervisor = new();
            boots++;
            VirtualThread.Sleep(boots == 1 ? 300_000 : 79_000);
        });

        Assert.Equal(2, boots);
        Assert.Equal(1, bench.Board.Reboots);
        Assert.InRange(bench.FirstLineS(Hangs), 80, 80.1);
    }

    [Fact]
    public void Light_sleep_does_not_count()
    {
        Evening bench = new();
        bench.Run(4000, () =>
        {
            using Supervisor supervisor = new();
            for (int minutes = 0; minutes < 60; minutes++)
            {
                BoardPower.LightSleep(FeatherEsp32V2.Create(), 60_000, buttonIsDown: false);
            }
        });

        Assert.Null(bench.Board.LastFailure);
        Assert.Equal(0, bench.Board.Reboots);
    }

    [Fact]
    public void A_sign_of_life_each_minute_is_enough_and_one_that_ended_restarts_nothing()
    {
        Evening bench = new();
        bench.Run(4000, () =>
        {
            using (Supervisor supervisor = new())
            {
                for (int minutes = 0; minutes < 30; minutes++)
                {
                    VirtualThread.Sleep(60_000);
                    supervisor.ShowLife();
                }
            }

            VirtualThread.Sleep(1_000_000);
        });

        Assert.Null(bench.Board.LastFailure);
        Assert.Equal(0, bench.Board.Reboots);
    }
}
