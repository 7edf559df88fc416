using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The LED in the cuff.</summary>
internal sealed class LightDrawing : BlockDrawing
{
    private const int Row = 5;

    public override Block Block => Block.Light;

    public override string Heading => "Light in the cuff";

    public override bool IsLeft => false;

    public override int Height => 17;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [(new PinRef(Keys.LedResistor, "1"), 6, Row)];

    public override void Draw(BlockArea area)
    {
        area.Builder.Part(Keys.LedResistor, area.At(9, Row), null, turn: 90);
        area.Builder.Wire(area.At(12, Row), area.At(20, Row));
        area.Builder.Part(Keys.Led, area.At(20, Row + 3), area.At(25, Row + 2));
        area.Builder.Wire(area.At(20, Row + 6), area.At(20, Row + 7));
        area.Builder.Rail(NetNames.Ground, area.At(20, Row + 7));
    }
}
