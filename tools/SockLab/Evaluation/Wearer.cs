namespace SockLab.Evaluation;

/// <summary>How a simulated wearer behaves.</summary>
/// <param name="AnswerProbability">Chance that an awake wearer answers, 0 to 1.</param>
/// <param name="Answers">What one draw stands for.</param>
/// <param name="Seed">Number from which all draws follow.</param>
internal sealed record Wearer(double AnswerProbability, AnswerMode Answers, int Seed);
