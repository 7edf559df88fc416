using System;

namespace Sock.VirtualBoard.Wiring;

/// <summary>From power to power: runs the firmware's main again after each reboot and after each deep sleep, until the board is switched off.</summary>
internal sealed class PowerCycles(Board board)
{
    private readonly Board board = board;

    public void Run(Action main)
    {
        try
        {
            while (this.RunOnce(main))
            {
            }
        }
        finally
        {
            this.board.Clock.End();
            this.ResetDevices();
        }
    }

    /// <summary>False when the board has come to its end.</summary>
    private bool RunOnce(Action main)
    {
        try
        {
            main();
        }
#pragma warning disable CA1031 // Whatever the firmware dies of is kept for whoever looks; a real board tells nobody at all.
        catch (Exception e)
#pragma warning restore CA1031
        {
            if (!this.board.Clock.IsEnding)
            {
                this.board.TellFailure(e);
            }
        }

        try
        {
            if (!this.board.Clock.IsEnding)
            {
                this.board.Clock.StayDead();
                return false;
            }

            if (this.board.Clock.IsRebooting)
            {
                this.BootAgain();
                return true;
            }
        }
        catch (PowerOffException)
        {
            // The end that Run waits for.
        }

        return false;
    }

    private void BootAgain()
    {
        BoardClock clock = this.board.Clock;
        bool deepSleep = clock.IsGoingToDeepSleep;
        this.board.CountReboot(deepSleep);
        if (deepSleep)
        {
            // Pins lose their modes and levels before the sleep, and nothing inside pulls at them any more; the wake sources stay.
            this.ResetDevices();
            clock.EndCall();
            long wakesAt = this.board.WakeSources.NextWake(clock.NowMicroseconds, this.board.Pins);
            clock.SleepUntil(wakesAt, deep: true);
            this.board.WakeSources.Forget();
        }
        else
        {
            this.ResetDevices();
            this.board.WakeSources.Clear();
        }

        clock.Boot(this.board.Options.RebootMilliseconds * 1_000L);
    }

    private void ResetDevices()
    {
        this.board.Radio.PowerDown();
        this.board.Timers.Clear();
        this.board.I2c.Reset();
        this.board.Pins.Reset();
    }
}
