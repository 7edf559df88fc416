using System;
using System.Collections.Generic;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Wiring;

/// <summary>
/// Where everything lies while it is soldered, at twice its size: the wiring picture is a picture of this table, and the wires are cut so that they are short on it. Pads lie on a grid, so that
/// wires can.
/// </summary>
public sealed class WorkTable
{
    /// <summary>The picture's scale.</summary>
    public const double Scale = 2;

    /// <summary>The grid that wires run on, on the picture: a quarter of the holes' step. Millimeters.</summary>
    public const double CellMm = 1.27;

    /// <summary>Column of the board's left row of pads.</summary>
    public const int BoardColumn = 26;

    /// <summary>The first hole of the perforated board.</summary>
    public static readonly (int X, int Y) PerfboardCell = (100, 38);

    /// <summary>The sensor's first pin.</summary>
    public static readonly (int X, int Y) SensorCell = (112, 101);

    /// <summary>Ends of the leads of the parts at the right; from there to the right the part.</summary>
    public const int LeadsColumn = 158;

    private readonly List<Port> ports = [];
    private readonly CircuitDesign design;

    private WorkTable(CircuitDesign design)
    {
        this.design = design;
        this.Layout = PerfboardLayout.Of(design);
        this.AddBoard();
        this.AddSensor();
        this.AddPerfboard();
        this.AddPower();
        this.AddLights();
        this.AddRest();
    }

    /// <summary>The perforated board's layout, or null without one.</summary>
    public PerfboardLayout? Layout { get; }

    /// <summary>All places for ends of wires.</summary>
    public IReadOnlyList<Port> Ports => this.ports;

    /// <summary>Row of the board's first pad.</summary>
    public static int BoardRow(BoardProfile board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board.ShortName switch { "feather-v2" => 31, "devkit" => 21, _ => 27 };
    }

