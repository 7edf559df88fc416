using System;
using System.Diagnostics;
using System.Threading;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;
using Xunit;

namespace Sock.VirtualBoard.Tests.Time;

public sealed class PacedTimeTests
{
    [Theory]
    [InlineData(0.09)]
    [InlineData(100_001)]
    [InlineData(double.NaN)]
    public void A_speed_outside_its_range_is_refused(double speed)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PacedTime(speed));
    }

    [Fact]
    public void It_does_not_run_ahead_of_the_wall_clock_times_the_speed()
    {
        Stopwatch watch = Stopwatch.StartNew();
        PacedTime time = new(100);
        time.WaitUntil(5_000_000);
        time.WaitUntil(3_000_000);
        Assert.Equal(5_000_000, time.NowMicroseconds);
        Assert.InRange(watch.ElapsedMilliseconds, 45, 10_000);
    }

    [Fact]
    public void It_counts_what_was_waited_for_and_not_what_it_took()
    {
        PacedTime time = new(100_000);
        Thread.Sleep(5);
        Assert.Equal(0, time.NowMicroseconds);
        time.WaitUntil(7);
        Assert.Equal(7, time.NowMicroseconds);
    }

    [Fact]
    public void A_firmware_lives_through_the_same_microseconds_as_on_free_running_time()
    {
        static long Live(IVirtualTime time)
        {
            Board board = new(time, new StillMotion(long.MaxValue));
            board.SwitchOffAt(3_000_000);
            ulong last = 0;
            board.Run(() =>
            {
                while (true)
                {
                    last = nanoFramework.Hardware.Esp32.HighResTimer.GetCurrent();
                    VirtualThread.Sleep(77);
                }
            });
            return (long)last;
        }

        Assert.Equal(Live(new FreeRunningTime()), Live(new PacedTime(100_000)));
    }

    [Fact]
    public void A_canceled_wait_ends_the_run()
    {
        using CancellationTokenSource cancellation = new(TimeSpan.FromMilliseconds(50));
        Board board = new(new PacedTime(1, null, cancellation.Token), new StillMotion(long.MaxValue));
        Assert.ThrowsAny<OperationCanceledException>(() => board.Run(() =>
        {
            try
            {
                VirtualThread.Sleep(60_000);
            }
            catch (Exception)
            {
                VirtualThread.Sleep(60_000);
            }
        }));
        Assert.Null(board.LastFailure);
    }
}
