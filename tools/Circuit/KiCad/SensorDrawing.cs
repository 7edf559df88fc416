using System.Collections.Generic;
using Circuit.Designs;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The accelerometer's board.</summary>
internal sealed class SensorDrawing : BlockDrawing
{
    private const int Middle = 13;

    public override Block Block => Block.Sensor;

    public override string Heading => "Movement sensor";

    public override bool IsLeft => true;

    public override int Height => 26;

    public override IEnumerable<(PinRef Pin, int Dx, int Dy)> Entries(CircuitDesign design) =>
        [(new PinRef(Keys.Sensor, "4"), 9, Middle - 1), (new PinRef(Keys.Sensor, "3"), 9, Middle + 1)];

    public override void Draw(BlockArea area)
    {
        area.Builder.Part(Keys.Sensor, area.At(19, Middle), area.At(17, Middle - 8));
        area.Builder.Rail(area.Builder.Design.NetOf(new PinRef(Keys.Sensor, "1"))?.Name ?? NetNames.Supply, area.At(19, Middle - 8));
        area.Builder.Rail(NetNames.Ground, area.At(19, Middle + 8));
        foreach (int dy in new[] { -3, -1, 1, 3 })
        {
            area.Builder.Cross(area.At(29, Middle + dy));
        }
    }
}
