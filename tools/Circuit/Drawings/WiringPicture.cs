using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Module;
using Circuit.Netlist;
using Circuit.Wiring;
using Workshop.Output;

namespace Circuit.Drawings;

/// <summary>The picture that a maker solders from: everything at twice its size on an A4 sheet, each wire in its color and with its number at both ends.</summary>
public static class WiringPicture
{
    private static readonly Dictionary<string, string> Paints = new()
    {
        ["black"] = "#111",
        ["red"] = "#d01818",
        ["orange"] = "#f08000",
        ["brown"] = "#7a4a1e",
        ["blue"] = "#1668d8",
        ["yellow"] = "#d8b000",
        ["green"] = "#189038",
        ["gray"] = "#80868c",
        ["purple"] = "#8038b0",
        ["pink"] = "#f070b0",
    };

    /// <summary>The file.</summary>
    /// <exception cref="CircuitException">A wire finds no way.</exception>
    public static GeneratedFile Of(CircuitDesign design)
    {
        Sheet sheet = Draw(design);
        if (sheet.WithoutWay.Count > 0)
        {
            throw new CircuitException($"WiringPicture.cs: {design.Name}: {sheet.WithoutWay[0].TrimEnd('.')}; expected room between the parts; move them apart in WorkTable.cs.");
        }

        return new GeneratedFile($"hardware/schematics/{design.Board.ShortName}/{design.Name}-wiring.svg", sheet.ToSvg());
    }

    /// <summary>The sheet as data.</summary>
    public static Sheet Draw(CircuitDesign design)
    {
        Harness harness = Harness.Of(design);
        Sheet sheet = new() { Title = $"Wiring of {design.Name}" };
        BoardArt.Draw(sheet, harness);
        if (harness.Layout is PerfboardLayout layout)
        {
            PerfboardArt.Draw(sheet, design, layout);
        }

        PartArt.Draw(sheet, design);
        LeadArt.Draw(sheet, design);
        SheetFrame.Draw(sheet, harness);
        WireStub[] stubs = [.. WireStub.All(harness)];
        foreach (WireStub stub in stubs)
        {
            sheet.Tags.Add((stub.Wire.Number, stub.Plate));
            sheet.Text(string.Empty, stub.Label, stub.Plate.X + (stub.Plate.Width / 2), stub.Plate.Y + 2.4, anchor: "middle", isBold: true, color: "#000");
        }

        Route(sheet, stubs, harness.Wires);
        return sheet;
    }

    // The short ones first; whoever finds no way goes first in the next round. Then each wire is taken off and laid again, now that it sees all others.
    private static void Route(Sheet sheet, WireStub[] stubs, IReadOnlyList<Wire> wires)
    {
        List<Wire> order = [.. wires.OrderBy(wire => LengthOf(wire, stubs))];
        WireRouter router = RouterOf(sheet, stubs);
        Dictionary<Wire, IReadOnlyList<(int X, int Y)>?> ways = [];
        for (int round = 0; round < 12; round++)
        {
            router = RouterOf(sheet, stubs);
            order.ForEach(wire => ways[wire] = Find(router, wire, stubs));
            Wire[] failed = [.. order.Where(wire => ways[wire] is null)];
            order = [.. failed, .. order.Except(failed)];
            if (failed.Length == 0)
            {
                break;
            }
        }

        foreach (Wire wire in order)
        {
            router.Remove(wire.Number);
            ways[wire] = Find(router, wire, stubs);
        }

        foreach (Wire wire in wires)
        {
            Add(sheet, wire, ways[wire], stubs);
        }
    }

    private static WireRouter RouterOf(Sheet sheet, WireStub[] stubs)
    {
        WireRouter router = new();
        sheet.Bodies.ForEach(body => router.Block(body.Outline.Grow(1)));
        sheet.Texts.ForEach(text => router.Block(text.Room.Grow(1)));
        sheet.Tags.ForEach(tag => router.Block(tag.Plate.Grow(0.7)));
        Array.ForEach(stubs, stub => router.Block(stub.Room));
        return router;
    }

    private static IReadOnlyList<(int X, int Y)>? Find(WireRouter router, Wire wire, WireStub[] stubs)
    {
        (WireStub from, WireStub to) = EndsOf(wire, stubs);
        return router.Find(wire.Number, (from.EndX, from.EndY, from.Port.Side), (to.EndX, to.EndY, to.Port.Side));
    }

    private static void Add(Sheet sheet, Wire wire, IReadOnlyList<(int X, int Y)>? way, WireStub[] stubs)
    {
        if (way is null)
        {
            sheet.WithoutWay.Add($"Wire {wire.Number} from {wire.From.Place} to {wire.To.Place} finds no way.");
            return;
        }

        (WireStub from, WireStub to) = EndsOf(wire, stubs);
        (double X, double Y)[] points = Straighten([.. from.Points, .. way.Select(node => (node.X * WorkTable.CellMm, node.Y * WorkTable.CellMm)), .. to.Points.Reverse()]);
        sheet.Wires.Add(new SheetWire(wire.Number, KeyOf(wire.From), KeyOf(wire.To), Paints[wire.Color], points, (from.Port.IsHidden ? 2 : 0, to.Port.IsHidden ? 2 : 0)));
    }

    private static (WireStub From, WireStub To) EndsOf(Wire wire, WireStub[] stubs) =>
        (stubs.First(stub => stub.Wire == wire && stub.IsFrom), stubs.First(stub => stub.Wire == wire && !stub.IsFrom));

    private static int LengthOf(Wire wire, WireStub[] stubs)
    {
        (WireStub from, WireStub to) = EndsOf(wire, stubs);
        return Math.Abs(from.EndX - to.EndX) + Math.Abs(from.EndY - to.EndY);
    }

    private static string KeyOf(Port port) => port.Pin?.Key switch
    {
        null => ModulePlacement.PerfboardKey,
        Keys.LedResistor => Keys.Led,
        Keys.ButtonPullUp => Keys.Button,
        Keys.ReceiverFilter => Keys.Receiver,
        string key => key,
    };

    // Leaves out points on a straight line, so that each stretch ends at a bend.
    private static (double X, double Y)[] Straighten((double X, double Y)[] points)
    {
        List<(double X, double Y)> kept = [points[0]];
        for (int i = 1; i < points.Length; i++)
        {
            bool isSame = Math.Abs(points[i].X - kept[^1].X) < 0.01 && Math.Abs(points[i].Y - kept[^1].Y) < 0.01;
            if (isSame)
            {
                continue;
            }

            bool isStraight = kept.Count > 1
                && ((Math.Abs(kept[^2].X - kept[^1].X) < 0.01 && Math.Abs(kept[^1].X - points[i].X) < 0.01)
                    || (Math.Abs(kept[^2].Y - kept[^1].Y) < 0.01 && Math.Abs(kept[^1].Y - points[i].Y) < 0.01));
            if (isStraight)
            {
                kept[^1] = points[i];
            }
            else
            {
                kept.Add(points[i]);
            }
        }

        return [.. kept];
    }
}
