using System;
using System.Collections.Generic;
using System.Linq;

namespace Circuit.Drawings;

/// <summary>What a sheet has to keep so that it can be read: nothing over anything else.</summary>
public static class DrawingRules
{
    /// <summary>The height that the smallest capitals need on paper. Millimeters.</summary>
    public const double SmallestMm = 1.8;

    private const double WireWidthMm = 0.9;

    /// <summary>All that is wrong with it, one sentence each; empty where nothing is.</summary>
    public static IReadOnlyList<string> Broken(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return [.. sheet.WithoutWay, .. Texts(sheet), .. Plates(sheet), .. Bodies(sheet), .. Wires(sheet)];
    }

    private static IEnumerable<string> Texts(Sheet sheet)
    {
        for (int i = 0; i < sheet.Texts.Count; i++)
        {
            SheetText text = sheet.Texts[i];
            if (text.CapitalsMm < SmallestMm)
            {
                yield return $"'{text.Words}' is smaller than {SmallestMm} mm.";
            }

            if (!text.Room.IsInside(Sheet.Printable))
            {
                yield return $"'{text.Words}' is beyond the margin.";
            }

            foreach (SheetText other in sheet.Texts.Skip(i + 1).Where(other => other.Room.Meets(text.Room)))
            {
                yield return $"'{text.Words}' and '{other.Words}' lie on each other.";
            }

            foreach (SheetBody body in sheet.Bodies.Where(body => body.Owner != text.Owner && body.Outline.Meets(text.Room) && !IsOnTop(text.Owner, body.Owner)))
            {
                yield return $"'{text.Words}' lies on {body.Owner}.";
            }
        }
    }

    // What is soldered to the perforated board or to a leg lies there on purpose.
    private static bool IsOnTop(string owner, string below) =>
        (below == Module.ModulePlacement.PerfboardKey && owner.Length > 0) || (owner.Length > 0 && owner.StartsWith(below + "-", StringComparison.Ordinal));

    private static IEnumerable<string> Plates(Sheet sheet)
    {
        for (int i = 0; i < sheet.Tags.Count; i++)
        {
            (int wire, Box plate) = sheet.Tags[i];
            foreach ((int other, _) in sheet.Tags.Skip(i + 1).Where(tag => tag.Plate.Meets(plate)))
            {
                yield return $"The plates of wires {wire} and {other} lie on each other.";
            }

            foreach (SheetText text in sheet.Texts.Where(text => text.Room.Meets(plate) && !text.Room.IsInside(plate.Grow(0.3))))
            {
                yield return $"The plate of wire {wire} lies on '{text.Words}'.";
            }
        }
    }

    private static IEnumerable<string> Bodies(Sheet sheet)
    {
        for (int i = 0; i < sheet.Bodies.Count; i++)
        {
            SheetBody body = sheet.Bodies[i];
            if (!body.Outline.IsInside(Sheet.Printable))
            {
                yield return $"{body.Owner} is beyond the margin.";
            }

            foreach (SheetBody other in sheet.Bodies.Skip(i + 1).Where(other => other.Owner != body.Owner && other.Outline.Meets(body.Outline)))
            {
                yield return $"{body.Owner} and {other.Owner} lie on each other.";
            }
        }
    }

    private static IEnumerable<string> Wires(Sheet sheet)
    {
        foreach (SheetWire wire in sheet.Wires)
        {
            Box[] pieces = [.. Pieces(wire).Select(piece => piece.Grow(WireWidthMm / 2))];
            if (pieces.Any(piece => !piece.IsInside(Sheet.Printable)))
            {
                yield return $"Wire {wire.Number} is beyond the margin.";
            }

            foreach (string owner in sheet.Bodies.Where(body => Enters(wire, body)).Select(body => body.Owner).Distinct())
            {
                yield return $"Wire {wire.Number} goes through {owner}.";
            }

            foreach (SheetText text in sheet.Texts.Where(text => (text.Owner.Length > 0 || !sheet.Tags.Any(tag => tag.Wire == wire.Number && text.Room.IsInside(tag.Plate.Grow(0.3)))) && text.Owner != wire.From && text.Owner != wire.To && pieces.Any(piece => piece.Meets(text.Room))))
            {
                yield return $"Wire {wire.Number} runs over '{text.Words}'.";
            }

            foreach (SheetWire other in sheet.Wires.Where(other => other.Number > wire.Number && Pieces(other).Any(piece => Pieces(wire).Any(mine => RunTogether(mine, piece)))))
            {
                yield return $"Wires {wire.Number} and {other.Number} run on each other.";
            }
        }
    }

    // The first two and the last two stretches may lie in the part that the wire is soldered to.
    private static bool Enters(SheetWire wire, SheetBody body)
    {
        Box[] pieces = [.. Pieces(wire)];
        int from = body.Owner == wire.From ? 2 : 0;
        int to = body.Owner == wire.To ? 2 : 0;
        return pieces.Where((piece, at) => at >= from && at < pieces.Length - to).Any(piece => piece.Grow(0.01).Meets(body.Outline));
    }

    private static IEnumerable<Box> Pieces(SheetWire wire)
    {
        for (int i = 1; i < wire.Points.Count; i++)
        {
            (double x, double y) = wire.Points[i - 1];
            (double toX, double toY) = wire.Points[i];
            yield return new Box(Math.Min(x, toX), Math.Min(y, toY), Math.Abs(toX - x), Math.Abs(toY - y));
        }
    }

    // Side by side closer than their own width, for longer than a crossing is.
    private static bool RunTogether(Box first, Box second)
    {
        bool areAcross = first.Height < 0.01 && second.Height < 0.01;
        bool areDown = first.Width < 0.01 && second.Width < 0.01;
        double together = areAcross
            ? Math.Min(first.Right, second.Right) - Math.Max(first.X, second.X)
            : Math.Min(first.Bottom, second.Bottom) - Math.Max(first.Y, second.Y);
        double apart = areAcross ? Math.Abs(first.Y - second.Y) : Math.Abs(first.X - second.X);
        return (areAcross || areDown) && together > 0.05 && apart < WireWidthMm;
    }
}
