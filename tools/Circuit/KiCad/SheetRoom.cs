using System;
using System.Collections.Generic;
using System.Linq;

namespace Circuit.KiCad;

/// <summary>Finds what cannot be read on a sheet: text on text, on a wire or on a symbol, wires through symbols, anything outside of the sheet.</summary>
public static class SheetRoom
{
    private const double HalfWire = 0.1;
    private const double HalfCross = 0.5;
    private const double NumberGap = 0.25;

    /// <summary>In words what lies on what; empty where all can be read.</summary>
    public static IReadOnlyList<string> FaultsOf(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        List<Thing> texts = [.. TextsOf(sheet), .. sheet.Parts.Where(part => part.Symbol.ShowsNumbers).SelectMany(NumbersOf)];
        List<Thing> bodies = [.. sheet.Parts.Select(BodyOf), .. sheet.Rails.Select(RailOf)];
        List<Thing> wires = [.. sheet.Wires.Select(wire => new Thing("a wire", Line(wire.From, wire.To), null))];
        List<Thing> crosses = [.. sheet.Crosses.Select(cross => new Thing("a cross", new Box(-HalfCross, -HalfCross, HalfCross, HalfCross).Plus(cross), null))];
        List<Thing> leads = [.. sheet.Parts.SelectMany(LeadsOf)];
        List<Thing> frames = [.. sheet.Frames.SelectMany(EdgesOf)];

        List<string> faults = [];
        Cross(faults, texts, texts);
        List<Thing> names = [.. sheet.Parts.Where(part => part.Symbol.ShowsNames).SelectMany(NamesOf)];
        Cross(faults, names, names);
        Cross(faults, texts, names);
        Cross(faults, texts, bodies);
        Cross(faults, texts, wires);
        Cross(faults, texts, crosses);
        Cross(faults, texts, leads);
        Cross(faults, texts, frames);
        Cross(faults, bodies, bodies);
        Cross(faults, bodies, wires);
        Cross(faults, bodies, crosses);
        Cross(faults, bodies, leads);
        Cross(faults, bodies, frames);
        foreach (Thing thing in texts.Concat(bodies).Concat(wires).Concat(frames))
        {
            if (!SheetLayout.Paper.Holds(thing.Room) || SheetLayout.TitleBlock.Meets(thing.Room))
            {
                faults.Add($"{thing} is not on the sheet");
            }
        }

        return faults;
    }

    private static void Cross(List<string> faults, List<Thing> these, List<Thing> those)
    {
        foreach (Thing one in these)
        {
            faults.AddRange(those.Where(other => !ReferenceEquals(one, other) && (one.Owner is null || one.Owner != other.Owner) && one.Room.Meets(other.Room))
                .Select(other => $"{one} lies on {other}"));
        }
    }

    private static Thing BodyOf(SheetPart part) => new($"the symbol of {part.Component.Reference}", part.Symbol.Body.Turned(part.Turn).Plus(part.At), part.Component.Key);

    private static Thing RailOf(SheetRail rail)
    {
        Symbol symbol = rail.Name == RailSymbols.FlagName ? RailSymbols.Flag : RailSymbols.Of(rail.Name);

        // Where a wire meets it, it touches nothing but that wire.
        Box body = symbol.Body;
        bool hangs = body.Bottom > 0;
        return new Thing($"the sign {rail.Name}", new Box(body.Left, hangs ? 0.5 : body.Top, body.Right, hangs ? body.Bottom : -0.5).Plus(rail.At), null);
    }

    private static IEnumerable<Thing> TextsOf(Sheet sheet)
    {
        // What is written inside the board's body belongs there.
        foreach (SheetPart part in sheet.Parts)
        {
            Box body = part.Symbol.Body.Plus(part.At);
            foreach (SheetText text in new[] { part.Reference, part.Value })
            {
                yield return new Thing($"'{text.Text}'", text.Room, body.Holds(text.Room) ? part.Component.Key : null);
            }
        }

        foreach (SheetText text in sheet.Rails.Select(rail => rail.Label).Concat(sheet.Labels).Concat(sheet.Notes))
        {
            SheetPart? around = sheet.Parts.FirstOrDefault(part => part.Symbol.Body.Plus(part.At).Holds(text.Room));
            yield return new Thing($"'{text.Text}'", text.Room, around?.Component.Key);
        }
    }

