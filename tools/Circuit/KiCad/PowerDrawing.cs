using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>Cell and switch.</summary>
internal sealed class PowerDrawing : BlockDrawing
{
    public override Block Block => Block.Power;

    public override string Heading => "Cell and switch";

    public override bool IsLeft => true;

    public override int Height => 23;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [];

    public override void Draw(BlockArea area)
    {
        SheetBuilder sheet = area.Builder;
        sheet.Part(Keys.Cell, area.At(36, 14), area.At(33, 14));
        sheet.Wire(area.At(36, 11), area.At(36, 8), area.At(29, 8));
        sheet.Wire(area.At(36, 17), area.At(36, 18));
        sheet.Rail(NetNames.Ground, area.At(36, 18));
        sheet.Part(Keys.Switch, area.At(24, 8), null);
        sheet.Wire(area.At(19, 6), area.At(13, 6), area.At(5, 6));
        sheet.Rail(NetNames.Battery, area.At(13, 6));
        sheet.Flag(area.At(5, 6));
        sheet.Cross(area.At(19, 10));
    }
}
