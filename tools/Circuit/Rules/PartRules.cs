using System.Collections.Generic;
using System.Linq;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Rules;

/// <summary>A circuit has what its variant promises: rules that reckon with a part would keep silent about one that is not there.</summary>
internal static class PartRules
{
    public static IReadOnlyList<Rule> All { get; } = [new("parts-there", "The circuit has the parts that its variant promises.", There)];

    private static IEnumerable<Finding> There(Wires wires)
    {
        foreach ((PartKind kind, string name, int count) in Promised(wires))
        {
            int found = wires.OfKind(kind).Count();
            if (found != count)
            {
                yield return Finding.Broken(Part.PrefixOf(kind), $"{wires.Design.Name} has {found} of '{name}'; expected {count}; correct the circuit.");
            }
        }
    }

    private static IEnumerable<(PartKind Kind, string Name, int Count)> Promised(Wires wires)
    {
        Variant variant = wires.Design.Variant;
        int charged = wires.Board.HasCharger ? 1 : 0;
        int full = variant == Variant.Full ? 1 : 0;
        int infrared = variant switch { Variant.Full => 1, Variant.Classic => 2, _ => 0 };
        yield return (PartKind.Board, "board", 1);
        yield return (PartKind.SensorBoard, "sensor", 1);
        yield return (PartKind.Led, "LED", 1);
        yield return (PartKind.Cell, "cell", charged);
        yield return (PartKind.SlideSwitch, "switch", charged);
        yield return (PartKind.Motor, "motor", full);
        yield return (PartKind.InfraredReceiver, "infrared receiver", full);
        yield return (PartKind.InfraredLed, "infrared LED", infrared);
    }
}
