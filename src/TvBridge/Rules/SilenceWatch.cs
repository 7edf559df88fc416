using System;
using System.Collections.Generic;
using Sock.Detection;

namespace TvBridge.Rules;

/// <summary>
/// Notices that a sock that was heard says nothing any more: its battery is empty, or it is out of range. Silence is only ever told: it is not sleep, and no
/// TV hears of it. It counts on the clock that nobody sets, and not while the bridge itself hears nothing.
/// </summary>
public sealed class SilenceWatch(TimeProvider time)
{
    /// <summary>From the start of one advert of a sock to its next sign of life, at the latest: 10 min. The firmware's plan.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromMinutes(10);

    /// <summary>Silence for that long is told: two heartbeats, and a minute for a radio that starts late and a clock that runs slow.</summary>
    public static readonly TimeSpan SilentAfter = (2 * Heartbeat) + TimeSpan.FromMinutes(1);

    private readonly Dictionary<string, Memo> socks = [];
    private bool isDeaf;

    /// <summary>A sock was heard, be it a repeat. Returns the news that it is back, or null.</summary>
    public SockBack? Heard(Hearing hearing)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        this.socks.TryGetValue(hearing.Sock, out Memo? memo);
        long now = time.GetTimestamp();
        SockBack? back = memo is { WasTold: true }
            ? new SockBack(time.GetUtcNow(), hearing.Sock, time.GetElapsedTime(memo.HeardAt, now))
            : null;
        this.socks[hearing.Sock] = new Memo(now, now, time.GetUtcNow(), hearing.Report, false);
        return back;
    }

    /// <summary>The bridge's radio hears nothing, or hears again: what nobody could hear is nobody's silence.</summary>
    public void HearNothing(bool isDeaf)
    {
        if (this.isDeaf && !isDeaf)
        {
            foreach (string sock in new List<string>(this.socks.Keys))
            {
                this.socks[sock] = this.socks[sock] with { CountsFrom = time.GetTimestamp() };
            }
        }

        this.isDeaf = isDeaf;
    }

    /// <summary>Socks that have fallen silent since the last look, each told once. One that said goodbye is not missed. Look once a minute or so.</summary>
    public IReadOnlyList<SockSilent> Look()
    {
        List<SockSilent> silent = [];
        foreach ((string sock, Memo memo) in this.isDeaf ? [] : new List<KeyValuePair<string, Memo>>(this.socks))
        {
            bool isMissed = !memo.WasTold && memo.Report.State != SockState.Off;
            if (isMissed && time.GetElapsedTime(memo.CountsFrom) >= SilentAfter)
            {
                this.socks[sock] = memo with { WasTold = true };
                silent.Add(new SockSilent(time.GetUtcNow(), sock, memo.HeardAtWall, memo.Report));
            }
        }

        return silent;
    }

    /// <summary>How long ago the sock was heard, or null when it never was since the start.</summary>
    public TimeSpan? SinceHeard(string sock) => this.socks.TryGetValue(sock, out Memo? memo) ? time.GetElapsedTime(memo.HeardAt) : null;

    /// <summary>The sock was forgotten by its user: it is not missed.</summary>
    public void Forget(string sock) => this.socks.Remove(sock);

    private sealed record Memo(long HeardAt, long CountsFrom, DateTimeOffset HeardAtWall, SockReport Report, bool WasTold);
}
