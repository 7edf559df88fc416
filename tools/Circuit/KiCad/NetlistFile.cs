using System;
using System.Linq;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The netlist in KiCad's form, made from the design and not from the drawing, so that the two can be compared.</summary>
public static class NetlistFile
{
    /// <summary>The text of a <c>.net</c> file, without date and paths.</summary>
    public static string Of(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        return SNode.Of(
            "export",
            SNode.Of("version", SNode.Quoted("E")),
            SNode.Of("design", SNode.Of("source", SNode.Quoted(design.Name)), SNode.Of("tool", SNode.Quoted($"tools/Circuit, license {SheetFile.License}"))),
            SNode.Of("components", design.Components.Select(ComponentOf)),
            SNode.Of("nets", design.Nets.Select((net, i) => NetOf(design, net, i + 1)))).ToText();
    }

    private static SNode ComponentOf(Component component) => SNode.Of(
        "comp",
        SNode.Of("ref", SNode.Quoted(component.Reference)),
        SNode.Of("value", SNode.Quoted(component.Part.ValueText)),
        SNode.Of("description", SNode.Quoted(component.Part.Description)));

    private static SNode NetOf(CircuitDesign design, Net net, int code) => SNode.Of(
        "net",
        SNode.Of("code", SNode.Quoted($"{code}")),
        SNode.Of("name", SNode.Quoted(net.Name)),
        net.Pins.Select(pin => SNode.Of(
            "node",
            SNode.Of("ref", SNode.Quoted(design.Component(pin.Key).Reference)),
            SNode.Of("pin", SNode.Quoted(pin.Number)),
            SNode.Of("pinfunction", SNode.Quoted(design.Component(pin.Key).Part.FindPin(pin.Number)?.Name ?? string.Empty)))));
}
