using System;
using System.Collections.Generic;

namespace TvBridge.Rules;

/// <summary>Lets each sock call for a pause once in 2 min, whatever is heard of it. No wearer falls asleep twice in that time.</summary>
/// <remarks>In the running process it counts on the clock that nobody sets; what was done before the start it knows by the wall clock alone.</remarks>
internal sealed class PauseLimit
{
    /// <summary>The shortest time between two pauses for one sock: 2 min.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMinutes(2);

    private readonly TimeProvider time;
    private readonly long startedAt;
    private readonly Dictionary<string, DateTimeOffset> before = [];
    private readonly Dictionary<string, long> taken = [];

    /// <summary>A limit that knows what was done before this process started.</summary>
    public PauseLimit(TimeProvider time, IEnumerable<ActedEpisode> acted)
    {
        this.time = time;
        this.startedAt = time.GetTimestamp();
        foreach (ActedEpisode episode in acted)
        {
            string sock = episode.Episode.Sock;
            if (!this.before.TryGetValue(sock, out DateTimeOffset last) || last < episode.ActedAt)
            {
                this.before[sock] = episode.ActedAt;
            }
        }
    }

    /// <summary>Whether the sock may call for a pause now; when it may, this counts as the pause.</summary>
    public bool TryTake(string sock)
    {
        if (this.IsTooSoon(sock))
        {
            return false;
        }

        this.Take(sock);
        return true;
    }

    /// <summary>Counts a pause that is not asked about.</summary>
    public void Take(string sock) => this.taken[sock] = this.time.GetTimestamp();

    private bool IsTooSoon(string sock)
    {
        if (this.taken.TryGetValue(sock, out long at))
        {
            return this.time.GetElapsedTime(at) < Least;
        }

        // A last pause that lies further ahead than 2 min means that the clock was set back, and tells nothing.
        return this.time.GetElapsedTime(this.startedAt) < Least
            && this.before.TryGetValue(sock, out DateTimeOffset last)
            && (this.time.GetUtcNow() - last).Duration() < Least;
    }
}
