using System;
using System.Threading;

namespace TvBridge.Tests.Months;

/// <summary>The clock of a computer whose wall clock is set while it runs; the time that counts from its start goes on.</summary>
internal sealed class SteppedTime(TimeProvider inner) : TimeProvider
{
    /// <summary>By how much the wall clock is wrong.</summary>
    public TimeSpan Offset { get; set; }

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + this.Offset;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        inner.CreateTimer(callback, state, dueTime, period);
}
