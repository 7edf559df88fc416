using System.Collections.Generic;
using System.Linq;

namespace SockLab.Replay;

/// <summary>What came of reading the recordings of a folder.</summary>
/// <param name="Nights">The recordings that could be used, in the order of their names.</param>
/// <param name="Refusals">One sentence for each file that was refused.</param>
/// <param name="Notes">One sentence for each thing that a person should know, such as labels outside a recording; nothing was refused for it.</param>
internal sealed record NightReading(IReadOnlyList<LabeledNight> Nights, IReadOnlyList<string> Refusals, IReadOnlyList<string> Notes)
{
    /// <summary>The summary of what was left out; empty where nothing was.</summary>
    public IEnumerable<string> Summary()
    {
        foreach (string note in this.Notes)
        {
            yield return "note: " + note;
        }

        if (this.Refusals.Count > 0)
        {
            yield return $"{this.Refusals.Count} of {this.Refusals.Count + this.Nights.Count} files refused:";
            foreach (string refusal in this.Refusals)
            {
                yield return "  " + refusal;
            }
        }
    }

    /// <summary>Several readings as one.</summary>
    public static NightReading Join(IReadOnlyList<NightReading> parts) => new(
        [.. parts.SelectMany(part => part.Nights)],
        [.. parts.SelectMany(part => part.Refusals)],
        [.. parts.SelectMany(part => part.Notes)]);
}
