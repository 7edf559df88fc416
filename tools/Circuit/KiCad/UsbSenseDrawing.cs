using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The charger's divider.</summary>
internal sealed class UsbSenseDrawing : BlockDrawing
{
    private const int Row = 11;

    public override Block Block => Block.UsbSense;

    public override string Heading => "Is it charging?";

    public override bool IsLeft => true;

    public override int Height => 24;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [(new PinRef(Keys.UsbLower, "1"), 16, Row)];

    public override void Draw(BlockArea area)
    {
        SheetBuilder sheet = area.Builder;
        sheet.Rail(NetNames.Usb, area.At(16, 4));
        sheet.Part(Keys.UsbUpper, area.At(16, 7), area.At(14, 6));
        sheet.Wire(area.At(16, 10), area.At(16, 12));
        sheet.Part(Keys.UsbLower, area.At(16, Row + 4), area.At(14, Row + 3));
        sheet.Wire(area.At(16, Row + 7), area.At(16, Row + 8));
        sheet.Rail(NetNames.Ground, area.At(16, Row + 8));
    }
}
