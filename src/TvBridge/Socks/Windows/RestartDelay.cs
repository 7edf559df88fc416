using System;

namespace TvBridge.Socks.Windows;

/// <summary>How long to wait before a scan is started again: 1 s, then twice as long each time, 30 s at most.</summary>
internal sealed class RestartDelay
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private TimeSpan next = First;

    /// <summary>The next wait.</summary>
    public TimeSpan Next()
    {
        TimeSpan now = this.next;
        this.next = now * 2 < Longest ? now * 2 : Longest;
        return now;
    }

    /// <summary>A scan has worked for a while: the next wait is the first again.</summary>
    public void Reset() => this.next = First;
}
