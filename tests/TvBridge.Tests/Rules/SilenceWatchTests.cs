using System;
using System.Threading.Tasks;
using Sock.Detection;
using Sock.Firmware;
using TvBridge.Rules;
using TvBridge.Simulation;
using TvBridge.Tests.Months;
using Xunit;

namespace TvBridge.Tests.Rules;

public class SilenceWatchTests
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_heartbeat_is_the_firmwares() => Assert.Equal(RadioPlan.HeartbeatEveryMs, SilenceWatch.Heartbeat.TotalMilliseconds);

    [Fact]
    public void One_lost_heartbeat_is_nothing_and_two_are_told_once() => Run(async (watch, time, wait) =>
    {
        watch.Heard(Of(SockState.Asleep, time));
        await wait(20.5);
        Assert.Empty(watch.Look());
        await wait(0.6);

        SockSilent silent = Assert.Single(watch.Look());
        Assert.Equal(("A", Evening, (byte)7), (silent.Sock, silent.LastHeardAt, silent.Last.BatteryPercent));
        await wait(60);
        Assert.Empty(watch.Look());
        Assert.Equal(TimeSpan.FromMinutes(81.1), watch.SinceHeard("A"));

        Assert.Equal(TimeSpan.FromMinutes(81.1), watch.Heard(Of(SockState.Awake, time))?.SilentFor);
        Assert.Null(watch.Heard(Of(SockState.Awake, time)));
        await wait(22);
        Assert.Single(watch.Look());
    });

    [Fact]
    public void A_repeat_is_a_sign_of_life() => Run(async (watch, time, wait) =>
    {
        Hearing same = Of(SockState.Awake, time);
        watch.Heard(same);
        await wait(15);
        watch.Heard(same);
        await wait(15);

        Assert.Empty(watch.Look());
    });

    [Fact]
    public void A_sock_that_said_goodbye_is_not_missed() => Run(async (watch, time, wait) =>
    {
        watch.Heard(Of(SockState.Off, time));
        await wait(600);

        Assert.Empty(watch.Look());
    });

    [Fact]
    public void A_sock_that_was_never_heard_is_not_missed() => Run(async (watch, _, wait) =>
    {
        await wait(600);

        Assert.Empty(watch.Look());
        Assert.Null(watch.SinceHeard("A"));
    });

    [Fact]
    public void A_forgotten_sock_is_not_missed() => Run(async (watch, time, wait) =>
    {
        watch.Heard(Of(SockState.Awake, time));
        watch.Forget("A");
        await wait(600);

        Assert.Empty(watch.Look());
    });

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_clock_that_is_set_is_no_silence_and_hides_none(int hours) => Run(async (watch, time, wait) =>
    {
        watch.Heard(Of(SockState.Awake, time));
        time.Offset = TimeSpan.FromHours(hours);
        await wait(10);
        Assert.Empty(watch.Look());
        await wait(12);
        Assert.Single(watch.Look());
    });

    [Fact]
    public void A_bridge_without_a_radio_misses_nobody_until_it_has_listened_for_two_heartbeats() => Run(async (watch, time, wait) =>
    {
        watch.Heard(Of(SockState.Awake, time));
        await wait(5);
        watch.HearNothing(true);
        await wait(120);
        Assert.Empty(watch.Look());
        watch.HearNothing(false);
        await wait(20);
        Assert.Empty(watch.Look());
        await wait(2);

        Assert.Equal(TimeSpan.FromMinutes(147), watch.SinceHeard("A"));
        Assert.Single(watch.Look());
    });

    private static Hearing Of(SockState state, TimeProvider time) => new("A", time.GetUtcNow(), new SockReport(1, 7, state, 1, TimeSpan.Zero));

    private static void Run(Func<SilenceWatch, SteppedTime, Func<double, Task>, Task> evening) => SimulationLoop.Run(Evening, loop =>
    {
        SteppedTime time = new(loop.Time);
        return evening(new SilenceWatch(time), time, minutes => Task.Delay(TimeSpan.FromMinutes(minutes), loop.Time));
    });
}
