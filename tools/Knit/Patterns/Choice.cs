namespace Knit.Patterns;

/// <summary>What one knitter knits of a pattern.</summary>
/// <param name="Size">The size.</param>
/// <param name="Module">The module that the pocket is for; null for a sock without a pocket.</param>
/// <param name="Leg">The leg that the pocket's sock is for; of no account without a pocket.</param>
public sealed record Choice(SizeRow Size, PocketModule? Module = null, Leg Leg = Leg.Left)
{
    /// <summary>"Adult M", or "Adult M with the pocket for xiao-s3-full, left leg".</summary>
    public override string ToString() => this.Module is null ? this.Size.Name : $"{this.Size.Name} with the pocket for {this.Module.Name}, {(this.Leg == Leg.Left ? "left" : "right")} leg";
}

/// <summary>A leg of the wearer.</summary>
public enum Leg
{
    /// <summary>The left one.</summary>
    Left,

    /// <summary>The right one.</summary>
    Right,
}
