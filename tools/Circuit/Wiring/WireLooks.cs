using System;
using System.Linq;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>Color, thickness and length of wires.</summary>
internal static class WireLooks
{
    public static string ColorOf(string net, Port from, Port to)
    {
        bool isMotorLead = from.Pin?.Key == Keys.Motor || to.Pin?.Key == Keys.Motor;
        return net switch
        {
            NetNames.Ground => "black",
            "MOTOR-" when isMotorLead => "blue",
            NetNames.Supply or NetNames.SensorSupply or NetNames.Cell => "red",
            NetNames.Battery or "BENCH+" => "orange",
            NetNames.Usb or "IR_A1" or "IR_A2" => "brown",
            NetNames.Sda => "blue",
            NetNames.Scl => "yellow",
            "LED" or "IR_IN" => "green",
            "BUTTON" or "USB_SENSE" => "gray",
            "MOTOR" or "IR-" => "purple",
            "IR" or "CELL_SENSE" => "pink",
            _ => "gray",
        };
    }

    public static string GaugeOf(Port from, Port to) =>
        IsOf(from, to, Keys.Cell) ? "JST PH lead, the half with the socket" : IsOf(from, to, Keys.Motor) ? "the motor's lead" : IsPlug(from) || IsPlug(to) ? PlugOf(from, to) : "AWG 28";

    // To the cuff where the part is seen or felt; else as the module is laid, with some slack to solder and to fold.
    public static int LengthMm(Port from, Port to)
    {
        string[] outside = [Keys.Led, Keys.LedResistor, Keys.Infrared, Keys.SecondInfrared, Keys.Receiver, Keys.ReceiverFilter];
        if (outside.Any(key => IsOf(from, to, key)))
        {
            return outside.Contains(from.Pin?.Key) && outside.Contains(to.Pin?.Key) ? 30 : ModulePlacement.CuffLeadMm;
        }

        if (IsOf(from, to, Keys.Motor))
        {
            return 80;
        }

        return IsPlug(from) || IsPlug(to) ? 100 : from.Pin is null && to.Pin is null ? 40 : 60;
    }

    private static bool IsOf(Port from, Port to, string key) => from.Pin?.Key == key || to.Pin?.Key == key;

    private static bool IsPlug(Port port) => port.Pin is PinRef pin && pin.Key == Keys.Board && (IsQt(pin) || pin.Number.StartsWith("JST", StringComparison.Ordinal));

    private static bool IsQt(PinRef pin) => pin.Number.StartsWith("QT-", StringComparison.Ordinal);

    private static string PlugOf(Port from, Port to) => new[] { from, to }.Any(port => port.Pin is PinRef pin && IsQt(pin)) ? "STEMMA QT cable" : "JST PH lead, the half with the plug";
}