    private static IEnumerable<Thing> NumbersOf(SheetPart part)
    {
        foreach (SymbolPin pin in part.Symbol.Pins)
        {
            double width = LetterWidth.Of(pin.Number, SymbolNodes.NumberMm);
            double height = SymbolNodes.NumberMm / Spot.StepMm;
            (double x, double y) = MiddleOf(pin);
            Box room = pin.Side is PinSide.Left or PinSide.Right
                ? new Box(x - (width / 2), y - height - NumberGap, x + (width / 2), y - NumberGap)
                : new Box(x - height - NumberGap, y - (width / 2), x - NumberGap, y + (width / 2));
            yield return new Thing($"the number {pin.Number} of {part.Component.Reference}", room.Plus(part.At), null);
        }
    }

    // Names stand inside of the body, each at its pin.
    private static IEnumerable<Thing> NamesOf(SheetPart part)
    {
        foreach (SymbolPin pin in part.Symbol.Pins)
        {
            double width = LetterWidth.Of(pin.Name, SheetText.UsualMm);
            double from = pin.Length + (SymbolNodes.NameOffsetMm / Spot.StepMm);
            (double x, double y) = (pin.End.X, pin.End.Y);
            Box room = pin.Side switch
            {
                PinSide.Left => new Box(x + from, y - 0.55, x + from + width, y + 0.55),
                PinSide.Right => new Box(x - from - width, y - 0.55, x - from, y + 0.55),
                PinSide.Top => new Box(x - 0.55, y + from, x + 0.55, y + from + width),
                _ => new Box(x - 0.55, y - from - width, x + 0.55, y - from),
            };
            yield return new Thing($"the name {pin.Name} of {part.Component.Reference}", room.Plus(part.At), null);
        }
    }

    private static (double X, double Y) MiddleOf(SymbolPin pin) => pin.Side switch
    {
        PinSide.Left => (pin.End.X + (pin.Length / 2), pin.End.Y),
        PinSide.Right => (pin.End.X - (pin.Length / 2), pin.End.Y),
        PinSide.Top => (pin.End.X, pin.End.Y + (pin.Length / 2)),
        _ => (pin.End.X, pin.End.Y - (pin.Length / 2)),
    };

    private static IEnumerable<Thing> LeadsOf(SheetPart part)
    {
        foreach (SymbolPin pin in part.Symbol.Pins)
        {
            (double x, double y) = MiddleOf(pin);
            double half = Math.Max(0, (pin.Length / 2) - HalfWire);
            Box lead = pin.Side is PinSide.Left or PinSide.Right
                ? new Box(x - half, y - HalfWire, x + half, y + HalfWire)
                : new Box(x - HalfWire, y - half, x + HalfWire, y + half);
            yield return new Thing($"pin {pin.Number} of {part.Component.Reference}", lead.Turned(part.Turn).Plus(part.At), part.Component.Key);
        }
    }

    private static Box Line(Spot from, Spot to)
    {
        Box thin = Box.Of(from, to);
        return new Box(thin.Left - HalfWire, thin.Top - HalfWire, thin.Right + HalfWire, thin.Bottom + HalfWire);
    }

    private static IEnumerable<Thing> EdgesOf(Box frame)
    {
        yield return new Thing("a frame", new Box(frame.Left, frame.Top - HalfWire, frame.Right, frame.Top + HalfWire), "frame");
        yield return new Thing("a frame", new Box(frame.Left, frame.Bottom - HalfWire, frame.Right, frame.Bottom + HalfWire), "frame");
        yield return new Thing("a frame", new Box(frame.Left - HalfWire, frame.Top, frame.Left + HalfWire, frame.Bottom), "frame");
        yield return new Thing("a frame", new Box(frame.Right - HalfWire, frame.Top, frame.Right + HalfWire, frame.Bottom), "frame");
    }

    /// <summary>Something that takes room; things of one owner may lie on each other.</summary>
    private sealed record Thing(string Name, Box Room, string? Owner)
    {
        public override string ToString() => FormattableString.Invariant($"{this.Name.Replace('\n', ' ')} at {this.Room.Left:0.#},{this.Room.Top:0.#}");
    }
}
