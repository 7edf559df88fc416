namespace TvBridge.Rules;

/// <summary>What is to be done about an unfinished pause. Neither: it stays as it is until its sock speaks again.</summary>
/// <param name="IsToBePaused">It never reached the TV: the sequence is to be run once more.</param>
/// <param name="Result">How it ended, or null when it has not.</param>
internal sealed record UnfinishedEnd(bool IsToBePaused, PauseResult? Result);
