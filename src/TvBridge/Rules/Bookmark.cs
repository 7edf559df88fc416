using System;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>The place where sleep began.</summary>
/// <param name="Title">What was playing, or null when the TV does not tell.</param>
/// <param name="Onset">Media position at the estimated onset of sleep, not below 0.</param>
/// <param name="Position">Where to go on watching: 2 min before the onset, not below 0.</param>
public sealed record Bookmark(string? Title, TimeSpan Onset, TimeSpan Position)
{
    /// <summary>How far the bookmark lies before the onset: 2 min. The onset is an estimate, and an overlap is better than a gap.</summary>
    public static readonly TimeSpan Lead = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Works the place out from a read that said playing, at normal speed since the onset. The earliest such read is the best: after it, the next
    /// episode may have begun or somebody may have paused. Null when no read told a position while playing.
    /// </summary>
    public static Bookmark? From(DateTimeOffset stillSince, params ReadOnlySpan<TvReading?> readings)
    {
        foreach (TvReading? reading in readings)
        {
            if (reading is { State: TvState.Playing, Position: TimeSpan position })
            {
                TimeSpan onset = NotNegative(position - (reading.ReadAt - stillSince));
                return new Bookmark(reading.Title, onset, NotNegative(onset - Lead));
            }
        }

        return null;
    }

    private static TimeSpan NotNegative(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.Zero;
}
