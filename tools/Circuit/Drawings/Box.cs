namespace Circuit.Drawings;

/// <summary>A rectangle on a sheet. Millimeters, from the upper left corner.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Across.</param>
/// <param name="Height">Down.</param>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => this.X + this.Width;

    /// <summary>Lower edge.</summary>
    public double Bottom => this.Y + this.Height;

    /// <summary>Do two share more than an edge?</summary>
    public bool Meets(Box other) => this.X < other.Right - 0.001 && other.X < this.Right - 0.001 && this.Y < other.Bottom - 0.001 && other.Y < this.Bottom - 0.001;

    /// <summary>Lies all of it in another one?</summary>
    public bool IsInside(Box other) => this.X >= other.X && this.Y >= other.Y && this.Right <= other.Right && this.Bottom <= other.Bottom;

    /// <summary>The same, larger by so much on each side.</summary>
    public Box Grow(double mm) => new(this.X - mm, this.Y - mm, this.Width + (2 * mm), this.Height + (2 * mm));
}
