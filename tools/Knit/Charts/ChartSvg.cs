using System;
using System.Linq;

namespace Knit.Charts;

/// <summary>A chart as a drawing that can be printed at any size. Every cell says its color twice: as a color and as a symbol.</summary>
public static class ChartSvg
{
    /// <summary>The file's text.</summary>
    public static string Draw(ChartDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ChartGeometry at = new(drawing);
        SvgText svg = new();
        svg.Line($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        svg.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{SvgText.Mm(at.Width)}mm\" height=\"{SvgText.Mm(at.Height)}mm\" viewBox=\"0 0 {SvgText.Mm(at.Width)} {SvgText.Mm(at.Height)}\" font-family=\"sans-serif\" fill=\"#111111\" role=\"img\">");
        svg.Line($"<title>{SvgText.Escape(drawing.Title)}</title>");
        svg.Line($"<desc>{SvgText.Escape(drawing.Description)}</desc>");
        svg.Line($"<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        Title(svg, drawing, at);
        Cells(svg, drawing, at);
        Lines(svg, drawing, at);
        Numbers(svg, drawing, at);
        Parts(svg, drawing, at);
        Key(svg, drawing, at);
        svg.Line($"</svg>");
        return svg.ToString();
    }

    private static void Title(SvgText svg, ChartDrawing drawing, ChartGeometry at)
    {
        // Letters are at most about 0.6 of the size wide; a long title becomes small rather than cut.
        decimal size = Math.Min(4.5m, (at.Width - (2 * ChartGeometry.Margin)) / (0.6m * Math.Max(1, drawing.Title.Length)));
        svg.Line($"<g class=\"heading\" font-size=\"{SvgText.Mm(size)}\" font-weight=\"bold\">");
        svg.Words(ChartGeometry.Left, ChartGeometry.Margin + 4, drawing.Title);
        svg.Line($"</g>");
    }

    private static void Cells(SvgText svg, ChartDrawing drawing, ChartGeometry at)
    {
        svg.Line($"<g class=\"cells\">");
        for (int cell = 0; cell < at.Rows * at.Columns; cell++)
        {
            (int row, int column) = (cell / at.Columns, cell % at.Columns);
            svg.Fill(at.X(column), at.Y(row), at.CellWidth, at.CellHeight, at.Colors[at.Grid[row, column]]);
        }

        svg.Line($"</g>");
        svg.Line($"<g class=\"symbols\">");
        for (int cell = 0; cell < at.Rows * at.Columns; cell++)
        {
            (int row, int column) = (cell / at.Columns, cell % at.Columns);
            Symbol(svg, drawing, at, at.Grid[row, column], at.X(column), at.Y(row));
        }

        svg.Line($"</g>");
    }

    /// <summary>MC has a small upright stroke, CC a lozenge.</summary>
    private static void Symbol(SvgText svg, ChartDrawing drawing, ChartGeometry at, byte color, decimal x, decimal y)
    {
        (decimal width, decimal height) = (at.CellWidth, at.CellHeight);
        decimal half = Math.Round(Math.Min(width, height) * 0.28m, 2);
        decimal thin = Math.Round(width * 0.03m, 2);
        FormattableString shape = color == 0
            ? (FormattableString)$"h{SvgText.Mm(thin)}v{SvgText.Mm(half)}h-{SvgText.Mm(2 * thin)}v-{SvgText.Mm(2 * half)}h{SvgText.Mm(2 * thin)}v{SvgText.Mm(half)}z"
            : $"m{SvgText.Mm(-half)} 0l{SvgText.Mm(half)} {SvgText.Mm(half)} {SvgText.Mm(half)} -{SvgText.Mm(half)} -{SvgText.Mm(half)} -{SvgText.Mm(half)}z";
        svg.Line($"<path d=\"M{SvgText.Mm(x + (width / 2))} {SvgText.Mm(y + (height / 2))}{FormattableString.Invariant(shape)}\" fill=\"{ChartColors.InkOn(at.Colors[color])}\"/>");
    }

    private static void Lines(SvgText svg, ChartDrawing drawing, ChartGeometry at)
    {
        svg.Line($"<g class=\"lines\" stroke=\"#777777\" stroke-width=\"0.15\">");
        for (int column = 0; column <= at.Columns; column++)
        {
            decimal x = at.Right - (at.CellWidth * column);
            svg.Line($"<line x1=\"{SvgText.Mm(x)}\" y1=\"{SvgText.Mm(ChartGeometry.Top)}\" x2=\"{SvgText.Mm(x)}\" y2=\"{SvgText.Mm(at.Bottom)}\"/>");
        }

        for (int row = 0; row <= at.Rows; row++)
        {
            decimal y = at.Bottom - (at.CellHeight * row);
            svg.Line($"<line x1=\"{SvgText.Mm(ChartGeometry.Left)}\" y1=\"{SvgText.Mm(y)}\" x2=\"{SvgText.Mm(at.Right)}\" y2=\"{SvgText.Mm(y)}\"/>");
        }

        svg.Line($"</g>");
    }

    private static void Numbers(SvgText svg, ChartDrawing drawing, ChartGeometry at)
    {
        svg.Line($"<g class=\"rounds\" font-size=\"{SvgText.Mm(at.NumberSize)}\">");
        foreach (int row in Enumerable.Range(0, at.Rows).Where(at.HasNumberBeside))
        {
            svg.Words(at.Right + 1.5m, at.Y(row) + ((at.CellHeight + (at.NumberSize * ChartGeometry.DigitHeight)) / 2), FormattableString.Invariant($"{row + 1}"));
        }

        svg.Line($"</g>");
        svg.Line($"<g class=\"stitches\" font-size=\"{SvgText.Mm(at.NumberSize)}\" text-anchor=\"middle\">");
        foreach (int column in Enumerable.Range(0, at.Columns).Where(at.HasNumberBelow))
        {
            svg.Words(at.X(column) + (at.CellWidth / 2), at.Bottom + 1 + at.NumberSize, FormattableString.Invariant($"{column + 1}"));
        }

        svg.Line($"</g>");
    }

    /// <summary>The red box, a box around the strip, and below each the letter that the key explains.</summary>
    private static void Parts(SvgText svg, ChartDrawing drawing, ChartGeometry at)
    {
        svg.Line($"<g class=\"parts\" fill=\"none\" font-size=\"3.5\" font-weight=\"bold\" text-anchor=\"middle\">");
        foreach (ChartPart part in drawing.Parts.Reverse())
        {
            decimal left = at.X(part.Last - 1);
            decimal width = at.CellWidth * (part.Last - part.First + 1);
            bool isRepeat = part.First == 1;
            string line = isRepeat ? $"stroke=\"{ChartDrawing.RepeatBoxColor}\" stroke-width=\"0.8\"" : "stroke=\"#111111\" stroke-width=\"0.5\" stroke-dasharray=\"1.5 1\"";
            svg.Line($"<rect x=\"{SvgText.Mm(left)}\" y=\"{SvgText.Mm(ChartGeometry.Top)}\" width=\"{SvgText.Mm(width)}\" height=\"{SvgText.Mm(at.Bottom - ChartGeometry.Top)}\" {line}/>");
            svg.Line($"<text x=\"{SvgText.Mm(left + (width / 2))}\" y=\"{SvgText.Mm(at.Bottom + 8)}\" fill=\"{(isRepeat ? ChartDrawing.RepeatBoxColor : "#111111")}\">{part.Letter}</text>");
        }

        svg.Line($"</g>");
    }

    private static void Key(SvgText svg, ChartDrawing drawing, ChartGeometry at)
    {
        svg.Line($"<g class=\"key\" font-size=\"{SvgText.Mm(ChartGeometry.WordSize)}\">");
        for (int color = 0; color < drawing.Colorway.Colors.Count; color++)
        {
            decimal top = at.KeyLine(color);
            svg.Fill(ChartGeometry.Left, top, at.CellWidth, at.CellHeight, at.Colors[color]);
            svg.Line($"<rect x=\"{SvgText.Mm(ChartGeometry.Left)}\" y=\"{SvgText.Mm(top)}\" width=\"{SvgText.Mm(at.CellWidth)}\" height=\"{SvgText.Mm(at.CellHeight)}\" fill=\"none\" stroke=\"#777777\" stroke-width=\"0.15\"/>");
            Symbol(svg, drawing, at, (byte)color, ChartGeometry.Left, top);
            svg.Words(ChartGeometry.Left + at.CellWidth + 2, top + ((at.CellHeight + 2.5m) / 2), $"knit with {drawing.Colorway.Colors[color].Role}: {drawing.Colorway.Colors[color].Name}");
        }

        int line = drawing.Colorway.Colors.Count;
        foreach (ChartPart part in drawing.Parts)
        {
            svg.Words(ChartGeometry.Left, at.KeyLine(line++) + 3.5m, part.Sentence);
        }

        foreach (string words in ChartDrawing.HowToRead)
        {
            svg.Words(ChartGeometry.Left, at.KeyLine(line++) + 3.5m, words);
        }

        svg.Line($"</g>");
    }
}
