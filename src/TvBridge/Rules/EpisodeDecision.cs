using System;
using Sock.Detection;

namespace TvBridge.Rules;

/// <summary>What a hearing means for the TV.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Changed">Whether the sock says something else than before: worth a line in the journal.</param>
/// <param name="Before">What it said before, or null when it was never heard.</param>
/// <param name="StillSince">In Warning and Asleep: since when the wearer has been still, worked out from the first hearing of this payload; else null.</param>
/// <param name="Acted">What was done for this episode already, or null.</param>
public sealed record EpisodeDecision(
    EpisodeAction Action, bool Changed, SockState? Before, DateTimeOffset? StillSince, ActedEpisode? Acted = null);

/// <summary>What is to be done about an episode.</summary>
public enum EpisodeAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The sock asks its wearer: read the TV, change nothing.</summary>
    Look,

    /// <summary>Nobody answered: pause the TV, once for this episode.</summary>
    Pause,

    /// <summary>The bridge was stopped in the middle of this episode's pause: look what became of it.</summary>
    Resume,
}
