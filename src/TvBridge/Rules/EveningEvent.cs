using System;
using Sock.Detection;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>Something that happened in an evening, for the journal and for whoever watches.</summary>
/// <param name="At">When.</param>
/// <param name="Episode">The episode it belongs to, or null.</param>
public abstract record EveningEvent(DateTimeOffset At, EpisodeId? Episode);

/// <summary>A sock says something new.</summary>
/// <param name="At">When it was heard first.</param>
/// <param name="Episode">The episode, in Warning and Asleep.</param>
/// <param name="Hearing">What was heard.</param>
/// <param name="Before">What the sock said before, or null when it was never heard.</param>
public sealed record SockSpoke(DateTimeOffset At, EpisodeId? Episode, Hearing Hearing, SockState? Before) : EveningEvent(At, Episode);

/// <summary>The TV was read because a sock asks its wearer.</summary>
/// <param name="At">When the answer came.</param>
/// <param name="Episode">The episode.</param>
/// <param name="Tv">The TV's address.</param>
/// <param name="Reading">What it said.</param>
public sealed record TvLookedAt(DateTimeOffset At, EpisodeId? Episode, string Tv, TvReading Reading) : EveningEvent(At, Episode);

/// <summary>One step on the way to a pause.</summary>
/// <param name="At">When.</param>
/// <param name="Episode">The episode.</param>
/// <param name="Tv">The TV's address.</param>
/// <param name="Step">What happened.</param>
public sealed record PauseStepped(DateTimeOffset At, EpisodeId? Episode, string Tv, PauseStep Step) : EveningEvent(At, Episode);

/// <summary>The pause is over, one way or the other.</summary>
/// <param name="At">When.</param>
/// <param name="Episode">The episode.</param>
/// <param name="Tv">The TV's address.</param>
/// <param name="Result">How it went.</param>
/// <param name="Bookmark">The place where sleep began, or null when no read told it.</param>
public sealed record PauseDone(DateTimeOffset At, EpisodeId? Episode, string Tv, PauseResult Result, Bookmark? Bookmark) : EveningEvent(At, Episode);

/// <summary>A sock called for a second pause within 2 min: the TV is left alone, and the episode does not count as acted upon. Told once per episode.</summary>
/// <param name="At">When.</param>
/// <param name="Episode">The episode.</param>
/// <param name="Tv">The TV's address.</param>
public sealed record PauseHeldBack(DateTimeOffset At, EpisodeId? Episode, string Tv) : EveningEvent(At, Episode);

/// <summary>A sock has said nothing for two heartbeats: its battery may be empty, or it is out of range. That is not sleep.</summary>
/// <param name="At">When that was noticed.</param>
/// <param name="Sock">Address of the sock.</param>
/// <param name="LastHeardAt">When it was heard last.</param>
/// <param name="Last">What it said last.</param>
public sealed record SockSilent(DateTimeOffset At, string Sock, DateTimeOffset LastHeardAt, SockReport Last) : EveningEvent(At, null);

/// <summary>A sock that had fallen silent is heard again.</summary>
/// <param name="At">When.</param>
/// <param name="Sock">Address of the sock.</param>
/// <param name="SilentFor">How long it was not heard.</param>
public sealed record SockBack(DateTimeOffset At, string Sock, TimeSpan SilentFor) : EveningEvent(At, null);