    /// <summary>Rows of the parts at the right, from above.</summary>
    public static int LeadsRow(string key) => key switch
    {
        Keys.Led => 17,
        Keys.Button => 44,
        Keys.Motor => 65,
        Keys.Infrared => 82,
        Keys.SecondInfrared => 100,
        Keys.Receiver => 100,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "a part that does not lie at the right"),
    };

    /// <summary>The table for a circuit.</summary>
    public static WorkTable Of(CircuitDesign design) => new(design ?? throw new ArgumentNullException(nameof(design)));

    /// <summary>Where a point of the board lies on the picture.</summary>
    public static (double X, double Y) OnBoard(BoardProfile board, double xMm, double yMm)
    {
        ArgumentNullException.ThrowIfNull(board);
        BoardPad first = board.Pads[0];
        return ((BoardColumn * CellMm) + ((xMm - first.XMm) * Scale), (BoardRow(board) * CellMm) + ((yMm - first.YMm) * Scale));
    }

    /// <summary>Where a hole lies on the picture.</summary>
    public static (double X, double Y) OnPerfboard(Hole hole) =>
        ((PerfboardCell.X + ((hole.Column - 1) * 4)) * CellMm, (PerfboardCell.Y + ((hole.Row - 1) * 4)) * CellMm);

    private void AddBoard()
    {
        BoardProfile board = this.design.Board;
        double left = OnBoard(board, 0, 0).X;
        double right = OnBoard(board, board.WidthMm, 0).X;
        foreach (BoardPad pad in board.Pads)
        {
            (double x, double y) = OnBoard(board, pad.XMm, pad.YMm);
            PinRef pin = new(Keys.Board, pad.Id);
            string place = $"U1 {pad.Id}";
            bool isLeft = pad.XMm < board.WidthMm / 2;
            this.ports.Add(pad.Place switch
            {
                PadPlace.Header => new Port(pin, null, place, x, y, isLeft ? left : right, y, isLeft ? Side.Left : Side.Right, pad.Node is NetNames.Ground or NetNames.Supply or NetNames.Battery ? 2 : 1),
                // It leaves between two holes of the row.
                PadPlace.Underside => new Port(pin, null, place, x, y, left, OnBoard(board, 0, pad.Id == "BAT-" ? 6.73 : 11.81).Y, Side.Left, 1, IsHidden: true),
                _ => this.AtPlug(pin, pad, place),
            });
        }
    }

    // Cables are drawn with a block of their own at the right of the board, where their wires begin.
    private Port AtPlug(PinRef pin, BoardPad pad, string place)
    {
        int row = BoardRow(this.design.Board);
        (int X, int Y) cell = pad.Id switch
        {
            "JST-" => (69, row + 5),
            "JST+" => (69, row + 9),
            "QT-GND" => (83, row + 32),
            "QT-V+" => (83, row + 36),
            "QT-SDA" => (83, row + 40),
            _ => (83, row + 44),
        };
        double x = cell.X * CellMm;
        double y = cell.Y * CellMm;
        return new Port(pin, null, place, x, y, x, y, Side.Right, 1);
    }

    private void AddSensor()
    {
        Component sensor = this.design.Component(Keys.Sensor);
        for (int i = 0; i < sensor.Part.Pins.Count; i++)
        {
            double x = SensorCell.X * CellMm;
            double y = (SensorCell.Y + (i * 4)) * CellMm;
            this.ports.Add(new Port(new PinRef(Keys.Sensor, sensor.Part.Pins[i].Number), null, $"U2 {sensor.Part.Pins[i].Name}", x, y, x - (1.53 * Scale), y, Side.Left, 2));
        }
    }

    private void AddPerfboard()
    {
        foreach (Terminal terminal in this.Layout?.Terminals ?? [])
        {
            (double x, double y) = OnPerfboard(terminal.Hole);
            (double outX, double outY) = terminal.Side switch
            {
                Side.Left => (x - (2 * CellMm), y),
                Side.Right => (x + (2 * CellMm), y),
                Side.Top => (x, y - (6 * CellMm)),
                _ => (x, y + (6 * CellMm)),
            };
            this.ports.Add(new Port(null, terminal.Hole, $"perfboard {terminal.Hole.Name}", x, y, outX, outY, terminal.Side, 1));
        }
    }

    private void AddPower()
    {
        this.Put(Keys.Cell, "1", "BT1 +", 80, 125, Side.Right);
        this.Put(Keys.Cell, "2", "BT1 -", 80, 137, Side.Right);
        this.Put(Keys.Switch, "1", "SW1 1", 88, 103, Side.Left, 2);
        this.Put(Keys.Switch, "2", "SW1 2", 95, 107, Side.Right);
        this.Put(Keys.BenchCell, "1", "J1 +", 90, 114, Side.Right);
        this.Put(Keys.BenchCell, "2", "J1 -", 90, 118, Side.Right);
    }

    private void AddLights()
    {
        int row = LeadsRow(Keys.Led);
        this.Put(Keys.Led, "1", "D1 K", LeadsColumn, row, Side.Left);
        this.Put(Keys.LedResistor, "1", "R1", LeadsColumn, row + 6, Side.Left);
        row = LeadsRow(Keys.Infrared);
        this.Put(Keys.Infrared, "1", "D3 K", LeadsColumn, row, Side.Left);
        this.Put(Keys.Infrared, "2", "D3 A", LeadsColumn, row + 6, Side.Left);
        row = LeadsRow(Keys.SecondInfrared);
        this.Put(Keys.SecondInfrared, "1", "D4 K", LeadsColumn, row, Side.Left);
        this.Put(Keys.SecondInfrared, "2", "D4 A", LeadsColumn, row + 6, Side.Left);
    }

    private void AddRest()
    {
        int row = LeadsRow(Keys.Button);
        this.Put(Keys.ButtonPullUp, "2", "R2", LeadsColumn, row - 6, Side.Left);
        this.Put(Keys.Button, "1", "SW2 1", LeadsColumn, row, Side.Left);
        this.Put(Keys.Button, "2", "SW2 2, left leg", LeadsColumn, row + 7, Side.Left);
        this.Put(Keys.Button, "2", "SW2 2, right leg", LeadsColumn + 13, row + 7, Side.Right);
        row = LeadsRow(Keys.Motor);
        this.Put(Keys.Motor, "1", "M1 +", LeadsColumn, row, Side.Left);
        this.Put(Keys.Motor, "2", "M1 -", LeadsColumn, row + 5, Side.Left);
        row = LeadsRow(Keys.Receiver);
        this.Put(Keys.Receiver, "1", "U3 OUT", LeadsColumn, row, Side.Left);
        this.Put(Keys.Receiver, "2", "U3 GND", LeadsColumn, row + 5, Side.Left);
        this.Put(Keys.ReceiverFilter, "1", "R11", LeadsColumn, row + 10, Side.Left);
    }

    private void Put(string key, string number, string place, int column, int row, Side side, int capacity = 1)
    {
        if (this.design.FindComponent(key) is not null)
        {
            double x = column * CellMm;
            double y = row * CellMm;
            this.ports.Add(new Port(new PinRef(key, number), null, place, x, y, x, y, side, capacity));
        }
    }
}
