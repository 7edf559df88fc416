using System;
using System.Collections.Generic;

namespace TvBridge.Tests.Months;

/// <summary>What happened in a month, as somebody sees it who sits beside the TV and knows the sock's truth. Times since the beginning of the month.</summary>
internal sealed class MonthLog
{
    /// <summary>Adverts that a living bridge was handed, with what the TV did then.</summary>
    public List<(TimeSpan At, MonthPayload Payload, bool TvPlays)> Heard { get; } = [];

    /// <summary>Pause commands that reached the TV, and whether it played.</summary>
    public List<(TimeSpan At, bool TvPlayed)> Commands { get; } = [];

    /// <summary>When the bridge looked at the TV for a pause.</summary>
    public List<TimeSpan> Looks { get; } = [];

    /// <summary>Times without a bridge.</summary>
    public List<(TimeSpan From, TimeSpan To)> Down { get; } = [];

    /// <summary>Times in which the TV could not be reached.</summary>
    public List<(TimeSpan From, TimeSpan To)> TvGone { get; } = [];

    /// <summary>When the wall clock was set.</summary>
    public List<TimeSpan> ClockSteps { get; } = [];

    /// <summary>How often the bridge was killed, and how often in the middle of a pause.</summary>
    public int Kills { get; set; }

    /// <summary>How often the last line was torn as well.</summary>
    public int TornLines { get; set; }

    /// <summary>Starts that took up an unfinished pause.</summary>
    public int UnfinishedFound { get; set; }

    /// <summary>Lines of the journal at the end of the month, and its length in bytes.</summary>
    public (int Lines, long Bytes) Journal { get; set; }
}
