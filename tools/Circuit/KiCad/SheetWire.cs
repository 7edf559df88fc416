namespace Circuit.KiCad;

/// <summary>A straight piece of wire.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
public sealed record SheetWire(Spot From, Spot To)
{
    /// <summary>Is the point on the wire, its ends included?</summary>
    public bool Passes(Spot spot) => (this.From.X == this.To.X && spot.X == this.From.X && (spot.Y - this.From.Y) * (spot.Y - this.To.Y) <= 0)
        || (this.From.Y == this.To.Y && spot.Y == this.From.Y && (spot.X - this.From.X) * (spot.X - this.To.X) <= 0);

    /// <summary>Is the point one of its ends?</summary>
    public bool Ends(Spot spot) => spot == this.From || spot == this.To;
}
