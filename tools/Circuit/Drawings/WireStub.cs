using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Circuit.Wiring;

namespace Circuit.Drawings;

/// <summary>The first bit of a wire, straight out of its part, with the plate of its number. Where two wires leave one pad, they leave side by side and the second plate sits farther out.</summary>
internal sealed class WireStub
{
    private const double PlateHeight = 2.9;

    private WireStub(Wire wire, bool isFrom, int slot, int slots)
    {
        this.Wire = wire;
        this.IsFrom = isFrom;
        this.Port = isFrom ? wire.From : wire.To;
        this.Label = wire.Number.ToString(CultureInfo.InvariantCulture);
        double aside = slots < 2 ? 0 : slot == 0 ? -WorkTable.CellMm : WorkTable.CellMm;
        bool isFar = slot > 0 || this.Port.IsHidden;
        bool isAcross = this.Port.Side is Side.Left or Side.Right;
        int sign = this.Port.Side is Side.Left or Side.Top ? -1 : 1;
        double outX = this.Port.OutX + (isAcross ? 0 : aside);
        double outY = this.Port.OutY + (isAcross ? aside : 0);
        double plateWidth = SheetText.WidthOf(this.Label, 2.5, true) + 1;
        double away = isFar ? 5.8 : 0.9;
        this.Plate = isAcross
            ? new Box(sign < 0 ? outX - away - plateWidth : outX + away, outY - (PlateHeight / 2), plateWidth, PlateHeight)
            : new Box(outX - (plateWidth / 2), sign < 0 ? outY - away - PlateHeight : outY + away, plateWidth, PlateHeight);
        double length = away + (isAcross ? plateWidth : PlateHeight) + 0.9;
        double endX = outX + (isAcross ? sign * length : 0);
        double endY = outY + (isAcross ? 0 : sign * length);
        this.EndX = Snap(endX, isAcross ? sign : 0);
        this.EndY = Snap(endY, isAcross ? 0 : sign);
        this.Points = [(this.Port.PadX, this.Port.PadY), isAcross ? (this.Port.PadX, outY) : (outX, this.Port.PadY), (outX, outY)];
        double farX = this.EndX * WorkTable.CellMm;
        double farY = this.EndY * WorkTable.CellMm;
        this.Room = new Box(Math.Min(outX, farX), Math.Min(outY, farY), Math.Abs(farX - outX), Math.Abs(farY - outY));
    }

    public Wire Wire { get; }

    public bool IsFrom { get; }

    public Port Port { get; }

    public string Label { get; }

    public Box Plate { get; }

    public int EndX { get; }

    public int EndY { get; }

    public IReadOnlyList<(double X, double Y)> Points { get; }

    public Box Room { get; }

    /// <summary>Both ends of every wire.</summary>
    public static IEnumerable<WireStub> All(Harness harness)
    {
        (Wire Wire, bool IsFrom)[] ends = [.. harness.Wires.SelectMany(wire => new[] { (wire, true), (wire, false) })];
        foreach (var port in ends.GroupBy(end => end.IsFrom ? end.Wire.From : end.Wire.To))
        {
            // The wire that goes up leaves above.
            (Wire Wire, bool IsFrom)[] sorted = [.. port.OrderBy(end => (end.IsFrom ? end.Wire.To : end.Wire.From).OutY)];
            for (int slot = 0; slot < sorted.Length; slot++)
            {
                yield return new WireStub(sorted[slot].Wire, sorted[slot].IsFrom, slot, sorted.Length);
            }
        }
    }

    private static int Snap(double mm, int sign) => (int)(sign < 0 ? Math.Floor(mm / WorkTable.CellMm) : sign > 0 ? Math.Ceiling(mm / WorkTable.CellMm) : Math.Round(mm / WorkTable.CellMm));
}
