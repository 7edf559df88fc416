using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Tests.Shared;

namespace Circuit.Tests.Rules;

/// <summary>Faults around cell, switch and dividers.</summary>
internal static class SupplyFaults
{
    private const string Sheet = "made up for this test";

    public static IReadOnlyList<SeededFault> All { get; } =
    [
        new(
            "cell-unprotected", "the cell has no protection of its own", "cell-protected",
            "BT1 (1578) has no protection of its own; expected a cell with a protection circuit; take one that has it.",
            () => Cell("feather-v2-minimal", new CellRatings(4.2, 3.3, 500, 500, false, Sheet))),
        new(
            "cell-without-charger", "a cell hangs on a board without a charger", "cell-protected",
            "BT1 hangs on ESP32 DevKit, which cannot charge it; expected a board with a charger; take another board.",
            () => SeededFaults.Sound("devkit-minimal").With(new(Keys.Cell, "BT1", LargeParts.Cell, Block.Power, "feeds the sock"))),
        new(
            "cell-small", "the cell has 150 mAh", "cell-charge",
            "rate of BT1's charge is 1.31 C, 196 mA / 150 mAh; expected at most 1 C (lithium cells); take a larger cell.",
            () => SeededFaults.Sound("feather-v2-minimal").WithPart(Keys.Cell, LargeParts.Cell with { Value = PartValue.Parse("150 mAh", Sheet) })),
        new(
            "cell-slow", "the cell bears 150 mA of charge", "cell-charge",
            "charge of BT1 is 196 mA, the board's charger; expected at most 150 mA (BT1); take a larger cell.",
            () => Cell("feather-v2-minimal", new CellRatings(4.2, 3.3, 150, 500, true, Sheet))),
        new(
            "cell-weak", "the cell gives 200 mA", "cell-load",
            "load of BT1 is 293 mA, 130 mA of chip + 0.3 mA of board's LED + 1.72 mA of D1 + 77.7 mA of D3 + 77.7 mA of D4 + 6 mA of U2; expected at most 200 mA (BT1); take a stronger cell.",
            () => Cell("feather-v2-classic", new CellRatings(4.2, 3.3, 500, 200, true, Sheet))),
        new(
            "switch-left-out", "the cell is wired to the board without its switch", "switch-cuts",
            "BT1's plus is on VBAT with U1.BAT (BAT), U1.JST+ (+); expected the switch and nothing else, so that off is off; put the switch between them.",
            () => SeededFaults.Sound("feather-v2-minimal").Without(Keys.Switch).Join(NetNames.Battery, NetNames.Cell)),
        new(
            "switch-of-100-ma", "the switch carries 100 mA", "switch-load",
            "load of SW1 for good is 138 mA, 130 mA of chip + 0.3 mA of board's LED + 1.72 mA of D1 + 6 mA of U2; expected at most 100 mA (SW1); take a stronger switch.",
            () => SeededFaults.Sound("feather-v2-minimal").WithRatings(Keys.Switch, new SwitchRatings(100, Sheet))),
        new(
            "switch-of-180-ma", "the switch carries the load and not the charge", "switch-load",
            "charge through SW1 is 196 mA, the board's charger; expected at most 180 mA (SW1); take a stronger switch.",
            () => SeededFaults.Sound("feather-v2-minimal").WithRatings(Keys.Switch, new SwitchRatings(180, Sheet))),
        new(
            "divider-unequal", "the cell's divider gives two thirds", "cell-divider",
            "R7 and R8 off one half is 33.3 %, 220 kohm / (110 kohm + 220 kohm); expected at most 1 % (the firmware doubles what it reads); take two equal resistors.",
            () => PartFaults.Value("xiao-s3-full", Keys.CellUpper, "110 kohm")),
        new(
            "divider-above-converter", "the cell's divider gives more than the converter reads", "cell-divider",
            "cell's half at the pin is 2.82 V, 4.2 V x 222 kohm / (109 kohm + 222 kohm); expected at most 2.45 V (what the ESP32's converter reads); take a larger R7.",
            () => PartFaults.Value("devkit-full", Keys.CellUpper, "110 kohm")),
        new(
            "divider-thirsty", "the cell's divider has two resistors of 10 kohm", "cell-divider-rest",
            "current of the divider is 212 uA, 4.2 V / 19.8 kohm; expected at most 15 uA (by our own rule); take larger R7 and R8.",
            () => PartFaults.Value("xiao-s3-full", Keys.CellUpper, "10 kohm").WithPart(Keys.CellLower, SmallParts.Resistor("10 kohm", "any"))),
        new(
            "divider-leaky", "the cell's divider has two resistors of 1 Mohm", "cell-divider-rest",
            "error by the pin's leakage is 25.3 mV, 50 nA x 505 kohm; expected at most 20 mV (by our own rule); take smaller R7 and R8.",
            () => PartFaults.Value("xiao-s3-full", Keys.CellUpper, "1 Mohm").WithPart(Keys.CellLower, SmallParts.Resistor("1 Mohm", "any"))),
        new(
            "divider-slow", "the cell's divider has 1 uF", "cell-divider-rest",
            "time constant of the divider is 111 ms, 111 kohm x 1 uF; expected at most 100 ms (by our own rule); take a smaller C1.",
            () => SeededFaults.Sound("xiao-s3-full").WithPart(Keys.CellCapacitor, SmallParts.Capacitor("1 uF", "any"))),
        new(
            "divider-without-capacitor", "the cell's divider has no capacitor", "cell-divider-rest",
            "CELL_SENSE has no capacitor to ground; expected one, since the resistors are too large to feed the converter; put one of 100 nF in.",
            () => SeededFaults.Sound("xiao-s3-full").Without(Keys.CellCapacitor)),
        new(
            "divider-without-ground", "the lower resistor of the cell's divider is left out", "cell-sense-held",
            "GPIO 1, which reads the cell, is on CELL_SENSE without a divider; expected two resistors from the cell to ground, or a wire to ground; connect it.",
            () => SeededFaults.Sound("xiao-s3-full").Without(Keys.CellLower)),
        new(
            "usb-divider-above-pin", "the charger's divider gives two thirds", "usb-divider",
            "socket's half at the pin is 3.59 V, 5.25 V x 101 kohm / (46.5 kohm + 101 kohm); expected at most 3.3 V (the pin's supply); take a larger R9.",
            () => PartFaults.Value("feather-v2-full", Keys.UsbUpper, "47 kohm")),
        new(
            "usb-at-pin", "the USB socket's 5 V are at the pin itself", "usb-divider",
            "GPIO 39, which reads the charger, is on USB_SENSE without a divider; expected two resistors of 100 kohm from VUSB to ground, or an open pin; put them in.",
            () => SeededFaults.Sound("feather-v2-full").Without(Keys.UsbUpper).Join("USB_SENSE", NetNames.Usb)),
    ];

    private static CircuitDesign Cell(string name, CellRatings ratings) => SeededFaults.Sound(name).WithRatings(Keys.Cell, ratings);
}
