using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Sock.Tests.Shared;

/// <summary>Faults in what is connected to what, for our rules and for KiCad's. Linked into each project that plants them.</summary>
public static class SeededFaults
{
    /// <summary>All of them; those that a circuit is most likely to get come first.</summary>
    public static IReadOnlyList<SeededFault> All { get; } =
    [
        new(
            "swapped-sda-scl", "the sensor's SDA and SCL are swapped", "i2c-ends",
            "",
            () => Sound("feather-v2-minimal").Swap(new(Keys.Sensor, "3"), new(Keys.Sensor, "4"))),
        new(
            "duplicate-reference", "the button's resistor is called R1, as the LED's is", "references-unique",
            "",
            () => Sound("xiao-s3-minimal").WithReference(Keys.ButtonPullUp, "R1")),
        new(
            "reversed-diode", "the diode across the motor is the wrong way round", "flyback-diode",
            "",
            () => Sound("feather-v2-full").Swap(new(Keys.MotorDiode, "1"), new(Keys.MotorDiode, "2"))),
        new(
            "missing-pull-down", "the motor's transistor has no resistor at its gate", "gate-pull-down",
            "",
            () => Sound("feather-v2-full").Without(Keys.MotorPullDown)),
        new(
            "led-without-resistor", "the LED hangs on its pin without a resistor", "led-resistor",
            "",
            () => Sound("feather-v2-minimal").Without(Keys.LedResistor).Move(Keys.Led, "2", "LED")),
        new(
            "wake-pin-cannot-wake", "firmware and wire agree on GPIO 23 for the button, which does not wake an ESP32", "wake-pin",
            "",
            () => ButtonAt(BoardProfiles.Find("devkit"), 23)),
        new(
            "wrong-value", "the LED's resistor is 10 kohm by its value and 1 kohm by the number that is ordered", "part-numbers",
            "",
            () => Sound("feather-v2-minimal").WithPart(Keys.LedResistor, SmallParts.Resistor("10 kohm", "MFR-25SBF52-1K"))),
        new(
            "forgotten-pin", "the sensor's INT is neither connected nor left open on purpose", "pins-connected",
            "",
            () => Sound("feather-v2-minimal").Detach(Keys.Sensor, "8")),
        new(
            "misspelled-net", "the sensor's SDA is on a net SDAA", "nets-joined",
            "",
            () => Sound("feather-v2-minimal").Move(Keys.Sensor, "4", "SDAA")),
        new(
            "two-outputs", "the sensor's INT is tied to the receiver's output", "one-driver",
            "",
            () => Sound("feather-v2-full").Move(Keys.Sensor, "8", "IR_IN")),
        new(
            "supplies-tied", "the cell's plus is tied to the board's 3.3 V", "one-driver",
            "",
            () => Sound("feather-v2-minimal").Join(NetNames.Supply, NetNames.Cell)),
        new(
            "rail-without-source", "the receiver's resistor is left out and nothing feeds it", "rails-fed",
            "",
            () => Sound("feather-v2-full").Without(Keys.ReceiverFilter)),
        new(
            "swapped-pads", "motor and infrared light are on each other's pads", "firmware-pins",
            "",
            () => Sound("feather-v2-full").Swap(new(Keys.Board, "27"), new(Keys.Board, "33"))),
        new(
            "second-pull-up", "a resistor from SDA to 3.3 V beside those of the sensor's board", "i2c-pull-ups",
            "",
            () => Sound("xiao-s3-minimal")
                .With(new("sda-pull-up", "R20", SmallParts.Resistor("4.7 kohm", "MFR-25SBF52-4K7"), Block.Sensor, "one too many"))
                .Attach("sda-pull-up", "1", NetNames.Sda).Attach("sda-pull-up", "2", NetNames.Supply)),
        new(
            "reversed-cell", "the cell's plug has its poles the other way round", "cell-direction",
            "",
            () => Sound("feather-v2-minimal").Swap(new(Keys.Cell, "1"), new(Keys.Cell, "2"))),
        new(
            "bridged-switch", "a wire goes past the cell's switch", "switch-cuts",
            "",
            () => Sound("xiao-s3-minimal").Join(NetNames.Battery, NetNames.Cell)),
        new(
            "floating-sense", "nothing is at the pin that reads the cell", "cell-sense-held",
            "",
            () => Sound("xiao-s3-minimal").Open(Keys.Board, "D0", "not used by the sock")),
        new(
            "reversed-led", "the LED is the wrong way round", "led-direction",
            "",
            () => Sound("xiao-s3-minimal").Swap(new(Keys.Led, "1"), new(Keys.Led, "2"))),
    ];

    /// <summary>A sound circuit.</summary>
    public static CircuitDesign Sound(string name) => SockCircuit.All.Single(design => design.Name == name);

    /// <summary>The smallest circuit of a board whose firmware and wires have the button at another pin.</summary>
    public static CircuitDesign ButtonAt(BoardProfile board, int gpio)
    {
        SockBoard moved = BoardCatalog.All().Single(other => other.Name == board.Firmware.Name);
        typeof(SockBoard).GetProperty(nameof(SockBoard.Button))!.SetValue(moved, gpio);
        return SockCircuit.Create(board with { Firmware = moved }, Variant.Minimal);
    }
}
