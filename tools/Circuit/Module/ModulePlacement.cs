using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Boards;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Module;

/// <summary>
/// How the sock's electronics lie on each other. At the leg's side: the cell under the board's USB end, and where the cell and the antenna leave room the sensor, flat on the floor. Above them the board
/// and, behind its end, the perforated board. Nothing lies under a board's own antenna. Motor, LEDs and infrared parts hang on wires outside. The outer size, without a case, is what a case and the
/// knitted pocket are made from.
/// </summary>
public sealed class ModulePlacement
{
    /// <summary>Length of the leads from the module to what is seen at the cuff, in millimeters.</summary>
    public const int CuffLeadMm = 120;

    /// <summary>Between two things. Millimeters.</summary>
    public const double GapMm = 1;

    /// <summary>Insulation between the layers: tape on the cell and a sheet of card or felt. Millimeters.</summary>
    public const double InsulationMm = 1;

    /// <summary>What parts and solder stand out of the perforated board, and its own thickness. Millimeters.</summary>
    public const double PerfboardHeightMm = 4.7;

    /// <summary>The key of the perforated board among the items.</summary>
    public const string PerfboardKey = "perfboard";

    /// <summary>The key of the cell's plug among the items.</summary>
    public const string PlugKey = "cell-plug";

    private readonly List<ModuleItem> items = [];

    private ModulePlacement(CircuitDesign design)
    {
        this.Design = design;
        this.AntennaLengthMm = AntennaOf(design.Board);
        Component board = design.Component(Keys.Board);
        Component? cell = design.FindComponent(Keys.Cell);
        double upperMm = cell is null ? 0 : cell.Part.Body.HeightMm + InsulationMm;
        double cellEndMm = cell is null ? 0 : cell.Part.Body.LengthMm + GapMm;
        double boardEndMm = board.Part.Body.LengthMm + GapMm;
        if (cell is not null)
        {
            this.Put(cell, 0, 0, 0);
        }

        this.Put(board, 0, 0, upperMm);
        this.PutSensor(upperMm, cellEndMm, boardEndMm);
        this.PutControls(upperMm, board.Part.Body.WidthMm + GapMm);
    }

    /// <summary>The circuit.</summary>
    public CircuitDesign Design { get; }

    /// <summary>Everything inside.</summary>
    public IReadOnlyList<ModuleItem> Items => this.items;

    /// <summary>How much of the board's far end is its antenna; 0 where the antenna hangs on a cable. Millimeters.</summary>
    public double AntennaLengthMm { get; }

    /// <summary>Across the leg. Millimeters.</summary>
    public double WidthMm => this.items.Max(item => item.XMm + item.WidthMm);

    /// <summary>Along the leg. Millimeters.</summary>
    public double LengthMm => this.items.Max(item => item.YMm + item.LengthMm);

    /// <summary>Away from the leg. Millimeters.</summary>
    public double ThicknessMm => this.items.Max(item => item.ZMm + item.HeightMm);

    /// <summary>The placement of a circuit's parts.</summary>
    public static ModulePlacement Of(CircuitDesign design) => new(design ?? throw new ArgumentNullException(nameof(design)));

    /// <summary>The item of that key, or null.</summary>
    public ModuleItem? Find(string key) => this.items.Find(item => item.Key == key);

    // Feather: no copper on the board beyond 44.6 mm. DevKit: the module stands 6 mm over the board's end. XIAO: a sheet on a cable.
    private static double AntennaOf(BoardProfile board) => board.ShortName switch
    {
        "feather-v2" => 6.2,
        "devkit" => 6.6,
        _ => 0,
    };

    private void PutSensor(double upperMm, double cellEndMm, double boardEndMm)
    {
        Component sensor = this.Design.Component(Keys.Sensor);
        if (Perfboard.Of(this.Design) is not Perfboard perfboard)
        {
            bool isOnCell = this.AntennaLengthMm <= 0;
            this.Put(sensor, 0, boardEndMm, isOnCell ? upperMm : 0);
            return;
        }

        double sensorYMm = this.AntennaLengthMm > 0 ? Math.Max(cellEndMm, boardEndMm) : cellEndMm;
        this.Put(sensor, 0, sensorYMm, 0);
        double belowMm = sensorYMm > boardEndMm ? upperMm : sensor.Part.Body.HeightMm + InsulationMm;
        this.items.Add(new ModuleItem(PerfboardKey, "perfboard", 0, boardEndMm, belowMm, perfboard.WidthMm, perfboard.LengthMm, PerfboardHeightMm));
    }

    // At the right of the board, where the hand that opens the pocket finds them.
    private void PutControls(double zMm, double xMm)
    {
        double switchYMm = 1;
        BoardPad? socket = this.Design.Board.Pads.FirstOrDefault(pad => pad.Place == PadPlace.Connector && pad.Node == NetNames.Battery);
        if (socket is not null && this.Design.FindComponent(Keys.Cell) is not null)
        {
            this.items.Add(new ModuleItem(PlugKey, "plug of BT1", xMm - GapMm, socket.YMm - 5, zMm, 6, 8, 5.5));
            switchYMm = socket.YMm + 5;
        }

        if (this.Design.FindComponent(Keys.Switch) is Component power)
        {
            this.Put(power, xMm, switchYMm, zMm);
        }

        if (this.Design.FindComponent(Keys.Button) is Component button)
        {
            this.Put(button, xMm, switchYMm + 10, zMm);
        }
    }

    private string NameOf(Component component) => component.Key switch
    {
        Keys.Board => this.Design.Board.ShortName,
        Keys.Cell => "cell",
        Keys.Switch => "switch",
        Keys.Button => "button",
        _ => component.Part.PartNumber,
    };

    private void Put(Component component, double xMm, double yMm, double zMm) => this.items.Add(new ModuleItem(
        component.Key,
        $"{component.Reference} {this.NameOf(component)}",
        xMm,
        yMm,
        zMm,
        component.Part.Body.WidthMm,
        component.Part.Body.LengthMm,
        component.Part.Body.HeightMm));
}
