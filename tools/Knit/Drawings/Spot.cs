namespace Knit.Drawings;

/// <summary>A place in a drawing, in millimeters of fabric.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downward.</param>
internal readonly record struct Spot(double X, double Y)
{
    public static Spot operator +(Spot a, Spot b) => new(a.X + b.X, a.Y + b.Y);

    public static Spot operator -(Spot a, Spot b) => new(a.X - b.X, a.Y - b.Y);

    public static Spot operator *(Spot a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>A place between two.</summary>
    /// <param name="from">At 0.</param>
    /// <param name="to">At 1.</param>
    /// <param name="share">How far.</param>
    public static Spot Between(Spot from, Spot to, double share) => from + ((to - from) * share);
}
