namespace Circuit.KiCad;

/// <summary>A text on a sheet: beside a part, on a wire, in a block.</summary>
/// <param name="Text">What is written; lines end with LF.</param>
/// <param name="At">Where its anchor is: for one line halfway up, for a label at its foot, for a note at its head.</param>
/// <param name="Align">Which end the anchor is.</param>
/// <param name="SizeMm">Height of a capital.</param>
/// <param name="Place">How high the anchor is.</param>
/// <param name="Bold">Thicker lines.</param>
public sealed record SheetText(string Text, Spot At, TextAlign Align, double SizeMm = SheetText.UsualMm, TextPlace Place = TextPlace.Middle, bool Bold = false)
{
    /// <summary>KiCad's usual height of a capital. Millimeters.</summary>
    public const double UsualMm = 1.27;

    // From one line to the next.
    private const double LinePerHeight = 1.65;

    /// <summary>The room it takes.</summary>
    public Box Room
    {
        get
        {
            string[] lines = this.Text.Split('\n');
            double height = ((((lines.Length - 1) * LinePerHeight) + 1.1) * this.SizeMm) / Spot.StepMm;
            double width = LetterWidth.Of(this.Text, this.SizeMm);
            double left = this.Align switch
            {
                TextAlign.Left => this.At.X,
                TextAlign.Right => this.At.X - width,
                _ => this.At.X - (width / 2),
            };
            double top = this.Place switch
            {
                TextPlace.Below => this.At.Y,
                TextPlace.Above => this.At.Y - height - 0.3,
                _ => this.At.Y - (height / 2),
            };
            return new Box(left, top, left + width, top + height);
        }
    }
}

/// <summary>Which end of a text its anchor is.</summary>
public enum TextAlign
{
    /// <summary>The text goes on to the right.</summary>
    Left,

    /// <summary>Half of it to each side.</summary>
    Center,

    /// <summary>The text ends here.</summary>
    Right,
}

/// <summary>How high the anchor of a text is.</summary>
public enum TextPlace
{
    /// <summary>Halfway up.</summary>
    Middle,

    /// <summary>The text stands above it.</summary>
    Above,

    /// <summary>The text hangs below it.</summary>
    Below,
}
