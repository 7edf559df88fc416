namespace TvBridge.Rules;

/// <summary>What a TV shows of a pause that the bridge began and did not see the end of.</summary>
internal enum IntentFinding
{
    /// <summary>It does not answer: nothing can be said yet.</summary>
    NoAnswer,

    /// <summary>It is paused where the command found it.</summary>
    PausedThere,

    /// <summary>It is paused somewhere else: by a person.</summary>
    PausedElsewhere,

    /// <summary>Nothing plays.</summary>
    NothingPlays,

    /// <summary>It has played on all the time: the command never reached it.</summary>
    PlayedOn,

    /// <summary>It plays, and stood still or was moved in between: a person has used it.</summary>
    Used,

    /// <summary>It plays, and nothing tells whether it stood still in between.</summary>
    CannotTell,
}
