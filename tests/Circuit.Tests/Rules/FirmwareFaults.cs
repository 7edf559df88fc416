using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;
using Sock.Tests.Shared;

namespace Circuit.Tests.Rules;

/// <summary>Faults in names, and between the firmware's pins, the chip and the wires.</summary>
internal static class FirmwareFaults
{
    public static IReadOnlyList<SeededFault> All { get; } =
    [
        new(
            "wrong-letter", "the LED is called R9", "reference-letters",
            "R9 is given to 'led-red-3mm'; expected D and a number for a part of this kind; rename it.",
            () => SeededFaults.Sound("xiao-s3-minimal").WithReference(Keys.Led, "R9")),
        new(
            "two-values-one-number", "two resistors of one number have two values", "part-numbers",
            "R7 and R8 are ordered as Yageo any and are 220 kohm and 22 kohm; expected one value for one number; correct the number of one of them.",
            () => SeededFaults.Sound("xiao-s3-full").WithPart(Keys.CellUpper, SmallParts.Resistor("220 kohm", "any")).WithPart(Keys.CellLower, SmallParts.Resistor("22 kohm", "any"))),
        new(
            "pin-on-two-nets", "a pin is on two nets", "pins-connected",
            "D1.1 (K) is at GND and LED; expected one net, or open with a reason; take it off all but one.",
            () => SeededFaults.Sound("feather-v2-minimal").Attach(Keys.Led, "1", "LED")),
        new(
            "pin-of-nothing", "a net names a part that is not there", "pins-connected",
            "a net names pin 1 of 'buzzer', which is not there; expected pins of parts that are placed; place the part or take the pin off.",
            () => SeededFaults.Sound("feather-v2-minimal").Attach("buzzer", "1", "LED")),
        new(
            "key-twice", "two parts have one key", "references-unique",
            "the key 'led' is given to D1 and D9; expected each key once; rename one of them.",
            () => SeededFaults.Sound("feather-v2-minimal").With(new(Keys.Led, "D9", SmallParts.RedLed, Block.Light, "a second one"))),
        new(
            "net-twice", "two nets have one name", "nets-joined",
            "2 nets are called LED; expected each name once; rename one or make them one.",
            () => TwoNetsOfOneName(SeededFaults.Sound("feather-v2-minimal"))),
        new(
            "two-sources", "the board's 3.3 V and its connector's supply feed the sensor", "rails-fed",
            "VSENSOR, which feeds U2.1 (VCC), has the sources U1.3V (3V) and U1.QT-V+ (V+); expected one source; take the others off.",
            () => SeededFaults.Sound("feather-v2-full").Join(NetNames.SensorSupply, NetNames.Supply)),
        new(
            "sensor-forgotten", "there is no sensor", "parts-there",
            "feather-v2-minimal has 0 of 'sensor'; expected 1; correct the circuit.",
            () => SeededFaults.Sound("feather-v2-minimal").Without(Keys.Sensor)),
        new(
            "pin-without-pad", "the firmware has its LED at a pin that no pad reaches", "pins-reachable",
            "Led is GPIO 21, which no pad of Seeed Studio XIAO ESP32-S3 reaches; expected a pad, or the use among those that the board serves itself; correct XiaoS3.cs.",
            () => Firmware("xiao-s3-minimal", nameof(SockBoard.Led), 21)),
        new(
            "idle-pad", "the motor's transistor hangs on a pad beside its own as well", "pads-idle",
            "U1.12 (GPIO12) is on MOTOR, and the firmware has no use for it; expected it to be open; take it off.",
            () => SeededFaults.Sound("feather-v2-full").Move(Keys.Board, "12", "MOTOR")),
        new(
            "motor-at-pin", "the motor hangs on its pin without a transistor", "off-at-start",
            "M1.2 (-) hangs on 27 (GPIO27) itself; expected a transistor between them; a pin cannot carry it, and may be high while the chip starts.",
            () => SeededFaults.Sound("feather-v2-full").Move(Keys.Motor, "2", "MOTOR")),
        new(
            "moved-in-firmware", "the firmware has its LED at another pin than the wire", "firmware-pins",
            "R1.1 (1) is on LED, with D8 (GPIO7); expected GPIO 44, the firmware's Led; move the wire or correct the firmware's board file.",
            () => Firmware("xiao-s3-minimal", nameof(SockBoard.Led), 44)),
        new(
            "image-of-another-chip", "the firmware's image is for another chip", "chip-image",
            "Seeed Studio XIAO ESP32-S3: the firmware's image is ESP32_BLE_REV3, and the board's chip is the ESP32-S3; expected one of ESP32_S3_OCTAL, ESP32_S3_QUAD; correct the image in the firmware's board file.",
            () => Firmware("xiao-s3-minimal", nameof(SockBoard.Image), "ESP32_BLE_REV3")),
        new(
            "pin-used-twice", "the firmware has motor and LED at one pin", "pins-once",
            "GPIO 25 serves Led and Motor; expected one use for a pin; give one of them another pin in the firmware's board file.",
            () => Firmware("devkit-minimal", nameof(SockBoard.Motor), 25)),
        new(
            "no-such-pin", "the firmware has its motor at a pin that the chip lacks", "pins-once",
            "Motor is GPIO 24, a pin that the ESP32 does not have; expected one of its GPIOs; correct the firmware's board file.",
            () => Firmware("devkit-minimal", nameof(SockBoard.Motor), 24)),
        new(
            "second-converter", "the cell is read by a pin of the second converter", "sense-converter",
            "CellSense is GPIO 14, which the first converter of the ESP32 does not see, and the second one is the radio's; expected one of GPIO 36, 37, 38, 39, 32, 33, 34, 35; move the divider.",
            () => Firmware("devkit-full", nameof(SockBoard.CellSense), 14)),
        new(
            "wrong-channel", "the firmware reads the cell at the channel beside its own", "sense-converter",
            "CellSense is GPIO 34, channel 6 of the first converter, and the firmware reads channel 7; expected the same; correct the firmware's board file.",
            () => Firmware("devkit-full", nameof(SockBoard.CellAdcChannel), 7)),
        new(
            "strap-used", "infrared is at a pin that the chip looks at when it starts", "no-straps",
            "IrLed is GPIO 12, which the ESP32 looks at when it starts; expected none of GPIO 0, 2, 5, 12, 15; take another pin.",
            () => Firmware("devkit-full", nameof(SockBoard.IrLed), 12)),
        new(
            "button-beside-the-boards", "the firmware has its button beside the one that the board has", "button-pull-up",
            "Adafruit ESP32 Feather V2 has no button at GPIO 37 and the circuit has none; expected one; put one in.",
            () => Firmware("feather-v2-minimal", nameof(SockBoard.Button), 37)),
        new(
            "other-strap", "the firmware switches the sensor's supply by a strapping pin that is not the board's own", "no-straps",
            "SensorPower is GPIO 0, which the ESP32 looks at when it starts; expected none of GPIO 0, 2, 5, 12, 15; take another pin.",
            () => Firmware("feather-v2-minimal", nameof(SockBoard.SensorPower), 0)),
        new(
            "input-driven", "the LED is at a pin that can only read", "input-only",
            "Led is GPIO 34, which can only read; expected none of GPIO 34, 35, 36, 37, 38, 39 for what is driven; take another pin.",
            () => Firmware("devkit-minimal", nameof(SockBoard.Led), 34)),
        new(
            "memory-pin", "the button is at a pin of the memories", "pins-free",
            "Button is GPIO 7, where the memories of the ESP32 hang; expected a pin that is free; take another one.",
            () => Firmware("feather-v2-minimal", nameof(SockBoard.Button), 7)),
        new(
            "console-pin", "the LED is at a pin of the debug console", "pins-free",
            "Led is GPIO 44, which USB or the debug console needs; expected a pin that is free; take another one.",
            () => Firmware("xiao-s3-minimal", nameof(SockBoard.Led), 44)),
    ];

    private static CircuitDesign Firmware(string name, string property, object value)
    {
        CircuitDesign design = SeededFaults.Sound(name);
        return design with { Board = SeededFaults.WithFirmware(design.Board, property, value) };
    }

    private static CircuitDesign TwoNetsOfOneName(CircuitDesign design) =>
        design with { Nets = [.. design.Nets, new Net("LED", [new PinRef(Keys.Board, "12"), new PinRef(Keys.Board, "14")])] };
}
