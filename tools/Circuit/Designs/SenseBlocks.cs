using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Designs;

/// <summary>How the sock sees its cell and its charger.</summary>
internal static class SenseBlocks
{
    /// <summary>Where the board has no divider: one in the full variant; else the pin goes to ground, since a floating one may read like an empty cell.</summary>
    public static void AddCell(CircuitBuilder circuit, Component u1)
    {
        BoardProfile board = circuit.Board;
        if (board.OnBoard.ContainsKey(nameof(SockBoard.CellSense)))
        {
            return;
        }

        if (circuit.Variant != Variant.Full)
        {
            circuit.ConnectGpio(NetNames.Ground, u1, board.Firmware.CellSense, nameof(SockBoard.CellSense));
            return;
        }

        Component upper = circuit.Place(Keys.CellUpper, "R7", SmallParts.Resistor("220 kohm", "MFR-25SBF52-220K"), Block.CellSense, "upper half of the cell's divider");
        Component lower = circuit.Place(Keys.CellLower, "R8", SmallParts.Resistor("220 kohm", "MFR-25SBF52-220K"), Block.CellSense, "lower half of the cell's divider");
        Component capacitor = circuit.Place(Keys.CellCapacitor, "C1", SmallParts.Capacitor("100 nF", "C320C104K5R5TA"), Block.CellSense, "feeds the converter while it looks");
        string supply = NetNames.Battery;
        if (!board.HasCharger)
        {
            supply = "BENCH+";
            Component bench = circuit.Place(Keys.BenchCell, "J1", LargeParts.BenchTerminals, Block.CellSense, "a cell or a bench supply of 3.0 to 4.2 V, to try the gauge");
            circuit.Connect(supply, (bench, "1"));
            circuit.Connect(NetNames.Ground, (bench, "2"));
        }

        circuit.Connect(supply, (upper, "1"));
        circuit.ConnectGpio("CELL_SENSE", u1, board.Firmware.CellSense, nameof(SockBoard.CellSense));
        circuit.Connect("CELL_SENSE", (upper, "2"), (lower, "1"), (capacitor, "1"));
        circuit.Connect(NetNames.Ground, (lower, "2"), (capacitor, "2"));
    }

    /// <summary>In the full variant, where the firmware has a pin for it.</summary>
    public static void AddUsb(CircuitBuilder circuit, Component u1)
    {
        BoardProfile board = circuit.Board;
        if (circuit.Variant != Variant.Full || board.Firmware.UsbSense == SockBoard.None)
        {
            return;
        }

        Component upper = circuit.Place(Keys.UsbUpper, "R9", SmallParts.Resistor("100 kohm", "MFR-25SBF52-100K"), Block.UsbSense, "upper half of the charger's divider");
        Component lower = circuit.Place(Keys.UsbLower, "R10", SmallParts.Resistor("100 kohm", "MFR-25SBF52-100K"), Block.UsbSense, "lower half of the charger's divider");
        circuit.ConnectNode(NetNames.Usb, u1, NetNames.Usb);
        circuit.Connect(NetNames.Usb, (upper, "1"));
        circuit.ConnectGpio("USB_SENSE", u1, board.Firmware.UsbSense, nameof(SockBoard.UsbSense));
        circuit.Connect("USB_SENSE", (upper, "2"), (lower, "1"));
        circuit.Connect(NetNames.Ground, (lower, "2"));
    }
}
