using Sock.Detection;

namespace SockLab.Replay;

/// <summary>What is to be replayed, and how.</summary>
/// <param name="Path">The recording.</param>
/// <param name="LabelPath">Its labels; null for none but those that the recording itself holds.</param>
/// <param name="Settings">The detector's settings.</param>
/// <param name="AnswerProbability">How likely the simulated wearer answers a question, 0 to 1; 0 for no such wearer.</param>
/// <param name="Samples">The part's noise and the seed.</param>
/// <param name="OnTableS">How long the sock lies on a table before the recording begins, in whole epochs of 30 s.</param>
internal sealed record ReplayRequest(
    string Path, string? LabelPath, DetectorSettings Settings, double AnswerProbability, SampleOptions Samples, int OnTableS = 0);
