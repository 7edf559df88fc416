using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Circuit.Netlist;
using Workshop.Output;

namespace Circuit.Wiring;

/// <summary>The wiring as a list to tick off: what goes where on the perforated board, legs that are soldered to each other, every wire.</summary>
public static class WiringTable
{
    /// <summary>The list of a circuit, as Markdown.</summary>
    public static GeneratedFile Of(CircuitDesign design)
    {
        Harness harness = Harness.Of(design);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"<!-- SPDX-License-Identifier: CERN-OHL-P-2.0 -->\n# Wiring of {design.Name}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{design.Board.Firmware.Title}. Numbers are those of [the picture]({design.Name}-wiring.svg). {harness.Wires.Count} wires, {harness.Joints} joints to solder. ");
        text.Append("Lengths are estimates: lay the wire before you cut it. Nothing here was built or measured yet.\n\n");
        text.Append("Solder in the order of the steps. Put heat-shrink tube on a wire before you solder its second end. The cell comes last, after the check with the multimeter.\n");
        if (design.FindComponent(Designs.Keys.Cell) is not null)
        {
            text.Append("Cut the JST PH lead in two; the cell is plugged into its socket. Never cut or solder the cell's own leads: both at once would short it.\n");
        }

        AppendLayout(text, harness);
        AppendLegs(text, harness);
        AppendWires(text, harness);
        return new GeneratedFile($"hardware/schematics/{design.Board.ShortName}/{design.Name}-wiring.md", text.ToString());
    }

    private static void AppendLayout(StringBuilder text, Harness harness)
    {
        if (harness.Layout is not PerfboardLayout layout)
        {
            return;
        }

        CircuitDesign design = harness.Design;
        text.Append(CultureInfo.InvariantCulture, $"\n## Perforated board\n\n{layout.Board.Columns} x {layout.Board.Rows} holes, {layout.Board.LengthMm:0.#} x {layout.Board.WidthMm:0.#} mm, ");
        text.Append("pads on both sides and copper in the holes. Column A is at the left, row 1 above, seen from the side of the parts. First the transistors, then the lying parts, then the bridges below.\n\n");
        text.Append("Where a part lies over a bridge of another net, leave 1 mm of air below it and put a piece of tube over each bare leg: there is copper on both sides of the board.\n\n");
        text.Append("A transistor in SOT-23 lies on four pads, its two legs up: leg 1 (G) on the right one, leg 2 (S) on the left one, leg 3 (D) between the two pads below, on solder that joins both.\n\n");
        text.Append("| part | value | legs in holes |\n|---|---|---|\n");
        foreach (IGrouping<string, Leg> part in layout.Legs.GroupBy(leg => leg.Pin.Key))
        {
            Component component = design.Component(part.Key);
            string legs = string.Join(", ", part.GroupBy(leg => leg.Pin.Number).OrderBy(pin => pin.Key, StringComparer.Ordinal)
                .Select(pin => $"{component.Part.FindPin(pin.Key)!.Name} {string.Join(" + ", pin.Select(leg => leg.Hole.Name))}"));
            text.Append(CultureInfo.InvariantCulture, $"| {component.Reference} | {component.Part.ValueText} | {legs} |\n");
        }

        text.Append("\nBridges of bare wire or solder on the underside:\n\n| net | from | to |\n|---|---|---|\n");
        foreach (Bridge bridge in layout.Bridges)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {bridge.Net} | {bridge.From.Name} | {bridge.To.Name} |\n");
        }
    }

    private static void AppendLegs(StringBuilder text, Harness harness)
    {
        text.Append("\n## Legs that are soldered to each other\n\n");
        foreach (LegJoint joint in harness.LegJoints)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {joint.How}; heat-shrink tube over it.\n");
        }
    }

    private static void AppendWires(StringBuilder text, Harness harness)
    {
        text.Append("\n## Wires\n");
        foreach (IGrouping<int, Wire> step in harness.Wires.GroupBy(wire => WireOrder.StepOf(wire.From, wire.To)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {WireOrder.NameOf(step.Key)}\n\n| number | from | to | color | wire | length mm | what for |\n|---:|---|---|---|---|---:|---|\n");
            foreach (Wire wire in step)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {wire.Number} | {wire.From.Place} | {wire.To.Place} | {wire.Color} | {wire.Gauge} | {wire.LengthMm} | {wire.Net} |\n");
            }
        }
    }
}
