using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Sock.Tests.Shared;

namespace Circuit.Tests.Rules;

/// <summary>Shorts and wrong names of nets.</summary>
internal static class CopperFaults
{
    public static IReadOnlyList<SeededFault> All { get; } =
    [
        new(
            "pins-shorted", "motor and LED are on one net", "nodes-apart",
            "the net LED joins GPIO7 and GPIO9 of the board; expected one of them; take the others off.",
            () => SeededFaults.Sound("xiao-s3-full").Join("LED", "MOTOR")),
        new(
            "supply-shorted", "3.3 V and ground are one net, on a board without a cell", "nodes-apart",
            "the net 3V3 joins 3V3 and GND and GPIO34 of the board; expected one of them; take the others off.",
            () => SeededFaults.Sound("devkit-minimal").Join(NetNames.Supply, NetNames.Ground)),
        new(
            "pin-at-supply", "the LED's pin is on 3.3 V", "nodes-apart",
            "the net 3V3 joins 3V3 and GPIO7 of the board; expected one of them; take the others off.",
            () => SeededFaults.Sound("xiao-s3-minimal").Join(NetNames.Supply, "LED")),
        new(
            "ground-in-two", "the sensor's ground is at a pad of ground that leads nowhere else", "nodes-apart",
            "GND of the board is on GND and GND_SENSOR; expected one net, since its pads are one copper; make the nets one or move a wire.",
            () => SeededFaults.Sound("devkit-minimal").Move(Keys.Board, "GND-2", "GND_SENSOR").Move(Keys.Sensor, "2", "GND_SENSOR")),
        new(
            "rail-misnamed", "the cell's rail is called 5V", "rails-named",
            "the board's VBAT is on a net called 5V; expected the name VBAT, which every drawing shows; rename the net.",
            () => Renamed(SeededFaults.Sound("xiao-s3-minimal"), NetNames.Battery, "5V")),
        new(
            "resistor-bridged", "both ends of the LED's resistor are on one net", "parts-bridged",
            "R1 has two pins on LED and does nothing there; expected each of its pins on a net of its own; check its wires.",
            () => SeededFaults.Sound("xiao-s3-minimal").Join("LED", "LED_A")),
        new(
            "transistor-bridged", "source and drain of the motor's transistor are on ground", "parts-bridged",
            "Q1 has two pins on GND and does nothing there; expected each of its pins on a net of its own; check its wires.",
            () => SeededFaults.Sound("xiao-s3-full").Join(NetNames.Ground, "MOTOR-")),
        new(
            "address-moved", "the sensor's AD0 is at its supply", "sensor-address",
            "U2's AD0 is on 3V3; expected open or GND, since the firmware looks for the sensor at address 0x68; take it off.",
            () => SeededFaults.Sound("xiao-s3-minimal").Move(Keys.Sensor, "7", NetNames.Supply)),
    ];

    private static CircuitDesign Renamed(CircuitDesign design, string net, string name) =>
        design with { Nets = [.. design.Nets.Select(other => other.Name == net ? other with { Name = name } : other)] };
}
