using System;
using System.Collections.Generic;
using System.Device.Gpio;
using System.Threading;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Native;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class BoardTests
{
    [Fact]
    public void Device_calls_outside_a_running_board_say_what_is_missing()
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => HighResTimer.GetCurrent());
        Assert.Contains("Board.Run", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_firmware_that_catches_everything_and_reboots_still_ends_when_power_goes()
    {
        Board board = Bench.NewBoard(offAfterMicroseconds: 10 * Bench.Second);
        int caught = 0;
        board.Run(() =>
        {
            try
            {
                while (true)
                {
                    VirtualThread.Sleep(700);
                }
            }
            catch (Exception)
            {
                caught++;
                try
                {
                    VirtualDebug.WriteLine("died");
                }
                catch (Exception)
                {
                    caught++;
                }

                Power.RebootDevice();
            }
        });
        Assert.Equal(2, caught);
        Assert.Equal(0, board.Reboots);
        Assert.Equal(10 * Bench.Second, board.NowMicroseconds);
        Assert.Null(board.LastFailure);
    }

    [Fact]
    public void What_main_throws_is_kept_and_the_board_stays_dead_until_power_goes()
    {
        Board board = Bench.NewBoard();
        board.Run(() => throw new TimeZoneNotFoundException("no"));
        Assert.IsType<TimeZoneNotFoundException>(board.LastFailure);
        Assert.Equal(60 * Bench.Second, board.NowMicroseconds);
    }

    [Fact]
    public void A_dead_board_that_nobody_will_switch_off_returns_at_once()
    {
        Board board = new(new FreeRunningTime(), new StillMotion(1));
        board.Run(() => VirtualThread.Sleep(5));
        Assert.InRange(board.NowMicroseconds, 5_000, 5_100);
    }

    [Fact]
    public void A_wait_for_ever_that_nothing_can_end_is_refused_instead_of_hanging()
    {
        Board sleeper = new(new FreeRunningTime(), new StillMotion(1));
        sleeper.Run(() => Sleep.StartLightSleep());
        Assert.IsType<InvalidOperationException>(sleeper.LastFailure);

        Board waiter = new(new FreeRunningTime(), new StillMotion(1));
        waiter.Run(() => VirtualThread.Sleep(Timeout.Infinite));
        Assert.IsType<InvalidOperationException>(waiter.LastFailure);
    }

    [Fact]
    public void A_wait_for_ever_ends_when_power_goes()
    {
        Board board = Bench.Run(() => VirtualThread.Sleep(Timeout.Infinite));
        Assert.Equal(60 * Bench.Second, board.NowMicroseconds);
    }

    [Fact]
    public void A_board_runs_once()
    {
        Board board = Bench.Run(() => { });
        Assert.Throws<InvalidOperationException>(() => board.Run(() => { }));
    }

    [Fact]
    public void It_can_be_switched_off_by_another_thread_while_the_firmware_polls()
    {
        Board board = new(new FreeRunningTime(), new StillMotion(1));
        int calls = 0;
        Thread other = new(() =>
        {
            SpinWait.SpinUntil(() => Volatile.Read(ref calls) > 1_000);
            board.SwitchOff();
        });
        other.Start();
        board.Run(() =>
        {
            while (true)
            {
                HighResTimer.GetCurrent();
                Interlocked.Increment(ref calls);
            }
        });
        Assert.True(other.Join(TimeSpan.FromSeconds(10)));
        Assert.Null(board.LastFailure);
    }

    [Fact]
    public void Two_boards_at_once_do_not_see_each_other()
    {
        using Barrier barrier = new(2);
        string[] names = new string[2];
        Thread[] threads = new Thread[2];
        for (int i = 0; i < 2; i++)
        {
            int number = i;
            threads[i] = new Thread(() => Bench.NewBoard().Run(() =>
            {
                nanoFramework.Device.Bluetooth.BluetoothLEServer.Instance.DeviceName = "sock " + number;
                VirtualThread.Sleep(1_000 * (1 + number));
                VirtualFile.WriteAllBytes(@"I:\a", [(byte)number]);
                barrier.SignalAndWait(TimeSpan.FromSeconds(10));
                names[number] = nanoFramework.Device.Bluetooth.BluetoothLEServer.Instance.DeviceName
                    + " " + VirtualFile.ReadAllBytes(@"I:\a")[0]
                    + " " + (VirtualEnvironment.TickCount64 / 1_000);
            }));
            threads[i].Start();
        }

        Assert.All(threads, thread => Assert.True(thread.Join(TimeSpan.FromSeconds(10))));
        Assert.Equal(["sock 0 0 1", "sock 1 1 2"], names);
    }

    [Fact]
    public void A_board_may_come_to_life_later_than_it_was_made()
    {
        FreeRunningTime time = new();
        Board board = new(time, new StillMotion(long.MaxValue));
        time.WaitUntil(7 * Bench.Second);
        ulong first = 0;
        board.Run(() => first = HighResTimer.GetCurrent());
        Assert.Equal(10UL, first);
        Assert.Equal((7 * Bench.Second) + 10, board.NowMicroseconds);
    }

    [Fact]
    public void What_ends_time_reaches_the_caller_and_not_the_firmware()
    {
        Board board = new(new TimeThatEnds(), new StillMotion(1));
        Exception? seen = null;
        int changes = 0;
        board.PinChanged += _ => changes++;
        Assert.Throws<OperationCanceledException>(() => board.Run(() =>
        {
            try
            {
                new GpioController().OpenPin(13, PinMode.Output).Write(PinValue.High);
            }
            catch (Exception e)
            {
                seen = e;
                Power.RebootDevice();
            }
        }));
        Assert.IsType<PowerOffException>(seen);
        Assert.Equal(0, changes);
    }

    [Fact]
    public void Lines_for_the_debugger_come_with_their_time()
    {
        List<DebugLine> lines = [];
        Board board = Bench.NewBoard();
        board.DebugLines += lines.Add;
        Bench.Run(board, () =>
        {
            VirtualThread.Sleep(1_000);
            VirtualDebug.WriteLine("hello");
        });
        DebugLine line = Assert.Single(lines);
        Assert.Equal("hello", line.Text);
        Assert.InRange(line.Microseconds, Bench.Second, Bench.Second + 100);
    }

    [Fact]
    public void Options_outside_their_range_are_refused_by_name()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Bench.NewBoard(new BoardOptions { BleStartMilliseconds = 10_001 }));
        Assert.Contains("BleStartMilliseconds", e.Message, StringComparison.Ordinal);
        Assert.Contains("10001", e.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Bench.NewBoard(new BoardOptions { Address = [1, 2] }));
        Assert.Throws<ArgumentException>(() => Bench.NewBoard(new BoardOptions { SensorClockErrorPpm = 200_001 }));
    }

    private sealed class TimeThatEnds : IVirtualTime
    {
        public long NowMicroseconds => 0;

        public void WaitUntil(long microseconds) => throw new OperationCanceledException();
    }
}
