namespace SockLab.Evaluation;

/// <summary>One rule of a comparison.</summary>
/// <param name="Family">What kind of rule; rules of one family lie on one trade-off curve.</param>
/// <param name="Setting">How it is set.</param>
/// <param name="Rule">The rule.</param>
internal sealed record Candidate(string Family, string Setting, IPauseRule Rule);
