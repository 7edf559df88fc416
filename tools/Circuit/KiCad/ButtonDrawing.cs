using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The button.</summary>
internal sealed class ButtonDrawing : BlockDrawing
{
    private const int Row = 11;

    public override Block Block => Block.Button;

    public override string Heading => "Button";

    public override bool IsLeft => true;

    public override int Height => 25;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) => [(new PinRef(Keys.Button, "1"), 16, Row)];

    public override void Draw(BlockArea area)
    {
        area.Builder.Rail(NetNames.Supply, area.At(16, Row - 7));
        area.Builder.Part(Keys.ButtonPullUp, area.At(16, Row - 4), area.At(14, Row - 5), turn: 180);
        area.Builder.Wire(area.At(16, Row - 1), area.At(16, Row + 1));
        area.Builder.Part(Keys.Button, area.At(16, Row + 5), area.At(12, Row + 4));
        area.Builder.Rail(NetNames.Ground, area.At(16, Row + 9));
    }
}
