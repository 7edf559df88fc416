using System;

namespace TvBridge.Cli;

/// <summary>Lets a few lines through in each span of time and counts the others, so that a flood drowns nothing.</summary>
/// <param name="most">Lines in one span.</param>
/// <param name="span">The span.</param>
internal sealed class ListenBudget(int most, TimeSpan span)
{
    private DateTimeOffset since = DateTimeOffset.MinValue;
    private int used;

    /// <summary>Whether one more line may be printed now. A clock that was set back begins a new span.</summary>
    public bool TryTake(DateTimeOffset now)
    {
        if (now - this.since >= span || now < this.since)
        {
            this.since = now;
            this.used = 0;
        }

        this.used++;
        return this.used <= most;
    }
}
