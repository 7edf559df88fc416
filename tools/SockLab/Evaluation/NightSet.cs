using System.Collections.Generic;
using SockLab.Replay;

namespace SockLab.Evaluation;

/// <summary>What a source of nights held.</summary>
/// <param name="Nights">The nights that can be evaluated, in ordinal order of their files' names.</param>
/// <param name="Refusals">What was refused: the file's name in the folder and the one sentence that says why.</param>
internal sealed record NightSet(IReadOnlyList<EpochNight> Nights, IReadOnlyList<(string File, string Sentence)> Refusals)
{
    /// <summary>The same nights with what their wearers were doing, where they were made from recordings; else empty.</summary>
    public IReadOnlyList<LabeledNight> Recorded { get; init; } = [];
}
