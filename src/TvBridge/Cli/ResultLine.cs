using System;
using TvBridge.Rules;

namespace TvBridge.Cli;

/// <summary>The last line of a demo, for people and for scripts.</summary>
internal static class ResultLine
{
    /// <summary>What became of the evening; <paramref name="done"/> is null when no pause was called for.</summary>
    public static string Of(PauseDone? done, TimeZoneInfo zone)
    {
        if (done is null)
        {
            return "result: outcome=None verified=no asleep_since=- paused_at=- tv_position=- bookmark=-";
        }

        PauseResult result = done.Result;
        string pausedAt = result.PausedAt is DateTimeOffset at ? EveningText.Clock(at, zone) : "-";
        string position = (result.After ?? result.Before)?.Position is TimeSpan media ? EveningText.Position(media) : "-";
        string bookmark = done.Bookmark is null ? "-" : EveningText.Position(done.Bookmark.Position);
        return $"result: outcome={result.Outcome} verified={(result.Verified ? "yes" : "no")}"
            + $" asleep_since={EveningText.Clock(done.Episode!.StillSince, zone)} paused_at={pausedAt} tv_position={position} bookmark={bookmark}";
    }
}
