using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Guide;

/// <summary>What to measure when all is joined and nothing feeds it yet.</summary>
internal static class JoinedReadings
{
    /// <summary>Shorts first, for they are what breaks a board.</summary>
    public static IEnumerable<Reading> Of(CircuitDesign design)
    {
        string ground = Probe.BoardNet(design, NetNames.Ground);
        foreach (string rail in new[] { NetNames.Supply, NetNames.Battery, NetNames.SensorSupply }.Where(rail => rail == NetNames.Supply || design.FindNet(rail) is not null))
        {
            yield return new Reading("ohm", Probe.BoardNet(design, rail), ground, "more than 100 ohm, and no beep; it may climb", "a short: do not plug anything in; look for a bridge of solder");
        }

        foreach (Reading reading in Lines(design))
        {
            yield return reading;
        }

        foreach (PinRef pin in design.FindNet(NetNames.Ground)!.Pins.Where(pin => pin.Key != Keys.Cell && !IsSame(design, pin)))
        {
            yield return new Reading("beep", Probe.Pin(design, pin), ground, "below 1 ohm", WhyGround(design, pin));
        }

        if (design.FindComponent(Keys.Cell) is Component cell && design.FindComponent(Keys.Switch) is Component power)
        {
            yield return new Reading(
                "beep", Probe.Net(design, Probe.NetOf(design, cell, "1")), Probe.BoardNet(design, NetNames.Battery), "cell unplugged: silent with SW1 off, below 1 ohm with SW1 on",
                $"{power.Reference} is not in the red wire, or in the black one");
        }
    }

    private static IEnumerable<Reading> Lines(CircuitDesign design)
    {
        ResistorNetwork network = ResistorNetwork.OfAll(design);
        string supply = Probe.NetOf(design, design.Component(Keys.Sensor), "1");
        foreach ((string from, string to) in new[] { (NetNames.Sda, supply), (NetNames.Scl, supply), (NetNames.Sda, NetNames.Scl) })
        {
            yield return new Reading("ohm", Probe.Net(design, from), Probe.Net(design, to), Quantity.Range(network.Between(from, to)!.Value),
                "open: the sensor board has no resistors, or a wire is off; near 0: a bridge; half of it: a second pair of resistors");
        }

        yield return new Reading("ohm", Probe.Net(design, NetNames.Sda), Probe.BoardNet(design, NetNames.Ground), "more than 1 kohm", "a bridge beside the sensor's header");
    }

    // The board's own ground pads are one copper; those that stand for another pin (a pin of the chip, the cell's minus) are worth a look.
    private static bool IsSame(CircuitDesign design, PinRef pin) => pin.Key == Keys.Board && design.Board.Pad(pin.Number).Label == "GND";

    private static string WhyGround(CircuitDesign design, PinRef pin)
    {
        if (pin.Key != Keys.Board)
        {
            return "the wire to ground is off";
        }

        return design.Board.Pad(pin.Number).Node == NetNames.Ground
            ? "this board keeps the cell's minus apart from ground: stop, and ask its maker before you go on"
            : "the pin floats, and the gauge would read anything: wire it to ground";
    }
}
