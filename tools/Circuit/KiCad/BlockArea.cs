namespace Circuit.KiCad;

/// <summary>The room of a block: its circuit on the side of the board, its explanations on the other one.</summary>
/// <param name="Builder">The sheet.</param>
/// <param name="IsLeft">Does it stand to the left of the board?</param>
/// <param name="Corner">The upper left corner of its frame.</param>
/// <param name="Height">In steps.</param>
internal sealed record BlockArea(SheetBuilder Builder, bool IsLeft, Spot Corner, int Height)
{
    /// <summary>Width of every block, in steps.</summary>
    public const int Width = 69;

    /// <summary>How many letters of an explanation fit into a line.</summary>
    public const int NoteLetters = 26;

    /// <summary>Height of a heading's capitals. Millimeters.</summary>
    public const double HeadingMm = 1.8;

    private const int CircuitWidth = 44;

    /// <summary>The frame.</summary>
    public Box Frame => Box.Of(this.Corner, this.Corner.Plus(Width, this.Height));

    /// <summary>Where the explanations begin.</summary>
    public Spot Text => this.Corner.Plus(this.IsLeft ? 1 : CircuitWidth, 0);

    /// <summary>A point of the circuit.</summary>
    /// <param name="dx">From the frame's edge on the side of the board, inward.</param>
    /// <param name="dy">From its upper edge.</param>
    public Spot At(int dx, int dy) => this.Corner.Plus(this.IsLeft ? Width - dx : dx, dy);
}
