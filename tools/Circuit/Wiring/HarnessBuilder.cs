using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>Finds the wires of a circuit: first those that have no choice, such as the cell's, then net by net the shortest wire that joins what is not joined yet, as long as a pad has room.</summary>
internal sealed class HarnessBuilder
{
    private static readonly (string First, string Second, string How)[] Legs =
    [
        (Keys.LedResistor + ".2", Keys.Led + ".2", "R1 to the longer leg of D1 (A)"),
        (Keys.ButtonPullUp + ".1", Keys.Button + ".1", "R2 to the other leg of SW2 1"),
        (Keys.ReceiverFilter + ".2", Keys.Receiver + ".3", "R11 to the leg VS of the socket of U3"),
        (Keys.ReceiverCapacitor + ".1", Keys.Receiver + ".3", "C2 to the leg VS of the socket of U3, close to its body"),
        (Keys.ReceiverCapacitor + ".2", Keys.Receiver + ".2", "C2 to the leg GND of the socket of U3, close to its body"),
    ];

    private static readonly (string First, string Second)[] Fixed =
    [
        (Keys.Cell + ".1", Keys.Switch + ".2"),
        (Keys.Switch + ".1", Keys.Board + ".JST+"),
        (Keys.Switch + ".1", Keys.Board + ".BAT+"),
        (Keys.Cell + ".2", Keys.Board + ".JST-"),
        (Keys.Cell + ".2", Keys.Board + ".BAT-"),
        (Keys.Sensor + ".1", Keys.Board + ".QT-V+"),
        (Keys.Sensor + ".2", Keys.Board + ".QT-GND"),
        (Keys.Sensor + ".3", Keys.Board + ".QT-SCL"),
        (Keys.Sensor + ".4", Keys.Board + ".QT-SDA"),
    ];

    private static readonly (string Pad, string Hole)[] Feeds = [("GND", "A1"), ("GND", "G1"), ("3V", "K1"), ("3V3", "K1"), ("3V3", "E1")];

    private readonly CircuitDesign design;
    private readonly WorkTable table;
    private readonly List<LegJoint> joints = [];
    private readonly List<(Port From, Port To, string Net)> wires = [];

    private HarnessBuilder(CircuitDesign design)
    {
        this.design = design;
        this.table = WorkTable.Of(design);
        this.joints.AddRange(Legs.Select(leg => new LegJoint(PinOf(leg.First), PinOf(leg.Second), leg.How)).Where(leg => this.Has(leg.First) && this.Has(leg.Second)));
        foreach ((string first, string second) in Fixed)
        {
            this.Fix(this.table.Ports.FirstOrDefault(port => port.Pin == PinOf(second)), this.table.Ports.FirstOrDefault(port => port.Pin == PinOf(first)));
        }

        // What motor and infrared draw comes from the board itself, not through the sensor's cable or pads.
        foreach ((string pad, string hole) in Feeds)
        {
            this.Feed(pad, this.table.Ports.FirstOrDefault(port => port.Hole?.Name == hole));
        }

        if (this.table.Layout is null)
        {
            this.Feed("GND", this.table.Ports.First(port => port.Pin == PinOf(Keys.Sensor + ".2")));
        }

        foreach (Net net in design.Nets)
        {
            this.Join(net);
        }
    }

    public static Harness Make(CircuitDesign design)
    {
        ArgumentNullException.ThrowIfNull(design);
        HarnessBuilder builder = new(design);
        var ordered = builder.wires.OrderBy(wire => WireOrder.StepOf(wire.From, wire.To)).ToArray();
        return new Harness
        {
            Design = design,
            Layout = builder.table.Layout,
            LegJoints = builder.joints,
            Wires = [.. ordered.Select((wire, at) => new Wire(at + 1, wire.From, wire.To, wire.Net, WireLooks.ColorOf(wire.Net, wire.From, wire.To), WireLooks.GaugeOf(wire.From, wire.To), WireLooks.LengthMm(wire.From, wire.To)))],
        };
    }

    private static PinRef PinOf(string text) => new(text.Split('.')[0], text.Split('.')[1]);

    private bool Has(PinRef pin) => this.design.FindComponent(pin.Key) is not null;

    private void Feed(string pad, Port? to)
    {
        Port? from = this.table.Ports.FirstOrDefault(port => port.Pin == PinOf($"{Keys.Board}.{pad}"));
        bool isFed = to is null || from is null || this.NetOf(to) != this.NetOf(from) || this.wires.Any(wire => wire.To == to);
        if (!isFed)
        {
            this.Fix(from, to);
        }
    }

    private void Fix(Port? from, Port? to)
    {
        if (from?.Pin is PinRef pin && to is not null)
        {
            this.wires.Add((from, to, this.design.NetOf(pin)!.Name));
        }
    }

    private void Join(Net net)
    {
        while (true)
        {
            Harness soFar = new() { Design = this.design, Layout = this.table.Layout, LegJoints = this.joints, Wires = [.. this.wires.Select(wire => new Wire(0, wire.From, wire.To, wire.Net, string.Empty, string.Empty, 0))] };
            BuiltNets built = new(soFar);
            if (net.Pins.Select(built.GroupOf).Distinct().Count() < 2)
            {
                return;
            }

            Port[] free = [.. this.table.Ports.Where(port => this.NetOf(port) == net.Name && this.Room(port) > 0)];

            // It grows from where most wires find room: leaves that joined each other would have none left.
            int hub = free.GroupBy(built.GroupOf).OrderByDescending(group => group.Sum(this.Room)).FirstOrDefault()?.Key ?? -1;
            var best = free.Where(from => built.GroupOf(from) == hub)
                .SelectMany(from => free.Where(to => built.GroupOf(to) != hub).Select(to => (From: from, To: to, Cost: this.Cost(from, to))))
                .OrderBy(pair => pair.Cost)
                .FirstOrDefault();
            if (best.From is null)
            {
                throw new CircuitException($"HarnessBuilder.cs: no pad has room for another wire of {net.Name} in {this.design.Name}; expected two wires on a pad at most; add a terminal to the perforated board.");
            }

            this.wires.Add((best.From, best.To, net.Name));
        }
    }

    private string? NetOf(Port port) => port.Pin is PinRef pin ? this.design.NetOf(pin)?.Name : this.table.Layout!.Terminals.First(terminal => terminal.Hole == port.Hole).Net;

    private int Room(Port port)
    {
        // Cables and pads below take what is fixed above, and nothing else.
        bool isPlugOrBelow = port.Pin?.Key == Keys.Board && this.design.Board.Pad(port.Pin.Number).Place != PadPlace.Header;
        return isPlugOrBelow ? 0 : port.Capacity - this.wires.Count(wire => wire.From == port || wire.To == port);
    }

    // A second wire on one pad is harder to solder: it has to be worth a detour.
    private double Cost(Port from, Port to) =>
        Math.Abs(from.OutX - to.OutX) + Math.Abs(from.OutY - to.OutY) + (this.Room(from) < from.Capacity ? 30 : 0) + (this.Room(to) < to.Capacity ? 30 : 0);
}
