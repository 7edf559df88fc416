using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>What the TV did while the wearer was asked "are you awake?": kept, to tell afterwards what happened in between.</summary>
/// <param name="Reading">The read itself; it may have failed.</param>
public sealed record WarningReading(TvReading Reading)
{
    /// <summary>Whether there was something to pause.</summary>
    public bool Plays => this.Reading.State is TvState.Playing or TvState.Buffering;
}
