using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Circuit.Parts;

namespace Circuit.Boards;

/// <summary>Reads a row of a header as it is printed: pads at equal steps from the upper end down.</summary>
internal static class PadRow
{
    /// <summary>The usual step of headers. Millimeters.</summary>
    public const double PitchMm = 2.54;

    /// <summary>The pads of a row.</summary>
    /// <param name="chip">Tells which GPIOs only read.</param>
    /// <param name="xMm">Of all of them.</param>
    /// <param name="firstYMm">Of the uppermost.</param>
    /// <param name="pads">"label=GPIO" for a pin of the chip, "label:node" for another node (3V3 GND VBAT VUSB), "label" for what is only itself; apart by spaces. A label that comes again gets a number.</param>
    /// <param name="taken">How often each label was there before.</param>
    public static IEnumerable<BoardPad> Read(Chip chip, double xMm, double firstYMm, string pads, Dictionary<string, int> taken)
    {
        double yMm = firstYMm;
        foreach (string pad in pads.Split(' '))
        {
            string[] gpio = pad.Split('=');
            string[] supply = pad.Split(':');
            string label = gpio.Length == 2 ? gpio[0] : supply[0];
            string node = gpio.Length == 2 ? BoardPad.NodeOf(int.Parse(gpio[1], CultureInfo.InvariantCulture)) : supply.Length == 2 ? supply[1] : label;
            taken[label] = taken.GetValueOrDefault(label) + 1;
            string id = taken[label] == 1 ? label : string.Create(CultureInfo.InvariantCulture, $"{label}-{taken[label]}");
            yield return new BoardPad(id, label, node, KindOf(chip, node), PadPlace.Header, xMm, yMm);
            yMm += PitchMm;
        }
    }

    /// <summary>What a node does to its net.</summary>
    public static PinKind KindOf(Chip chip, string node)
    {
        if (node.StartsWith("GPIO", System.StringComparison.Ordinal))
        {
            return chip.InputOnly.Contains(int.Parse(node[4..], CultureInfo.InvariantCulture)) ? PinKind.Input : PinKind.Bidirectional;
        }

        return node switch
        {
            "3V3" or "VSENSOR" or "VUSB" => PinKind.PowerOut,
            "GND" or "VBAT" => PinKind.PowerIn,
            _ => PinKind.Passive,
        };
    }
}
