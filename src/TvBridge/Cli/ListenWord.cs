namespace TvBridge.Cli;

/// <summary>What is to be told of one advert.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">What it said, or the reason why it was not taken; safe to print.</param>
/// <param name="SockName">The name that the user gave the sock; null for a stranger.</param>
/// <param name="IsRepeat">True for the same bytes once more: a sign of life that says nothing new.</param>
internal readonly record struct ListenWord(ListenKind Kind, string Text, string? SockName = null, bool IsRepeat = false);
