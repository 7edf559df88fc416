namespace TvBridge.Tv;

/// <summary>What the TV's pause command does when it is sent twice.</summary>
public enum PauseCommand
{
    /// <summary>Pauses, and pausing again changes nothing: may be repeated.</summary>
    Deterministic,

    /// <summary>Flips between playing and paused: only ever sent after a fresh read that says playing, and never repeated.</summary>
    Toggle,
}
