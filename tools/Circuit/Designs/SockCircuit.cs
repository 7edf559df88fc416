using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Designs;

/// <summary>The sock's circuit for a board and a variant. References are the same on all boards, so that one guide fits all.</summary>
public static class SockCircuit
{
    /// <summary>All circuits: each board in each variant.</summary>
    public static IReadOnlyList<CircuitDesign> All { get; } = [.. BoardProfiles.All.SelectMany(board => VariantNames.All.Select(variant => Create(board, variant)))];

    /// <summary>The circuit.</summary>
    /// <exception cref="CircuitException">The board's profile and the firmware's board file do not fit together.</exception>
    public static CircuitDesign Create(BoardProfile board, Variant variant)
    {
        CircuitBuilder circuit = new(board, variant);
        Component u1 = circuit.Place(Keys.Board, "U1", board.Part, Block.Board, "reads the sensor, decides, speaks Bluetooth");
        Rails(circuit, u1);
        SensorBlock.Add(circuit, u1);
        SignBlocks.AddLight(circuit, u1);
        SignBlocks.AddButton(circuit, u1);
        if (variant == Variant.Full)
        {
            SignBlocks.AddMotor(circuit, u1);
        }

        if (variant != Variant.Minimal)
        {
            InfraredBlocks.AddSender(circuit, u1, leds: variant == Variant.Classic ? 2 : 1);
        }

        if (variant == Variant.Full)
        {
            InfraredBlocks.AddReceiver(circuit, u1);
        }

        SenseBlocks.AddCell(circuit, u1);
        SenseBlocks.AddUsb(circuit, u1);
        circuit.LeaveRestOpen(u1, "not used by the sock");
        foreach (Accessory accessory in Supplies.For(board, variant))
        {
            circuit.Add(accessory);
        }

        return circuit.Build();
    }

    private static void Rails(CircuitBuilder circuit, Component u1)
    {
        circuit.ConnectNode(NetNames.Ground, u1, NetNames.Ground);
        if (circuit.Variant == Variant.Full || circuit.Board.Firmware.SensorPower == SockBoard.None)
        {
            // Else nothing hangs on it: the sensor has its own supply, the button its resistor on the board.
            circuit.ConnectNode(NetNames.Supply, u1, NetNames.Supply);
        }

        if (!circuit.Board.HasCharger)
        {
            return;
        }

        Component cell = circuit.Place(Keys.Cell, "BT1", LargeParts.Cell, Block.Power, "feeds the sock; charged by the board, out of the sock");
        Component power = circuit.Place(Keys.Switch, "SW1", LargeParts.SlideSwitch, Block.Power, "cuts the cell off: storage, washing, travel");
        circuit.ConnectNode(NetNames.Battery, u1, NetNames.Battery);
        circuit.Connect(NetNames.Battery, (power, "1"));
        circuit.Connect(NetNames.Cell, (power, "2"), (cell, "1"));
        circuit.Connect(NetNames.Ground, (cell, "2"));
        circuit.LeaveOpen(power, "3", "the switch's other position is off");
    }
}
