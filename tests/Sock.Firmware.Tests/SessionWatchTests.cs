using System;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.Firmware.BoardData;
using Xunit;

namespace Sock.Firmware.Tests;

public class SessionWatchTests
{
    private const int Hour = 3_600_000;

    [Theory]
    [InlineData(3_900, 0, SessionEnd.None)]
    [InlineData(3_310, 0, SessionEnd.None)]
    [InlineData(3_290, 0, SessionEnd.CellEmpty)]
    [InlineData(0, 0, SessionEnd.None)]
    [InlineData(9_000, 0, SessionEnd.None)]
    [InlineData(3_900, 5_000, SessionEnd.Charging)]
    [InlineData(3_200, 5_000, SessionEnd.Charging)]
    public void A_session_begins_on_a_cell_that_is_not_empty_and_without_a_cable(int cellMilliVolts, int usbMilliVolts, SessionEnd expected)
    {
        Watch(cellMilliVolts, usbMilliVolts, isUsbWired: true, (watch, _) => Assert.Equal(expected, watch.LookBefore()));
    }

    [Fact]
    public void A_cable_that_nobody_wired_ends_nothing()
    {
        Watch(3_900, 5_000, isUsbWired: false, (watch, feed) =>
        {
            Assert.Equal(SessionEnd.None, watch.LookBefore());
            Assert.Equal(SessionEnd.None, watch.Look(feed, SockState.Awake, 5000));
        });
    }

    [Theory]
    [InlineData(SockState.Awake)]
    [InlineData(SockState.Asleep)]
    [InlineData(SockState.NotWorn)]
    [InlineData(SockState.Fault)]
    public void A_cable_that_is_plugged_in_ends_the_session(SockState state)
    {
        Watch(3_900, 5_000, isUsbWired: true, (watch, feed) => Assert.Equal(SessionEnd.Charging, watch.Look(feed, state, 5000)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue - Hour)]
    [InlineData(-Hour)]
    public void Two_hours_on_no_foot_are_forgotten_also_across_a_wrap_of_the_clock(int startMs)
    {
        Watch(3_900, 0, isUsbWired: false, startMs, (watch, feed) =>
        {
            Assert.Equal(SessionEnd.None, watch.Look(feed, SockState.NotWorn, unchecked(startMs + (2 * Hour) - 1)));
            Assert.Equal(SessionEnd.Forgotten, watch.Look(feed, SockState.NotWorn, unchecked(startMs + (2 * Hour))));
        });
    }

    [Theory]
    [InlineData(SockState.Awake)]
    [InlineData(SockState.Asleep)]
    [InlineData(SockState.Fault)]
    public void In_any_other_state_it_is_not_forgotten_before_16_hours(SockState state)
    {
        Watch(3_900, 0, isUsbWired: false, (watch, feed) =>
        {
            Assert.Equal(SessionEnd.None, watch.Look(feed, state, (2 * Hour) + 1));
            Assert.Equal(SessionEnd.None, watch.Look(feed, state, (16 * Hour) - 1));
            Assert.Equal(SessionEnd.Forgotten, watch.Look(feed, state, 16 * Hour));
        });
    }

    [Fact]
    public void The_third_empty_reading_ends_the_session()
    {
        Watch(3_250, 0, isUsbWired: false, (watch, feed) =>
        {
            Assert.Equal(SessionEnd.None, watch.Look(feed, SockState.Awake, 5000));
            Assert.Equal(SessionEnd.None, watch.Look(feed, SockState.Awake, 10_000));
            Assert.Equal(SessionEnd.CellEmpty, watch.Look(feed, SockState.Awake, 15_000));
        });
    }

    [Fact]
    public void Without_a_batch_no_temperature_is_believed()
    {
        Watch(3_900, 0, isUsbWired: false, (watch, feed) =>
        {
            // The feed was not started: what it calls the die's temperature is 0.
            for (int nowMs = 5000; nowMs < Hour; nowMs += 5000)
            {
                watch.Look(feed, SockState.Awake, nowMs);
            }

            watch.Heat.Add(3_000, true, Hour);
            watch.Heat.Add(3_000, true, Hour + 5000);
            Assert.False(watch.Heat.IsTooHot);
        });
    }

    private static void Watch(int cellMilliVolts, int usbMilliVolts, bool isUsbWired, Action<SessionWatch, SensorFeed> program) =>
        Watch(cellMilliVolts, usbMilliVolts, isUsbWired, 0, program);

    private static void Watch(int cellMilliVolts, int usbMilliVolts, bool isUsbWired, int startMs, Action<SessionWatch, SensorFeed> program)
    {
        Evening bench = new();
        bench.Board.BatteryMilliVolts = cellMilliVolts;
        bench.Board.UsbMilliVolts = usbMilliVolts;
        bool done = false;
        bench.Run(10, () =>
        {
            SockBoard board = FeatherEsp32V2.Create();
            SensorFeed feed = new(board, new SleepDetector(DetectorSettings.Balanced(), 0, startMs), new SockMemory());
            program(new SessionWatch(new CellGauge(board, 1000, isUsbWired), startMs), feed);
            done = true;
        });
        if (bench.Board.LastFailure is not null)
        {
            throw bench.Board.LastFailure;
        }

        Assert.True(done);
    }
}
