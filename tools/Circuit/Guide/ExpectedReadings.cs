using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Guide;

/// <summary>The table of what a multimeter has to read on a circuit, in three stages, worked out from the circuit itself.</summary>
public static class ExpectedReadings
{
    /// <summary>What to measure on the small parts alone.</summary>
    public static IReadOnlyList<Reading> Loose(CircuitDesign design) => [.. LooseReadings.Of(design)];

    /// <summary>What to measure when all is joined, unpowered.</summary>
    public static IReadOnlyList<Reading> Joined(CircuitDesign design) => [.. JoinedReadings.Of(design)];

    /// <summary>What to measure with power on.</summary>
    public static IReadOnlyList<Reading> Powered(CircuitDesign design) => [.. PoweredReadings.Of(design)];

    /// <summary>The page: hardware/schematics/BOARD/NAME-check.md.</summary>
    public static GeneratedFile Of(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        StringBuilder text = new();
        text.Append("<!-- SPDX-License-Identifier: CERN-OHL-P-2.0; made by tools/Circuit from the circuit, not by hand -->\n\n");
        text.Append(CultureInfo.InvariantCulture, $"# What the meter reads: {design.Name}\n\n");
        text.Append("Worked out from the circuit; nobody has measured it on a soldered sock yet. Figures in brackets are what resistors of 5 % allow (the sensor board's own: 2 to 10 kohm).\n");
        text.Append("A reading that is not here is a reason to stop, not to go on. *OL* is what your meter shows with its leads in the air.\n");
        int number = 1;
        number = Append(text, number, "A. The small parts, before board, sensor and all else are joined to them", "Nothing is connected to power. Let the display come to rest.", Loose(design));
        number = Append(text, number, design.Board.HasCharger ? "B. All joined, no USB, no cell" : "B. All joined, no USB",
            "Chips conduct a little in both directions: where the table says *more than*, any higher reading is good. Exchange the leads and take the higher one.", Joined(design));
        Append(text, number, design.Board.HasCharger ? "C. With power: USB first, without the cell; then the cell, without USB" : "C. With power: USB",
            "Keep one hand on the plug. Anything warm, anything that smells: pull it at once. The sock is on (one long light), LED and motor are at rest.", Powered(design));
        return new GeneratedFile($"hardware/schematics/{design.Board.ShortName}/{design.Name}-check.md", text.ToString());
    }

    private static int Append(StringBuilder text, int first, string title, string intro, IReadOnlyList<Reading> readings)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{intro}\n\n| # | range | red lead | black lead | expect | yours | if not |\n|---:|---|---|---|---|---|---|\n");
        foreach ((Reading reading, int i) in readings.Select((reading, i) => (reading, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {first + i} | {reading.Meter} | {reading.Red} | {reading.Black} | {reading.Expect} | | {reading.Otherwise} |\n");
        }

        return first + readings.Count;
    }
}
