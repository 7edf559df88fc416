using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The vibration motor and its transistor.</summary>
internal sealed class MotorDrawing : BlockDrawing
{
    private const int Row = 18;

    public override Block Block => Block.Motor;

    public override string Heading => "Vibration motor";

    public override bool IsLeft => false;

    public override int Height => 29;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [(new PinRef(Keys.MotorSwitch, "1"), 16, Row)];

    public override void Draw(BlockArea area)
    {
        SheetBuilder sheet = area.Builder;
        sheet.Part(Keys.MotorSwitch, area.At(20, Row), area.At(25, Row - 1));
        sheet.Part(Keys.MotorPullDown, area.At(6, Row + 4), area.At(8, Row + 3));
        sheet.Wire(area.At(6, Row), area.At(6, Row + 1));
        sheet.Rail(NetNames.Ground, area.At(6, Row + 7));
        sheet.Wire(area.At(22, Row + 4), area.At(22, Row + 7));
        sheet.Rail(NetNames.Ground, area.At(22, Row + 7));

        sheet.Part(Keys.Motor, area.At(22, 8), area.At(19, 7), TextAlign.Right);
        sheet.Part(Keys.MotorDiode, area.At(29, 8), area.At(31, 7));
        sheet.Rail(NetNames.Supply, area.At(22, 4));
        sheet.Wire(area.At(22, 4), area.At(29, 4), area.At(29, 5));
        sheet.Wire(area.At(29, 11), area.At(29, 12), area.At(22, 12), area.At(22, Row - 4));
    }
}
