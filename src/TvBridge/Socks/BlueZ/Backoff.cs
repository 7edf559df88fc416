using System;

namespace TvBridge.Socks.BlueZ;

/// <summary>How long to wait before the next attempt: 1 s, 2 s, 4 s and so on, 60 s at most.</summary>
internal sealed class Backoff
{
    private static readonly TimeSpan first = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan most = TimeSpan.FromSeconds(60);

    private TimeSpan next = first;

    /// <summary>One more attempt has failed.</summary>
    /// <returns>How long to wait now.</returns>
    public TimeSpan Fail()
    {
        TimeSpan now = this.next;
        this.next = now + now < most ? now + now : most;
        return now;
    }

    /// <summary>It went well, or everything is different now.</summary>
    public void Reset() => this.next = first;
}
