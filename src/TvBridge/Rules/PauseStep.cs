using System;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>One thing that happened on the way to a pause, for a timeline.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Text">The same for a person, without time and without the TV's name, for example <c>reads playing at 0:41:12</c>.</param>
/// <param name="Reading">With the reads: what the TV said; with <see cref="PauseStepKind.CommandSent"/>: what it said last before.</param>
/// <param name="Reply">With <see cref="PauseStepKind.CommandAnswered"/>: what the TV said.</param>
public sealed record PauseStep(DateTimeOffset At, PauseStepKind Kind, string Text, TvReading? Reading = null, TvReply? Reply = null);

/// <summary>What a <see cref="PauseStep"/> tells.</summary>
public enum PauseStepKind
{
    /// <summary>The TV was read before a command.</summary>
    Read,

    /// <summary>A pause command goes out.</summary>
    CommandSent,

    /// <summary>The TV answered the command, or did not in time.</summary>
    CommandAnswered,

    /// <summary>The TV was read to see whether it obeyed.</summary>
    Checked,

    /// <summary>The end, with the outcome.</summary>
    Ended,
}
