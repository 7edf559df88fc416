using System;
using System.Collections.Generic;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>How a pause went, with the evidence.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Verified">True only when two reads after the command, at least 0.7 s apart, said paused at the same position.</param>
/// <param name="Before">The last read before the first command: title and position of what was playing.</param>
/// <param name="After">The last read after the last command, or null when none was made.</param>
/// <param name="CommandsSent">Pause commands given to the driver, 0..3.</param>
/// <param name="PausedAt">When the TV was first read as paused after the command; null unless <paramref name="Verified"/>.</param>
/// <param name="Problem">One sentence for a person when the TV is not known to be paused though it should be, otherwise null.</param>
/// <param name="Steps">Everything that happened, in order.</param>
public sealed record PauseResult(
    PauseOutcome Outcome,
    bool Verified,
    TvReading? Before,
    TvReading? After,
    int CommandsSent,
    DateTimeOffset? PausedAt,
    string? Problem,
    IReadOnlyList<PauseStep> Steps);
