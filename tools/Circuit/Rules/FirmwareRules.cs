using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.Rules;

/// <summary>The firmware's pins against the wires: what the program moves is what hangs there.</summary>
internal static class FirmwareRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("firmware-pins", "What hangs on a pin is what the firmware uses the pin for.", Pins),
        new("pins-reachable", "A pin that the firmware uses has a pad, or the board itself serves the use.", Reachable),
        new("pads-idle", "A pad of the chip that the firmware does not use is left open.", Idle),
        new("i2c-ends", "SDA goes to SDA and SCL to SCL, at both ends.", I2cEnds),
        new("off-at-start", "Motor and infrared light hang on transistors that the firmware's pins switch, and on no pin themselves.", OffAtStart),
    ];

    private static IEnumerable<Finding> Pins(Wires wires)
    {
        foreach (PinUse use in PinUse.Of(wires.Board.Firmware).Where(use => !wires.Board.Serves(use.Use, use.Gpio)))
        {
            foreach (PinPlace end in Ends(wires, use.Use))
            {
                string? net = wires.Design.NetOf(end.Ref)?.Name;
                BoardPad[] pads = [.. wires.PadsOn(net)];
                if (!pads.Any(pad => pad.Node == BoardPad.NodeOf(use.Gpio)))
                {
                    string there = pads.Length == 0 ? "which reaches no pin of the board" : $"with {string.Join(", ", pads.Select(pad => $"{pad.Label} ({pad.Node})").Distinct())}";
                    yield return Finding.Broken(
                        end.Name,
                        $"{end.NameAndUse} is on {net ?? "no net"}, {there}; expected GPIO {use.Gpio}, the firmware's {use.Use}; move the wire or correct the firmware's board file.");
                }
            }
        }
    }

    // What has to hang on the pin of a use, where the circuit has it.
    private static IEnumerable<PinPlace> Ends(Wires wires, string use) => use switch
    {
        nameof(SockBoard.Sda) => Pin(wires.OfKind(PartKind.SensorBoard), "SDA"),
        nameof(SockBoard.Scl) => Pin(wires.OfKind(PartKind.SensorBoard), "SCL"),
        nameof(SockBoard.Led) => wires.OfKind(PartKind.Led).SelectMany(led => LedEnds(wires, led)),
        nameof(SockBoard.Motor) => Pin(wires.OfKind(PartKind.Nmos).Where(nmos => Drains(wires, nmos, PartKind.Motor)), "G"),
        nameof(SockBoard.IrLed) => Pin(wires.OfKind(PartKind.Nmos).Where(nmos => Drains(wires, nmos, PartKind.InfraredLed)), "G"),
        nameof(SockBoard.Button) => wires.OfKind(PartKind.PushButton).SelectMany(button => ButtonEnds(wires, button)),
        nameof(SockBoard.IrReceiver) => Pin(wires.OfKind(PartKind.InfraredReceiver), "OUT"),
        nameof(SockBoard.CellSense) => Middle(wires, Keys.CellUpper),
        nameof(SockBoard.UsbSense) => Middle(wires, Keys.UsbUpper),
        _ => [],
    };

    private static IEnumerable<PinPlace> Pin(IEnumerable<Component> parts, string name) =>
        parts.SelectMany(part => part.Part.Pins.Where(pin => pin.Name == name).Select(pin => new PinPlace(part, pin)));

    // The far end of the resistors in front of the LED, or the LED itself where there is none.
    private static IEnumerable<PinPlace> LedEnds(Wires wires, Component led)
    {
        string? anode = wires.NetOf(led, "A");
        PinPlace[] ends =
        [
            .. wires.Others(anode, led).Where(place => place.Component.Part.Kind == PartKind.Resistor)
                .SelectMany(place => place.Component.Part.Pins.Where(pin => pin != place.Pin).Select(pin => new PinPlace(place.Component, pin))),
        ];
        return ends.Length > 0 ? ends : Pin([led], "A");
    }

    private static IEnumerable<PinPlace> ButtonEnds(Wires wires, Component button)
    {
        string? ground = wires.NetOfNode(NetNames.Ground);
        return Pin([button], "1").Concat(Pin([button], "2")).Where(end => wires.Design.NetOf(end.Ref)?.Name != ground);
    }

    private static bool Drains(Wires wires, Component nmos, PartKind load) => wires.Others(wires.NetOf(nmos, "D"), nmos).Any(place => place.Component.Part.Kind == load);

    private static IEnumerable<PinPlace> Middle(Wires wires, string upperKey) =>
        wires.Design.FindComponent(upperKey) is Component upper ? Pin([upper], "2") : [];

    private static IEnumerable<Finding> Reachable(Wires wires) =>
        from use in PinUse.Of(wires.Board.Firmware)
        where !wires.Board.Serves(use.Use, use.Gpio) && !wires.Board.PadsOf(BoardPad.NodeOf(use.Gpio)).Any()
        select Finding.Broken(
            BoardPad.NodeOf(use.Gpio),
            $"{use.Use} is GPIO {use.Gpio}, which no pad of {wires.Board.Firmware.Title} reaches; expected a pad, or the use among those that the board serves itself; correct {wires.Board.File}.");

    private static IEnumerable<Finding> Idle(Wires wires)
    {
        HashSet<string> used = [.. PinUse.Of(wires.Board.Firmware).Select(use => BoardPad.NodeOf(use.Gpio))];
        return from net in wires.Design.Nets
               from pad in wires.PadsOn(net.Name)
               where pad.Node.StartsWith("GPIO", System.StringComparison.Ordinal) && !used.Contains(pad.Node)
               select Finding.Broken("U1." + pad.Id, $"U1.{pad.Id} ({pad.Node}) is on {net.Name}, and the firmware has no use for it; expected it to be open; take it off.");
    }

    private static IEnumerable<Finding> I2cEnds(Wires wires)
    {
        SockBoard firmware = wires.Board.Firmware;
        foreach ((string name, string other, string use, int gpio) in new[] { ("SDA", "SCL", nameof(SockBoard.Sda), firmware.Sda), ("SCL", "SDA", nameof(SockBoard.Scl), firmware.Scl) })
        {
            string? net = wires.NetOfGpio(gpio);
            foreach (PinPlace wrong in wires.On(net).Where(place => place.Pin.Name == other && place.Component.Part.Kind == PartKind.SensorBoard))
            {
                yield return Finding.Broken(wrong.Name, $"{wrong.NameAndUse} is on {net} with GPIO {gpio}, the firmware's {use}; expected {name} there; swap the two wires.");
            }
        }
    }

    private static IEnumerable<Finding> OffAtStart(Wires wires)
    {
        foreach (PinPlace pin in wires.Pins().Where(place => place.Component.Part.Kind is PartKind.Motor or PartKind.InfraredLed))
        {
            string? net = wires.Design.NetOf(pin.Ref)?.Name;
            if (wires.PadsOn(net).FirstOrDefault(pad => pad.Node.StartsWith("GPIO", System.StringComparison.Ordinal)) is BoardPad pad)
            {
                yield return Finding.Broken(pin.Name, $"{pin.NameAndUse} hangs on {pad.Label} ({pad.Node}) itself; expected a transistor between them; a pin cannot carry it, and may be high while the chip starts.");
            }
        }
    }
}
