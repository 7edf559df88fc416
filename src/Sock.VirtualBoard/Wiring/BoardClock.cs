using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using Sock.VirtualBoard.Time;

namespace Sock.VirtualBoard.Wiring;

/// <summary>
/// The board's time. What a call costs is added up here and handed on to <see cref="IVirtualTime"/> in steps of a millisecond, or before
/// anybody can see something; only the firmware's thread moves it.
/// </summary>
internal sealed class BoardClock(IVirtualTime time, Board board)
{
    private const int CallMicroseconds = 10;
    private const int MaxHeldBackMicroseconds = 1_000;

    // Going to sleep and waking take time; it also keeps a firmware that sleeps in vain from standing still.
    private const int MinSleepMicroseconds = 100;
    private readonly IVirtualTime time = time;
    private readonly Board board = board;
    private long now;
    private long bootedAt;
    private long awakeAtBoot;
    private long powerOffAt = long.MaxValue;
    private bool isOff;
    private ExceptionDispatchInfo? endOfTime;

    public long NowMicroseconds => this.now;

    public long AwakeMicroseconds { get; private set; }

    public long LightSleepMicroseconds { get; private set; }

    public long SinceBootMicroseconds => this.now - this.bootedAt;

    public long AwakeSinceBootMicroseconds => this.AwakeMicroseconds - this.awakeAtBoot;

    public long DeepSleepMicroseconds { get; private set; }

    public bool IsRebooting { get; private set; }

    public bool IsGoingToDeepSleep { get; private set; }

    /// <summary>Whoever drives time has left, so nobody may be told anything any more.</summary>
    public bool TimeHasEnded => this.endOfTime is not null;

    public bool IsEnding => this.isOff || this.IsRebooting;

    /// <summary>The board comes to life now, which may be later than it was made.</summary>
    public void PowerOn()
    {
        this.now = this.time.NowMicroseconds;
        this.bootedAt = this.now;
    }

    public void PowerOffAt(long microseconds) => Interlocked.Exchange(ref this.powerOffAt, microseconds);

    /// <summary>
    /// What every call into the board does first: it ends a firmware that has to end, and costs a little time so that polling gets on.
    /// </summary>
    public void Call()
    {
        this.Check();
        this.Pass(CallMicroseconds, timersFire: false);
    }

    /// <summary>The same for the calls that a firmware polls with, so that a timer can end what it polls for.</summary>
    public void CallThatMayFireTimers()
    {
        this.Check();
        this.Pass(CallMicroseconds, timersFire: true);
    }

    /// <summary>Lets awake time pass in which adverts go out and timers fire.</summary>
    public void Pass(long microseconds) => this.Pass(microseconds, timersFire: true);

    /// <summary>Lets awake time pass inside a native call: adverts go out, timers have to wait.</summary>
    public void PassBusy(long microseconds) => this.Pass(microseconds, timersFire: false);

    public void PassForEver()
    {
        this.Check();
        while (true)
        {
            if (this.NextEvent(timersFire: true) == long.MaxValue && Interlocked.Read(ref this.powerOffAt) == long.MaxValue)
            {
                throw new InvalidOperationException(
                    "The firmware waits for ever: no timer runs and nobody planned to switch the board off.");
            }

            this.Pass(1_000_000, timersFire: true);
        }
    }

    /// <summary>Light or deep sleep: everything stands still but this clock and the sensor.</summary>
    public void SleepUntil(long microseconds, bool deep)
    {
        this.Check();
        if (microseconds == long.MaxValue && Interlocked.Read(ref this.powerOffAt) == long.MaxValue)
        {
            throw new InvalidOperationException(
                "The firmware sleeps for ever: nothing can wake it and nobody planned to switch the board off.");
        }

        long before = this.now;
        try
        {
            this.MoveTo(Math.Max(microseconds, this.now + MinSleepMicroseconds));
        }
        finally
        {
            this.DeepSleepMicroseconds += deep ? this.now - before : 0;
            this.LightSleepMicroseconds += deep ? 0 : this.now - before;
        }
    }

    /// <summary>Before something becomes visible outside: brings <see cref="IVirtualTime"/> up to the board's time.</summary>
    public void Show()
    {
        if (this.isOff || this.now <= this.time.NowMicroseconds)
        {
            return;
        }

        try
        {
            this.time.WaitUntil(this.now);
        }
#pragma warning disable CA1031 // The firmware must not get to catch what ends its time; Run passes it on when the firmware has ended.
        catch (Exception e)
#pragma warning restore CA1031
        {
            this.endOfTime = ExceptionDispatchInfo.Capture(e);
            this.isOff = true;
            throw new PowerOffException();
        }
    }

    public void BeginReboot(bool deepSleep)
    {
        this.Check();
        this.IsRebooting = true;
        this.IsGoingToDeepSleep = deepSleep;
        throw new RebootException();
    }

    /// <summary>The firmware has ended, as it was told: from here on time may pass again.</summary>
    public void EndCall() => this.IsRebooting = false;

    public void Boot(long microseconds)
    {
        this.IsRebooting = false;
        this.Pass(microseconds, timersFire: false);
        this.bootedAt = this.now;
        this.awakeAtBoot = this.AwakeMicroseconds;
    }

    /// <summary>The firmware is gone and its radio goes on, until power goes; returns at once when it never will.</summary>
    public void StayDead()
    {
        while (Interlocked.Read(ref this.powerOffAt) != long.MaxValue)
        {
            this.Pass(1_000_000, timersFire: false);
        }
    }

    /// <summary>Nothing of the board works from here on.</summary>
    public void End() => this.isOff = true;

    public void RethrowWhatEndedTime() => this.endOfTime?.Throw();

    private void Check()
    {
        if (!this.isOff && this.now >= Interlocked.Read(ref this.powerOffAt))
        {
            this.isOff = true;
        }

        if (this.isOff)
        {
            throw new PowerOffException();
        }

        if (this.IsRebooting)
        {
            throw new RebootException();
        }
    }

    private long NextEvent(bool timersFire) =>
        Math.Min(this.board.Radio.NextAdvertAwakeMicroseconds, timersFire ? this.board.Timers.NextDue : long.MaxValue);

    private void Pass(long microseconds, bool timersFire)
    {
        long target = this.AwakeMicroseconds + microseconds;
        bool fired = false;
        while (true)
        {
            long next = Math.Max(this.AwakeMicroseconds, Math.Min(target, this.NextEvent(timersFire)));
            this.PassAwake(next - this.AwakeMicroseconds);
            if (this.board.Radio.NextAdvertAwakeMicroseconds <= this.AwakeMicroseconds)
            {
                this.board.Radio.SendDue();
            }
            else if (timersFire && this.board.Timers.NextDue <= this.AwakeMicroseconds && !(fired && this.AwakeMicroseconds >= target))
            {
                // A callback that takes longer than its period must not keep main from going on.
                fired = true;
                this.board.Timers.FireOneDue(this.board);
            }
            else if (this.AwakeMicroseconds >= target)
            {
                return;
            }
        }
    }

    private void PassAwake(long microseconds)
    {
        long before = this.now;
        try
        {
            this.MoveTo(this.now + microseconds);
        }
        finally
        {
            this.AwakeMicroseconds += this.now - before;
        }
    }

    private void MoveTo(long microseconds)
    {
        long end = Math.Min(microseconds, Math.Max(this.now, Interlocked.Read(ref this.powerOffAt)));
        this.now = end;
        if (this.now - this.time.NowMicroseconds >= MaxHeldBackMicroseconds)
        {
            this.Show();
        }

        this.Check();
    }
}
