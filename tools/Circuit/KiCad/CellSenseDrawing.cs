using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The cell's divider; on a board without a charger also where the cell is connected.</summary>
internal sealed class CellSenseDrawing : BlockDrawing
{
    private const int Row = 11;

    public override Block Block => Block.CellSense;

    public override string Heading => "Voltage of the cell";

    public override bool IsLeft => true;

    public override int Height => 25;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [(new PinRef(Keys.CellLower, "1"), 24, Row)];

    public override void Draw(BlockArea area)
    {
        SheetBuilder sheet = area.Builder;
        sheet.Part(Keys.CellUpper, area.At(24, 7), area.At(22, 6));
        sheet.Wire(area.At(24, 10), area.At(24, 12));
        sheet.Part(Keys.CellLower, area.At(24, Row + 4), area.At(22, Row + 3));
        sheet.Wire(area.At(24, Row + 7), area.At(24, Row + 8));
        sheet.Rail(NetNames.Ground, area.At(24, Row + 8));
        sheet.Wire(area.At(10, Row), area.At(10, Row + 1));
        sheet.Part(Keys.CellCapacitor, area.At(10, Row + 4), area.At(8, Row + 3));
        sheet.Wire(area.At(10, Row + 7), area.At(10, Row + 8));
        sheet.Rail(NetNames.Ground, area.At(10, Row + 8));
        if (sheet.Design.FindComponent(Keys.BenchCell) is null)
        {
            sheet.Rail(NetNames.Battery, area.At(24, 4));
            return;
        }

        sheet.Part(Keys.BenchCell, area.At(37, 5), area.At(41, 11));
        sheet.Wire(area.At(31, 4), area.At(24, 4));
        sheet.Wire(area.At(31, 6), area.At(31, 8));
        sheet.Rail(NetNames.Ground, area.At(31, 8));
    }
}
