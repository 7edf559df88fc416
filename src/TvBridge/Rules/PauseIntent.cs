using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>That a pause command is about to go out. It is on the disk before the command: whoever reads it there knows that the command may have gone out.</summary>
/// <param name="Tv">Address of the TV, without secrets.</param>
/// <param name="Before">What the TV said last before the command; its time is that of the intent.</param>
/// <param name="Times">How many such intents there are of this episode, this one included; 1 or more.</param>
public sealed record PauseIntent(string Tv, TvReading Before, int Times = 1);
