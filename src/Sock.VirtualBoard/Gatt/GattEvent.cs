using Sock.VirtualBoard.Wiring;

namespace Sock.VirtualBoard.Gatt;

/// <summary>One request of a central while the board may answer it: 2 s of awake time from its arrival.</summary>
internal sealed class GattEvent(GattServer server, BoardClock clock, byte[] written, long arrivedAwakeMicroseconds)
{
    public const long LimitMicroseconds = 2_000_000;
    private const long LockWaitMicroseconds = 1_000_000;

    public bool IsAnswered { get; private set; }

    /// <summary>ATT error; 0 for none.</summary>
    public byte Error { get; private set; }

    public byte[] Value { get; private set; } = [];

    /// <summary>When the central has its answer, or has to do without.</summary>
    public long AnsweredAwakeMicroseconds { get; private set; } = arrivedAwakeMicroseconds + LimitMicroseconds;

    private bool IsTooLate => clock.AwakeMicroseconds - arrivedAwakeMicroseconds > LimitMicroseconds;

    public byte[] TakeWritten()
    {
        clock.Call();
        return this.IsTooLate ? [] : (byte[])written.Clone();
    }

    public void RespondToRead(byte error, byte[] value)
    {
        if (this.TryTakeLock() && !this.IsTooLate)
        {
            this.Answer(error, value);
        }
    }

    /// <summary>The device's library gives its lock back only where the answer is in time.</summary>
    public void RespondToWrite(byte error)
    {
        if (!this.TryTakeLock())
        {
            return;
        }

        if (this.IsTooLate)
        {
            server.LockIsTaken = true;
            return;
        }

        this.Answer(error, []);
    }

    private bool TryTakeLock()
    {
        clock.Call();
        if (server.LockIsTaken)
        {
            clock.PassBusy(LockWaitMicroseconds);
            return false;
        }

        return true;
    }

    private void Answer(byte error, byte[] value)
    {
        this.IsAnswered = true;
        this.Error = error;
        this.Value = value;
        this.AnsweredAwakeMicroseconds = clock.AwakeMicroseconds;
    }
}
