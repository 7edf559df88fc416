namespace TvBridge.Socks.Dialogs;

/// <summary>How handing over a key went.</summary>
/// <param name="Outcome">What is known.</param>
/// <param name="Problem">One sentence for a person, without the key; null when it is stored.</param>
public sealed record HandOver(HandOverOutcome Outcome, string? Problem);
