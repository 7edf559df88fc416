namespace SockLab.Import;

/// <summary>What is wrong with the values of a recording.</summary>
/// <param name="Row">The row from which on it is so.</param>
/// <param name="Text">What was found, what was expected and what to do: the rest of a sentence without its full stop.</param>
internal sealed record UnitFault(int Row, string Text);
