namespace SockLab.Evaluation;

/// <summary>What happens between a wearer and the detector.</summary>
internal enum NightEventKind
{
    /// <summary>Entry into Warning, which is the first question: one warning.</summary>
    Warning,

    /// <summary>The second question of the same warning.</summary>
    Probe2,

    /// <summary>The third question of the same warning.</summary>
    Probe3,

    /// <summary>The wearer answers, as drawn.</summary>
    Answer,

    /// <summary>The detector takes an epoch of 6 F or more for an answer.</summary>
    MovementAnswer,

    /// <summary>Entry into Asleep: the TV is paused.</summary>
    Pause,

    /// <summary>A wearer who was paused before lights-out presses play: the pause is over.</summary>
    RearmByPlay,

    /// <summary>The detector takes movement for waking: the pause is over.</summary>
    RearmByMovement,

    /// <summary>Nothing was measured for 60 s: ends a question and a pause.</summary>
    Fault,
}
