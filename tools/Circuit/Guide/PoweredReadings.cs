using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;

namespace Circuit.Guide;

/// <summary>What to measure with power on, the sock awake, LED and motor at rest.</summary>
internal static class PoweredReadings
{
    private const double UsbV = 5.0;
    private const double UsualCellV = 3.7;
    private static readonly string[] IdleNets = ["LED", "MOTOR", "IR"];

    /// <summary>Supplies first.</summary>
    public static IEnumerable<Reading> Of(CircuitDesign design)
    {
        double supplyV = design.Board.Supply.SupplyV;
        yield return Volts(design, NetNames.Supply, $"{Quantity.Volt(supplyV * 0.95)} to {Quantity.Volt(supplyV * 1.05)}", "pull the plug: a short, or too large a load");
        if (design.FindComponent(Keys.Cell) is Component cell)
        {
            CellRatings ratings = (CellRatings)cell.Part.Ratings!;
            yield return new Reading(
                "volts", $"{cell.Reference} +", $"{cell.Reference} -", $"{Quantity.Volt(ratings.EmptyV)} to {Quantity.Volt(ratings.FullV)}, and no minus sign, before it is plugged in",
                "minus sign: the plug is reversed and would destroy the board; less: empty or dead, do not use it");
            yield return Volts(design, NetNames.Battery, $"as the cell, within {Quantity.Volt(0.05)}", "SW1 is off, or its joint is bad");
        }

        string sensorSupply = Probe.NetOf(design, design.Component(Keys.Sensor), "1");
        if (sensorSupply != NetNames.Supply)
        {
            yield return Volts(design, sensorSupply, $"{Quantity.Volt(supplyV * 0.95)} to {Quantity.Volt(supplyV * 1.05)} while the sock is on, 0 V while it is off", "the program does not run, or the cable is off");
        }

        foreach (string line in new[] { NetNames.Sda, NetNames.Scl })
        {
            yield return Volts(design, line, $"{Quantity.Volt(supplyV * 0.85)} to {Quantity.Volt(supplyV * 1.05)}, while the sock is on, with dips while it is read", "low: bridged, or the sensor has no supply");
        }

        foreach (Reading reading in Signals(design).Concat(Dividers(design)))
        {
            yield return reading;
        }
    }

    private static IEnumerable<Reading> Signals(CircuitDesign design)
    {
        double supplyV = design.Board.Supply.SupplyV;
        if (design.FindNet("BUTTON") is not null)
        {
            yield return Volts(design, "BUTTON", $"{Quantity.Volt(supplyV)}; 0 V while pressed", "R2 is missing, or the button is turned by 90 degrees");
        }

        foreach (string idle in IdleNets.Where(net => design.FindNet(net) is not null))
        {
            yield return Volts(design, idle, "0 V", idle == "LED" ? "the LED is told to light: read its pattern" : "the pin floats: the resistor from gate to ground is missing");
        }

        if (design.FindComponent(Keys.Motor) is not null)
        {
            yield return Volts(design, "MOTOR-", $"{Quantity.Volt(supplyV)} at rest", "0 V: Q1 conducts or is bridged, unplug it; the motor turns all the time");
        }

        if (design.FindNet("IR_VS") is not null)
        {
            ReceiverRatings receiver = (ReceiverRatings)design.Component(Keys.Receiver).Part.Ratings!;
            double dropV = receiver.SupplyMilliA / 1000 * design.Component(Keys.ReceiverFilter).Part.Value!.Amount;
            yield return Volts(design, "IR_VS", $"{Quantity.Volt(supplyV - dropV)} to {Quantity.Volt(supplyV)}", "less: U3's legs are exchanged");
            yield return Volts(design, "IR_IN", $"near {Quantity.Volt(supplyV)}; dips while a remote is pressed in front of it", "U3's legs are exchanged");
        }
    }

    private static IEnumerable<Reading> Dividers(CircuitDesign design)
    {
        if (design.FindNet("CELL_SENSE") is not null && design.FindComponent(Keys.CellUpper) is Component upper)
        {
            string source = Probe.NetOf(design, upper, "1");
            yield return Volts(design, "CELL_SENSE", $"{Share(design, "CELL_SENSE", source, UsualCellV)} with {Volt(UsualCellV)} at {source}; {Share(design, "CELL_SENSE", source, 4.2)} with {Volt(4.2)}", "another value: R7 and R8 differ, or C1 leaks");
        }

        if (design.FindNet("USB_SENSE") is not null)
        {
            yield return Volts(design, "USB_SENSE", $"{Share(design, "USB_SENSE", NetNames.Usb, UsbV)} with {Volt(UsbV)} at {NetNames.Usb}; 0 V without USB", "3.3 V or more: unplug at once, R9 and R10 are not as drawn");
        }
    }

    private static string Share(CircuitDesign design, string net, string source, double volt)
    {
        Dictionary<string, double> held = new() { [source] = volt, [NetNames.Ground] = 0 };
        return Quantity.Volt(ResistorNetwork.OfSmallParts(design).WithMeterAt(net).Voltage(net, held)!.Value);
    }

    private static string Volt(double volt) => volt.ToString("0.0", CultureInfo.InvariantCulture) + " V";

    private static Reading Volts(CircuitDesign design, string net, string expect, string otherwise) =>
        new("volts", net == NetNames.Supply || net == NetNames.Battery ? Probe.BoardNet(design, net) : Probe.Net(design, net), Probe.BoardNet(design, NetNames.Ground), expect, otherwise);
}
