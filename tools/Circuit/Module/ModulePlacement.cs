using System;
using System.Collections.Generic;
using System.Linq;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.Module;

/// <summary>
/// How the sock's electronics lie on each other: the cell at the leg's side with the perforated board behind it, a sheet of insulation, and on it board and sensor. Motor, LED and infrared
/// LEDs hang on wires outside. The outer size, without a case, is what a case and the knitted pocket are made from.
/// </summary>
public sealed class ModulePlacement
{
    /// <summary>Between two things. Millimeters.</summary>
    public const double GapMm = 1;

    /// <summary>Insulation between the layers: tape on the cell and a sheet of card or felt. Millimeters.</summary>
    public const double InsulationMm = 1;

    /// <summary>What parts and solder stand out of the perforated board, and its own thickness. Millimeters.</summary>
    public const double PerfboardHeightMm = 4.7;

    private readonly List<ModuleItem> items = [];

    private ModulePlacement(CircuitDesign design)
    {
        this.Design = design;
        double lowerEndMm = 0;
        double lowerHeightMm = 0;
        if (design.FindComponent(Keys.Cell) is Component cell)
        {
            this.Put(cell, 0, 0, 0);
            lowerEndMm = cell.Part.Body.LengthMm + GapMm;
            lowerHeightMm = cell.Part.Body.HeightMm;
        }

        if (Perfboard.Of(design) is Perfboard perfboard)
        {
            this.items.Add(new ModuleItem("perfboard", "perfboard", 0, lowerEndMm, 0, perfboard.WidthMm, perfboard.LengthMm, PerfboardHeightMm));
            lowerHeightMm = Math.Max(lowerHeightMm, PerfboardHeightMm);
        }

        double upperMm = lowerHeightMm > 0 ? lowerHeightMm + InsulationMm : 0;
        Component board = design.Component(Keys.Board);
        Component sensor = design.Component(Keys.Sensor);
        this.Put(board, 0, 0, upperMm);
        double sensorMm = board.Part.Body.LengthMm + GapMm;
        this.Put(sensor, 0, sensorMm, upperMm);
        this.PutIfThere(design.FindComponent(Keys.Switch), board.Part.Body.WidthMm + GapMm, board.Part.Body.LengthMm - 10, upperMm);
        this.PutIfThere(design.FindComponent(Keys.Button), sensor.Part.Body.WidthMm + GapMm, sensorMm + 5, upperMm);
    }

    /// <summary>The circuit.</summary>
    public CircuitDesign Design { get; }

    /// <summary>Everything inside.</summary>
    public IReadOnlyList<ModuleItem> Items => this.items;

    /// <summary>Across the leg. Millimeters.</summary>
    public double WidthMm => this.items.Max(item => item.XMm + item.WidthMm);

    /// <summary>Along the leg. Millimeters.</summary>
    public double LengthMm => this.items.Max(item => item.YMm + item.LengthMm);

    /// <summary>Away from the leg. Millimeters.</summary>
    public double ThicknessMm => this.items.Max(item => item.ZMm + item.HeightMm);

    /// <summary>The placement of a circuit's parts.</summary>
    public static ModulePlacement Of(CircuitDesign design) => new(design);

    private void PutIfThere(Component? component, double xMm, double yMm, double zMm)
    {
        if (component is not null)
        {
            this.Put(component, xMm, yMm, zMm);
        }
    }

    private void Put(Component component, double xMm, double yMm, double zMm) => this.items.Add(new ModuleItem(
        component.Key,
        $"{component.Reference} {component.Part.PartNumber}",
        xMm,
        yMm,
        zMm,
        component.Part.Body.WidthMm,
        component.Part.Body.LengthMm,
        component.Part.Body.HeightMm));
}
