namespace TvBridge.Tv;

/// <summary>What a TV says it is doing, reduced to the words that all protocols share.</summary>
public enum TvState
{
    /// <summary>The TV did not say, or said something that is none of the others. Unknown is never treated as playing.</summary>
    Unknown,

    /// <summary>Something runs, also at a speed other than 1.</summary>
    Playing,

    /// <summary>Something is loaded and stands still.</summary>
    Paused,

    /// <summary>Nothing is loaded.</summary>
    Stopped,

    /// <summary>Something is loaded and waits for data; it will go on by itself.</summary>
    Buffering,

    /// <summary>Switched off or in standby.</summary>
    Off,
}
