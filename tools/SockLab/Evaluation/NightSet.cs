using System.Collections.Generic;

namespace SockLab.Evaluation;

/// <summary>What a source of nights held.</summary>
/// <param name="Nights">The nights that can be evaluated, in ordinal order of their files' names.</param>
/// <param name="Refusals">What was refused: the file's name in the folder and the one sentence that says why.</param>
internal sealed record NightSet(IReadOnlyList<EpochNight> Nights, IReadOnlyList<(string File, string Sentence)> Refusals);
