using System.Globalization;

namespace Circuit.Wiring;

/// <summary>A hole of the perforated board, seen from the side of the parts.</summary>
/// <param name="Column">From the left; 1 is the first.</param>
/// <param name="Row">From above; 1 is the first.</param>
public readonly record struct Hole(int Column, int Row)
{
    /// <summary>"C4": the column's letter and the row.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + this.Column - 1)}{this.Row}");
}
