using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The infrared receiver with its filter.</summary>
internal sealed class ReceiverDrawing : BlockDrawing
{
    private const int Row = 18;
    private const int SupplyRow = 11;

    public override Block Block => Block.Receiver;

    public override string Heading => "Infrared receiver";

    public override bool IsLeft => true;

    public override int Height => 30;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [(new PinRef(Keys.Receiver, "1"), 7, Row)];

    public override void Draw(BlockArea area)
    {
        SheetBuilder sheet = area.Builder;
        sheet.Rail(NetNames.Supply, area.At(16, 4));
        sheet.Part(Keys.ReceiverFilter, area.At(16, 7), area.At(14, 6));
        sheet.Wire(area.At(16, 10), area.At(16, Row - 6));
        sheet.Part(Keys.Receiver, area.At(16, Row), area.At(9, Row + 3));
        sheet.Wire(area.At(16, Row + 6), area.At(16, Row + 7));
        sheet.Rail(NetNames.Ground, area.At(16, Row + 7));

        sheet.Part(Keys.ReceiverCapacitor, area.At(33, SupplyRow + 5), area.At(31, SupplyRow + 4));
        sheet.Wire(area.At(33, SupplyRow + 2), area.At(33, SupplyRow));
        sheet.Wire(area.At(16, SupplyRow), area.At(33, SupplyRow), area.At(38, SupplyRow));
        sheet.Flag(area.At(38, SupplyRow));
        sheet.Rail(NetNames.Ground, area.At(33, SupplyRow + 8));
    }
}
