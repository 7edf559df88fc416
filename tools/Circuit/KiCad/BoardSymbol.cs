using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Netlist;
using Circuit.Parts;
using Sock.Firmware.BoardData;

namespace Circuit.KiCad;

/// <summary>
/// The board's symbol in one design: each pin stands in the row of the part that it is wired to, so that wires run straight; supplies above, ground below, and the
/// pins that the design leaves open fill the rows between.
/// </summary>
internal sealed class BoardSymbol
{
    /// <summary>Half of the body's width, in steps.</summary>
    public const int HalfWidth = 18;

    private const int LeastLength = 5;
    private const int RailStep = 7;
    private readonly CircuitDesign design;
    private readonly Component board;
    private readonly List<SymbolPin> pins = [];
    private readonly HashSet<int> left = [];
    private readonly HashSet<int> right = [];

    private BoardSymbol(CircuitDesign design)
    {
        this.design = design;
        this.board = design.Components[0];
    }

    /// <summary>The symbol, its origin at row 0.</summary>
    /// <param name="design">The design; its first component is the board.</param>
    /// <param name="rows">Net, row and side of each wire from the board to a block.</param>
    public static Symbol Of(CircuitDesign design, IReadOnlyList<(string Net, int Row, bool IsLeft)> rows)
    {
        BoardSymbol made = new(design);
        foreach ((string net, int row, bool isLeft) in rows)
        {
            made.PlaceSignal(net, row, isLeft, [.. rows.Where(other => other.IsLeft == isLeft).Select(other => other.Row)]);
        }

        string[] rails = [.. design.Nets.Where(net => NetNames.IsRail(net.Name) && net.Name != NetNames.Ground && made.PinsOf(net.Name).Length > 0).Select(net => net.Name)];
        string[] above = [.. rails.SelectMany(made.PinsOf)];
        string[] below = made.PinsOf(NetNames.Ground);
        int top = rows.Select(row => row.Row).DefaultIfEmpty(0).Min() - made.NameRoom(above);
        int last = made.PlaceRest(top + made.NameRoom(above), [.. above, .. below]);
        int bottom = last + made.NameRoom(below);
        made.PlaceRails(rails, top);
        made.PlaceGround(below, bottom);
        return made.Finish(top, bottom);
    }

    private string[] PinsOf(string net) =>
        [.. (this.design.FindNet(net)?.Pins ?? []).Where(pin => pin.Key == this.board.Key && this.board.Part.FindPin(pin.Number) is not null).Select(pin => pin.Number)];

    // Names of the pins above and below stand upright inside the body.
    private int NameRoom(string[] numbers) =>
        (int)Math.Ceiling(numbers.Select(number => LetterWidth.Of(this.board.Part.FindPin(number)!.Name, SheetText.UsualMm)).DefaultIfEmpty(0).Max()) + 3;

    // The longest number has room on its pin, and does not reach the wire.
    private static int LengthFor(IReadOnlyCollection<string> numbers) =>
        Math.Max(LeastLength, (int)Math.Ceiling(numbers.Select(number => LetterWidth.Of(number, SymbolNodes.NumberMm)).DefaultIfEmpty(0).Max() + 0.2));

    private void PlaceSignal(string net, int row, bool isLeft, HashSet<int> rows)
    {
        // A second pad of the same net stands above or below, away from the wire of its neighbor.
        int step = rows.Contains(row + 2) ? -2 : 2;
        foreach (string number in this.PinsOf(net))
        {
            this.Place(number, row, isLeft);
            row += step;
        }
    }

    private int PlaceRest(int from, string[] upright)
    {
        int last = Math.Max(this.left.Concat(this.right).DefaultIfEmpty(from).Max(), from);
        HashSet<string> done = [.. this.pins.Select(pin => pin.Number), .. upright];
        int row = from;
        foreach (string number in this.board.Part.Pins.Select(pin => pin.Number).Where(number => !done.Contains(number)))
        {
            while (!IsFree(this.left, row) && !IsFree(this.right, row))
            {
                row++;
            }

            this.Place(number, row, IsFree(this.left, row));
            last = Math.Max(last, row);
        }

        return last;
    }

    private static bool IsFree(HashSet<int> taken, int row) => !taken.Contains(row - 1) && !taken.Contains(row) && !taken.Contains(row + 1);

    private void Place(string number, int row, bool isLeft)
    {
        (isLeft ? this.left : this.right).Add(row);
        int length = LengthFor([.. this.board.Part.Pins.Where(pin => this.design.NetOf(new PinRef(this.board.Key, pin.Number)) is not { Name: NetNames.Ground }).Select(pin => pin.Number)]);
        int x = HalfWidth + length;
        this.pins.Add(this.Pin(number, isLeft ? -x : x, row, isLeft ? PinSide.Left : PinSide.Right, length));
    }

    private void PlaceRails(string[] rails, int top)
    {
        // Pins of one rail stand close, rails apart: their names are wide.
        int[] counts = [.. rails.Select(rail => this.PinsOf(rail).Length)];
        int width = ((rails.Length - 1) * RailStep) + counts.Sum(count => (count - 1) * 2);
        int x = -(width / 2);
        int length = LengthFor([.. rails.SelectMany(this.PinsOf)]);
        foreach (string rail in rails)
        {
            foreach (string number in this.PinsOf(rail))
            {
                this.pins.Add(this.Pin(number, x, top - length, PinSide.Top, length));
                x += 2;
            }

            x += RailStep - 2;
        }
    }

    private void PlaceGround(string[] grounds, int bottom)
    {
        int length = LengthFor(grounds);
        int x = -(grounds.Length - 1);
        foreach (string number in grounds)
        {
            this.pins.Add(this.Pin(number, x, bottom + length, PinSide.Bottom, length));
            x += 2;
        }
    }

    // In this design a pin that the firmware only reads is an input, so that it may lie at ground or at an output.
    private SymbolPin Pin(string number, int x, int y, PinSide side, int length)
    {
        SymbolPin pin = PartSymbols.Pin(this.board.Part, number, x, y, side, length);
        SockBoard uses = this.design.Board.Firmware;
        string node = this.design.Board.Pads.FirstOrDefault(pad => pad.Id == number)?.Node ?? string.Empty;
        bool isRead = new[] { uses.Button, uses.IrReceiver, uses.CellSense, uses.UsbSense }.Any(gpio => gpio != SockBoard.None && node == BoardPad.NodeOf(gpio));
        return isRead ? pin with { Kind = PinKind.Input } : pin;
    }

    private Symbol Finish(int top, int bottom) => new()
    {
        Name = this.design.Name,
        Prefix = this.board.Part.Prefix,
        Description = this.board.Part.Description,
        Pins = this.pins,
        Shapes = [SymbolShape.Rectangle(-HalfWidth, top, HalfWidth, bottom)],
        Body = new Box(-HalfWidth, top, HalfWidth, bottom),
        ShowsNames = true,
        ShowsNumbers = true,
    };
}
