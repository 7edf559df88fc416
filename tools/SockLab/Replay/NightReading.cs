using System.Collections.Generic;
using System.Linq;

namespace SockLab.Replay;

/// <summary>What came of reading the recordings of a folder.</summary>
/// <param name="Nights">The recordings that could be used, in the order of their names.</param>
/// <param name="Refusals">What was refused: the file's name in the folder and the one sentence that says why.</param>
/// <param name="Notes">One sentence for each thing that a person should know, such as labels outside a recording; nothing was refused for it.</param>
internal sealed record NightReading(IReadOnlyList<LabeledNight> Nights, IReadOnlyList<(string File, string Sentence)> Refusals, IReadOnlyList<string> Notes)
{
    /// <summary>Several readings as one.</summary>
    public static NightReading Join(IReadOnlyList<NightReading> parts) => new(
        [.. parts.SelectMany(part => part.Nights)],
        [.. parts.SelectMany(part => part.Refusals)],
        [.. parts.SelectMany(part => part.Notes)]);
}
