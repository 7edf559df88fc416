namespace TvBridge.Socks.Air;

/// <summary>How a radio is.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Text">The same in one sentence for a person: what, where, what was expected, and the command that mends it.</param>
public sealed record RadioNotice(RadioCondition Condition, string Text);
