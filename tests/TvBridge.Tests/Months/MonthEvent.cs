using System;

namespace TvBridge.Tests.Months;

/// <summary>One thing that happens in a month around the sock.</summary>
/// <param name="At">When, since the beginning of the month.</param>
/// <param name="Kind">What.</param>
/// <param name="Payload">With an advert: which payload.</param>
/// <param name="Value">With a step of the clock: hours; with a kill: steps until then; with a stop: seconds until the next start.</param>
internal sealed record MonthEvent(TimeSpan At, MonthEventKind Kind, MonthPayload? Payload = null, int Value = 0);

/// <summary>What can happen.</summary>
internal enum MonthEventKind
{
    /// <summary>An advert reaches the bridge.</summary>
    Advert,

    /// <summary>The evening begins: somebody starts what is to be watched.</summary>
    Play,

    /// <summary>Somebody presses play, unless it plays.</summary>
    Resume,

    /// <summary>The wall clock is set.</summary>
    ClockStep,

    /// <summary>The TV cannot be reached any more.</summary>
    TvGone,

    /// <summary>The TV can be reached again.</summary>
    TvBack,

    /// <summary>The bridge is to be killed a few steps from now.</summary>
    Kill,

    /// <summary>The bridge is stopped in good order, and started again.</summary>
    Stop,
}
