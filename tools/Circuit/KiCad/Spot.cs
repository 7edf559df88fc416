namespace Circuit.KiCad;

/// <summary>A point of a sheet or a symbol. One step is <see cref="StepMm"/>; x to the right, y down.</summary>
/// <param name="X">Steps to the right.</param>
/// <param name="Y">Steps down.</param>
public readonly record struct Spot(int X, int Y)
{
    /// <summary>KiCad's grid. Pins that are not on it cannot be met by a wire drawn by hand. Millimeters.</summary>
    public const double StepMm = 1.27;

    /// <summary>The point so much further.</summary>
    public Spot Plus(int dx, int dy) => new(this.X + dx, this.Y + dy);

    /// <summary>The point, as an arm from the origin, turned against the clock.</summary>
    /// <param name="degrees">0, 90 or 180.</param>
    public Spot Turned(int degrees) => degrees switch
    {
        90 => new(this.Y, -this.X),
        180 => new(-this.X, -this.Y),
        _ => this,
    };
}
