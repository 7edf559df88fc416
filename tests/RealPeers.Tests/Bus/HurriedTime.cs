using System;
using System.Threading;

namespace RealPeers.Tests.Bus;

/// <summary>A clock that runs a hundred times as fast, so that nobody waits for patience.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private const int Times = 100;

    public override long GetTimestamp() => base.GetTimestamp() * Times;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / Times : dueTime, period);
}
