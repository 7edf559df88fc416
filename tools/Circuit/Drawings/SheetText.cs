using System.Linq;

namespace Circuit.Drawings;

/// <summary>Words on a sheet.</summary>
/// <param name="Owner">Key of the part that they belong to; empty for those of the sheet.</param>
/// <param name="Words">What stands there.</param>
/// <param name="X">Left end, middle or right end, as <paramref name="Anchor"/> says.</param>
/// <param name="Y">The line the letters stand on.</param>
/// <param name="Size">Of the font. Millimeters; capitals are 0.73 of it high.</param>
/// <param name="Anchor">"start", "middle" or "end".</param>
/// <param name="IsBold">Bold.</param>
/// <param name="Color">Of the letters.</param>
public sealed record SheetText(string Owner, string Words, double X, double Y, double Size, string Anchor, bool IsBold, string Color)
{
    /// <summary>How high its capitals are. Millimeters.</summary>
    public double CapitalsMm => this.Size * 0.73;

    /// <summary>The room it takes, rather more than less.</summary>
    public Box Room
    {
        get
        {
            double width = WidthOf(this.Words, this.Size, this.IsBold);
            double left = this.Anchor switch { "start" => this.X, "middle" => this.X - (width / 2), _ => this.X - width };
            return new Box(left, this.Y - (this.Size * 0.76), width, this.Size * 0.98);
        }
    }

    /// <summary>How wide words are. The widths are those of DejaVu Sans, rounded up, which is wider than what most systems put in its place.</summary>
    public static double WidthOf(string words, double size, bool isBold)
    {
        double em = words?.Sum(letter => letter switch
        {
            'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or '\'' or '|' or ' ' => 0.33,
            'f' or 't' or 'r' or '-' or '(' or ')' or '/' => 0.42,
            'm' or 'M' or 'W' or '%' => 0.99,
            'w' or 'Q' or 'O' or 'G' or 'D' or 'N' or 'H' or 'U' or '+' or '=' or '>' => 0.84,
            >= 'A' and <= 'Z' => 0.7,
            _ => 0.64,
        }) ?? 0;
        return em * size * (isBold ? 1.12 : 1);
    }
}
