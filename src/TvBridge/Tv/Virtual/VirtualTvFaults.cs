using System;

namespace TvBridge.Tv.Virtual;

/// <summary>The ways in which a <see cref="VirtualTv"/> can misbehave. Each may be set at any time and counts from the next request on.</summary>
public sealed class VirtualTvFaults
{
    /// <summary>The pause command flips between playing and paused, as on a TV that knows only one key. Default false.</summary>
    public bool PauseToggles { get; set; }

    /// <summary>
    /// How long the TV takes to act and to answer. 0 or more, default 0. Above <see cref="VirtualTv.RequestTimeout"/> the driver gives up and answers
    /// <see cref="TvFailure.Unreachable"/>, and what was asked still happens when the TV gets to it.
    /// </summary>
    public TimeSpan AnswersLate { get; set; }

    /// <summary>The TV answers one more read and is dead from then on. Default false.</summary>
    public bool DiesAfterNextRead { get; set; }

    /// <summary>Nobody answers at the TV's address. Default false.</summary>
    public bool IsDead { get; set; }

    /// <summary>The TV takes the pause command and says paused while it plays on. Default false.</summary>
    public bool SaysPausedButPlays { get; set; }

    /// <summary>The TV takes the pause command and does nothing. Default false.</summary>
    public bool IgnoresPause { get; set; }

    /// <summary>The TV refuses the pause command. Default false.</summary>
    public bool RefusesPause { get; set; }

    /// <summary>The TV never tells what it does (neither state nor title nor position). Default false.</summary>
    public bool HidesState { get; set; }

    /// <summary>The TV tells neither position nor duration. Default false.</summary>
    public bool HidesPosition { get; set; }

    /// <summary>What the TV says instead of what it does, or null for the truth. Default null.</summary>
    public TvState? Says { get; set; }
}
