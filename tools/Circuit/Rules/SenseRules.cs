using System;
using System.Collections.Generic;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Rules;

/// <summary>How the sock reads its cell and its charger.</summary>
internal static class SenseRules
{
    private const double HalfMaxOffPercent = 1;
    private const double RestMaxMicroA = 15;
    private const double SettleMaxMs = 100;

    // What a pin of an ESP32 may leak, either way (data sheet, table of DC characteristics); the S3's is taken for the same.
    private const double LeakNanoA = 50;
    private const double LeakMaxMilliV = 20;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("cell-sense-held", "The pin that reads the cell sees a divider, or ground where there is none: a floating pin reads like an empty cell.", Held),
        new("cell-divider", "The divider gives half of the cell's voltage, within what the converter reads.", CellDivider),
        new("cell-divider-rest", "The cell's divider draws little and settles soon.", Rest),
        new("usb-divider", "The charger's divider gives half of the socket's voltage, within what the pin bears.", UsbDivider),
    ];

    private static IEnumerable<Finding> Held(Wires wires)
    {
        if (wires.Board.Serves(nameof(SockBoard.CellSense), wires.Board.Firmware.CellSense))
        {
            yield break;
        }

        int gpio = wires.Board.Firmware.CellSense;
        string? net = wires.NetOfGpio(gpio);
        if (net is null || (net != wires.NetOfNode(NetNames.Ground) && Divider.At(wires, net) is null))
        {
            yield return Finding.Broken(
                net ?? "U1",
                $"GPIO {gpio}, which reads the cell, is {(net is null ? "open" : $"on {net} without a divider")}; expected two resistors from the cell to ground, or a wire to ground; connect it.");
        }
    }

    private static IEnumerable<Finding> CellDivider(Wires wires)
    {
        if (Divider.At(wires, wires.NetOfGpio(wires.Board.Firmware.CellSense)) is not Divider divider)
        {
            yield break;
        }

        double highV = Worst.HighV(wires, divider.TopNet)!.Value;
        yield return Finding.Of(
            divider.MiddleNet,
            new("cell's half at the pin", "V", highV * divider.HighShare, Bound.AtMost, wires.Board.Chip.ConverterMaxV, $"what the {wires.Board.Chip.Name}'s converter reads",
                $"{Figure.Text(highV)} V x {divider.HighFormula}"),
            $"take a larger {divider.Upper.Reference}");
        yield return Half(divider);
    }

    private static IEnumerable<Finding> Rest(Wires wires)
    {
        if (Divider.At(wires, wires.NetOfGpio(wires.Board.Firmware.CellSense)) is not Divider divider)
        {
            yield break;
        }

        string where = divider.MiddleNet;
        double highV = Worst.HighV(wires, divider.TopNet)!.Value;
        double lowOhm = Worst.LowOhm(divider.Upper) + Worst.LowOhm(divider.Lower);
        Margin rest = new("current of the divider", "uA", highV / lowOhm * 1e6, Bound.AtMost, RestMaxMicroA, "by our own rule", $"{Figure.Text(highV)} V / {Figure.Ohm(lowOhm)}");
        yield return Finding.Of(where, rest, $"take larger {divider.Upper.Reference} and {divider.Lower.Reference}");

        double innerOhm = 1 / ((1 / Worst.HighOhm(divider.Upper)) + (1 / Worst.HighOhm(divider.Lower)));
        Margin leak = new("error by the pin's leakage", "mV", LeakNanoA * innerOhm * 1e-6, Bound.AtMost, LeakMaxMilliV, "by our own rule", $"50 nA x {Figure.Ohm(innerOhm)}");
        yield return Finding.Of(where, leak, $"take smaller {divider.Upper.Reference} and {divider.Lower.Reference}");

        Component[] capacitors = [.. wires.Between(PartKind.Capacitor, where, wires.NetOfNode(NetNames.Ground))];
        if (capacitors.Length != 1)
        {
            yield return Finding.Broken(where, $"{where} has {(capacitors.Length == 0 ? "no capacitor" : "several capacitors")} to ground; expected one, since the resistors are too large to feed the converter; put one of 100 nF in.");
        }
        else
        {
            double settleMs = innerOhm * Worst.FaradOf(capacitors[0]) * 1000;
            Margin settle = new("time constant of the divider", "ms", settleMs, Bound.AtMost, SettleMaxMs, "by our own rule", $"{Figure.Ohm(innerOhm)} x {capacitors[0].Part.ValueText}");
            yield return Finding.Of(where, settle, $"take a smaller {capacitors[0].Reference}");
        }
    }

    private static IEnumerable<Finding> UsbDivider(Wires wires)
    {
        int gpio = wires.Board.Firmware.UsbSense;
        string? net = gpio == SockBoard.None ? null : wires.NetOfGpio(gpio);
        if (net is null)
        {
            yield break;
        }

        if (Divider.At(wires, net) is not Divider divider)
        {
            yield return Finding.Broken(net, $"GPIO {gpio}, which reads the charger, is on {net} without a divider; expected two resistors of 100 kohm from VUSB to ground, or an open pin; put them in.");
            yield break;
        }

        double highV = Worst.HighV(wires, divider.TopNet)!.Value;
        yield return Finding.Of(
            net,
            new("socket's half at the pin", "V", highV * divider.HighShare, Bound.AtMost, wires.Supply.SupplyV, "the pin's supply", $"{Figure.Text(highV)} V x {divider.HighFormula}"),
            $"take a larger {divider.Upper.Reference}");
        yield return Half(divider);
    }

    private static Finding Half(Divider divider)
    {
        double upperOhm = Worst.OhmOf(divider.Upper);
        double lowerOhm = Worst.OhmOf(divider.Lower);
        double offPercent = Math.Abs((lowerOhm / (upperOhm + lowerOhm)) - 0.5) * 200;
        return Finding.Of(
            divider.MiddleNet,
            new($"{divider.Upper.Reference} and {divider.Lower.Reference} off one half", "%", offPercent, Bound.AtMost, HalfMaxOffPercent, "the firmware doubles what it reads",
                $"{Figure.Ohm(lowerOhm)} / ({Figure.Ohm(upperOhm)} + {Figure.Ohm(lowerOhm)})"),
            "take two equal resistors");
    }
}
