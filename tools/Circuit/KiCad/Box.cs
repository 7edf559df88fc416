using System;

namespace Circuit.KiCad;

/// <summary>Room that something takes on a sheet, in steps of <see cref="Spot.StepMm"/>.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Top">Smallest y.</param>
/// <param name="Right">Largest x.</param>
/// <param name="Bottom">Largest y.</param>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The box of two corners.</summary>
    public static Box Of(Spot one, Spot other) =>
        new(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));

    /// <summary>Do the two share room? Touching edges do not.</summary>
    public bool Meets(Box other) => this.Left < other.Right && other.Left < this.Right && this.Top < other.Bottom && other.Top < this.Bottom;

    /// <summary>Is the other one inside, edges included?</summary>
    public bool Holds(Box other) => this.Left <= other.Left && this.Top <= other.Top && this.Right >= other.Right && this.Bottom >= other.Bottom;

    /// <summary>Moved.</summary>
    public Box Plus(Spot by) => new(this.Left + by.X, this.Top + by.Y, this.Right + by.X, this.Bottom + by.Y);

    /// <summary>Turned about the origin, against the clock.</summary>
    /// <param name="degrees">0, 90 or 180.</param>
    public Box Turned(int degrees) => degrees switch
    {
        90 => new(this.Top, -this.Right, this.Bottom, -this.Left),
        180 => new(-this.Right, -this.Bottom, -this.Left, -this.Top),
        _ => this,
    };
}
