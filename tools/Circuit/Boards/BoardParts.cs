using System.Collections.Generic;
using System.Linq;
using Circuit.Parts;

namespace Circuit.Boards;

/// <summary>Makes the part of a board from its pads: one pin for each, named so that the print and the chip's number are both there.</summary>
internal static class BoardParts
{
    /// <summary>The pins, in the pads' order.</summary>
    public static IReadOnlyList<PartPin> PinsOf(IEnumerable<BoardPad> pads) => [.. pads.Select(pad => new PartPin(pad.Id, NameOf(pad), pad.Kind))];

    private static string NameOf(BoardPad pad)
    {
        string gpio = pad.Node.StartsWith("GPIO", System.StringComparison.Ordinal) ? pad.Node[4..] : string.Empty;
        return gpio.Length == 0 ? pad.Label : gpio == pad.Label ? "IO" + gpio : $"{pad.Label}/IO{gpio}";
    }
}
