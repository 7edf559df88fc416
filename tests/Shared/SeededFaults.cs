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
            "U2.3 (SCL) is on SDA with GPIO 22, the firmware's Sda; expected SDA there; swap the two wires.",
            () => Sound("feather-v2-minimal").Swap(new(Keys.Sensor, "3"), new(Keys.Sensor, "4"))),
        new(
            "duplicate-reference", "the button's resistor is called R1, as the LED's is", "references-unique",
            "R1 is given to 'led-resistor' and 'button-pull-up'; expected each reference once; give one of them the next free number.",
            () => Sound("xiao-s3-minimal").WithReference(Keys.ButtonPullUp, "R1")),
        new(
            "reversed-diode", "the diode across the motor is the wrong way round", "flyback-diode",
            "D2 has its cathode (K) on MOTOR- and would short M1's supply; expected it on 3V3; turn the diode round, its band at 3V3.",
            () => Sound("feather-v2-full").Swap(new(Keys.MotorDiode, "1"), new(Keys.MotorDiode, "2"))),
        new(
            "missing-pull-down", "the motor's transistor has no resistor at its gate", "gate-pull-down",
            "Q1's gate on MOTOR has no resistor to its source; expected one of 10 kohm to 1 Mohm; put one in, or what it switches may run while the chip starts.",
            () => Sound("feather-v2-full").Without(Keys.MotorPullDown)),
        new(
            "led-without-resistor", "the LED hangs on its pin without a resistor", "led-resistor",
            "D1.2 (A) is on LED with U1.13 (IO13); expected a resistor there and nothing else; put one in series with the LED.",
            () => Sound("feather-v2-minimal").Without(Keys.LedResistor).Move(Keys.Led, "2", "LED")),
        new(
            "wake-pin-cannot-wake", "firmware and wire agree on GPIO 23 for the button, which does not wake an ESP32", "wake-pin",
            "Button is GPIO 23, which cannot wake the ESP32 from deep sleep; expected one of GPIO 0, 2, 4, 12, 13, 14, 15, 25, 26, 27, 32, 33, 34, 35, 36, 37, 38, 39; move the button.",
            () => SockCircuit.Create(WithFirmware(BoardProfiles.Find("devkit"), nameof(SockBoard.Button), 23), Variant.Minimal)),
        new(
            "wrong-value", "the LED's resistor is 10 kohm by its value and 1 kohm by the number that is ordered", "part-numbers",
            "R1 is 10 kohm, and the number to order, MFR-25SBF52-1K, is 1 kohm; expected the same value in both; correct the one that is not meant.",
            () => Sound("feather-v2-minimal").WithPart(Keys.LedResistor, SmallParts.Resistor("10 kohm", "MFR-25SBF52-1K"))),
        new(
            "forgotten-pin", "the sensor's INT is neither connected nor left open on purpose", "pins-connected",
            "U2.8 (INT) is on no net and is not left open with a reason; expected one net, or open with a reason; connect it or say why not.",
            () => Sound("feather-v2-minimal").Detach(Keys.Sensor, "8")),
        new(
            "misspelled-net", "the sensor's SDA is on a net SDAA", "nets-joined",
            "the net SDAA joins only U2.4 (SDA); expected two pins or more; correct its name or connect what belongs there.",
            () => Sound("feather-v2-minimal").Move(Keys.Sensor, "4", "SDAA")),
        new(
            "two-outputs", "the sensor's INT is tied to the receiver's output", "one-driver",
            "U3.1 (OUT) and U2.8 (INT) drive the net IR_IN; expected one driver at most; take the others off.",
            () => Sound("feather-v2-full").Move(Keys.Sensor, "8", "IR_IN")),
        new(
            "supplies-tied", "the cell's plus is tied to the board's 3.3 V", "one-driver",
            "U1.3V (3V) and BT1.1 (+) drive the net 3V3; expected one driver at most; take the others off.",
            () => Sound("feather-v2-full").Join(NetNames.Supply, NetNames.Cell)),
        new(
            "rail-without-source", "the receiver's resistor is left out and nothing feeds it", "rails-fed",
            "IR_VS, which feeds U3.3 (VS), has no source; expected one source; connect it.",
            () => Sound("feather-v2-full").Without(Keys.ReceiverFilter)),
        new(
            "swapped-pads", "motor and infrared light are on each other's pads", "firmware-pins",
            "Q1.1 (G) is on MOTOR, with 33 (GPIO33); expected GPIO 27, the firmware's Motor; move the wire or correct the firmware's board file.",
            () => Sound("feather-v2-full").Swap(new(Keys.Board, "27"), new(Keys.Board, "33"))),
        new(
            "second-pull-up", "a resistor from SDA to 3.3 V beside those of the sensor's board", "i2c-pull-ups",
            "SDA is pulled up by U2's own and R20; expected one set of resistors; take the others out.",
            () => Sound("xiao-s3-minimal")
                .With(new("sda-pull-up", "R20", SmallParts.Resistor("4.7 kohm", "MFR-25SBF52-4K7"), Block.Sensor, "one too many"))
                .Attach("sda-pull-up", "1", NetNames.Sda).Attach("sda-pull-up", "2", NetNames.Supply)),
        new(
            "reversed-cell", "the cell's plug has its poles the other way round", "cell-direction",
            "BT1 has its plus on GND and its minus on CELL+; expected the plus at the switch to VBAT and the minus on GND; check switch and plug, since the wrong way round destroys the board.",
            () => Sound("feather-v2-minimal").Swap(new(Keys.Cell, "1"), new(Keys.Cell, "2"))),
        new(
            "bridged-switch", "a wire goes past the cell's switch", "switch-cuts",
            "BT1's plus is on VBAT with U1.BAT+ (BAT+), SW1.1 (A), SW1.2 (C); expected the switch and nothing else, so that off is off; put the switch between them.",
            () => Sound("xiao-s3-minimal").Join(NetNames.Battery, NetNames.Cell)),
        new(
            "floating-sense", "nothing is at the pin that reads the cell", "cell-sense-held",
            "GPIO 1, which reads the cell, is open; expected two resistors from the cell to ground, or a wire to ground; connect it.",
            () => Sound("xiao-s3-minimal").Open(Keys.Board, "D0", "not used by the sock")),
        new(
            "reversed-led", "the LED is the wrong way round", "led-direction",
            "D1.1 (K) is on LED_A; expected ground or the drain of a transistor; turn the LED round.",
            () => Sound("xiao-s3-minimal").Swap(new(Keys.Led, "1"), new(Keys.Led, "2"))),
    ];

    /// <summary>A sound circuit.</summary>
    public static CircuitDesign Sound(string name) => SockCircuit.All.Single(design => design.Name == name);

    /// <summary>A board whose firmware has one thing changed: a pin, a channel, the image.</summary>
    public static BoardProfile WithFirmware(BoardProfile board, string property, object value)
    {
        SockBoard changed = BoardCatalog.All().Single(other => other.Name == board.Firmware.Name);
        typeof(SockBoard).GetProperty(property)!.SetValue(changed, value);
        return board with { Firmware = changed };
    }
}
