using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>One or two infrared LEDs and their transistor.</summary>
internal sealed class InfraredDrawing : BlockDrawing
{
    private const int Row = 22;

    public override Block Block => Block.Infrared;

    public override string Heading => "Infrared light";

    public override bool IsLeft => false;

    public override int Height => 33;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [(new PinRef(Keys.InfraredSwitch, "1"), 15, Row)];

    public override void Draw(BlockArea area)
    {
        SheetBuilder sheet = area.Builder;
        sheet.Part(Keys.InfraredSwitch, area.At(19, Row), area.At(24, Row - 1));
        sheet.Part(Keys.InfraredPullDown, area.At(6, Row + 4), area.At(8, Row + 3));
        sheet.Wire(area.At(6, Row), area.At(6, Row + 1));
        sheet.Rail(NetNames.Ground, area.At(6, Row + 7));
        sheet.Wire(area.At(21, Row + 4), area.At(21, Row + 7));
        sheet.Rail(NetNames.Ground, area.At(21, Row + 7));

        sheet.Rail(sheet.Design.NetOf(new PinRef(Keys.InfraredResistor, "1"))?.Name ?? NetNames.Supply, area.At(21, 4));
        DrawLed(area, 21, Keys.InfraredResistor, Keys.Infrared);
        sheet.Wire(area.At(21, 16), area.At(21, Row - 4));
        if (sheet.Design.FindComponent(Keys.SecondInfrared) is not null)
        {
            DrawLed(area, 33, Keys.SecondInfraredResistor, Keys.SecondInfrared);
            sheet.Wire(area.At(21, 4), area.At(33, 4));
            sheet.Wire(area.At(33, 16), area.At(21, 16));
        }
    }

    private static void DrawLed(BlockArea area, int dx, string resistor, string led)
    {
        area.Builder.Part(resistor, area.At(dx, 7), area.At(dx + 2, 6));
        area.Builder.Part(led, area.At(dx, 13), area.At(dx + 4, 12));
    }
}
