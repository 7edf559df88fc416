using System.Collections.Generic;
using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Designs;

/// <summary>What else has to be in the house: wire, cable, felt.</summary>
internal static class Supplies
{
    public static IEnumerable<Accessory> For(BoardProfile board, Variant variant)
    {
        if (board.Firmware.SensorPower != SockBoard.None)
        {
            yield return new Accessory("cable-qt", "STEMMA QT / JST SH cable, 4 wires, 100 mm, one end open", "any", "any", 1, "pcs",
                "sensor to board; black GND, red V+, blue SDA, yellow SCL");
        }

        yield return new Accessory("wire-silicone", "Stranded wire, silicone, AWG 28 or 30, several colors", "any", "any", variant == Variant.Minimal ? 1 : 2, "m",
            "everything that moves; PVC wire breaks at the solder");
        if (variant != Variant.Minimal)
        {
            yield return new Accessory("perfboard", "Perforated board, 2.54 mm, single holes, pads on both sides and copper in the holes, 30 x 70 mm (10 x 24 holes), to cut", "any", "any", 1, "pcs",
                "carries the small parts; transistors in SOT-23 lie on its pads");
        }

        if (variant == Variant.Full)
        {
            yield return new Accessory("socket-3", "Socket strip, 3 turned pins, 2.54 mm", "any", "any", 1, "pcs",
                "holds U3 by its legs while it learns a code; pulled out it draws nothing");
        }

        yield return new Accessory("tube-heat-shrink", "Heat-shrink tube, 1.5 and 3 mm", "any", "any", 0.3, "m", "over each joint of a wire");
        yield return new Accessory("tape-polyimide", "Polyimide tape, 10 mm", "any", "any", 0.3, "m", "between cell and everything else");
        yield return new Accessory("felt", "Wool felt, 3 mm, 150 x 150 mm", "any", "any", 1, "pcs", "between module and leg, and around it where no case is printed");
        if (board.HasCharger)
        {
            yield return new Accessory("plug-jst-ph", "JST PH extension lead, 2 wires, plug and socket, 100 mm", "any", "any", 1, "pcs",
                "the switch sits in its red wire; not needed with an extension that has a switch");
        }
    }
}
