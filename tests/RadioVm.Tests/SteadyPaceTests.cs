using System;
using System.Threading;
using RadioVm.Link;
using Xunit;

namespace RadioVm.Tests;

public sealed class SteadyPaceTests
{
    private const long Second = 1_000_000;

    [Fact]
    public void What_was_lost_is_not_made_up_for()
    {
        SetClock clock = new();
        using CancellationTokenSource stop = new();
        SteadyPace pace = new(1, clock, stop.Token);
        clock.Now = TimeSpan.FromHours(1);
        pace.WaitUntil(1);
        clock.Now += TimeSpan.FromSeconds(60);
        pace.WaitUntil(1 * Second);

        // Sixty seconds late; the next second has to be waited for, which nobody moves the clock for.
        stop.CancelAfter(TimeSpan.FromMilliseconds(50));
        Assert.Throws<OperationCanceledException>(() => pace.WaitUntil(2 * Second));
        Assert.Equal(1 * Second, pace.NowMicroseconds);
    }

    [Fact]
    public void Time_goes_on_as_the_clock_does_times_the_factor()
    {
        SetClock clock = new();
        SteadyPace pace = new(10, clock, CancellationToken.None);
        pace.WaitUntil(1);
        clock.Now += TimeSpan.FromSeconds(1.05);
        pace.WaitUntil(10 * Second);

        Assert.Equal(10 * Second, pace.NowMicroseconds);
        pace.WaitUntil(5 * Second);
        Assert.Equal(10 * Second, pace.NowMicroseconds);
    }

    private sealed class SetClock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => this.Now.Ticks;
    }
}
