using Circuit.Parts;

namespace Circuit.Boards;

/// <summary>One place where a wire can reach a board.</summary>
/// <param name="Id">Unique on the board; the pin's number in the schematic: "13", "D4", "GND-2", "JST+".</param>
/// <param name="Label">What is printed beside it: "GND".</param>
/// <param name="Node">What it hangs on inside: pads of the same node are one copper. "GPIO13", "3V3", "GND", "VBAT", "VUSB", "VSENSOR", or the label.</param>
/// <param name="Kind">What the pad does to its net.</param>
/// <param name="Place">How a wire reaches it.</param>
/// <param name="XMm">From the left edge of the board, seen from above as the profile draws it.</param>
/// <param name="YMm">From the upper edge.</param>
public sealed record BoardPad(string Id, string Label, string Node, PinKind Kind, PadPlace Place, double XMm, double YMm)
{
    /// <summary>The node of a GPIO.</summary>
    public static string NodeOf(int gpio) => "GPIO" + gpio.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
