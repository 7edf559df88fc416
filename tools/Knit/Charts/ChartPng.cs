using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Images;
using Knit.Motifs;
using Knit.Patterns;

namespace Knit.Charts;

/// <summary>A chart as a picture of pixels: the same as <see cref="ChartSvg"/>, for programs and telephones that show no drawings.</summary>
public static class ChartPng
{
    private static readonly Rgb Ink = Rgb.Parse("#111111");
    private static readonly Rgb LineColor = Rgb.Parse("#777777");

    /// <summary>The bytes of the file (PNG).</summary>
    public static byte[] Draw(ChartDrawing drawing) => PngFile.Bytes(Painted(drawing));

    /// <summary>The picture.</summary>
    public static Picture Painted(ChartDrawing drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ChartPixels at = ChartPixels.Of(drawing);
        string[] words = [.. drawing.Parts.Select(part => part.Sentence).Concat(ChartDrawing.HowToRead).SelectMany(line => Wrapped(line, at.Width - (2 * ChartPixels.Margin)))];
        int wordsTop = at.KeyY(drawing.Colorway.Colors.Count);
        Canvas canvas = new(at.Width, wordsTop + (words.Length * ChartPixels.LineHeight) + ChartPixels.Margin, Rgb.White);
        Title(canvas, drawing.Title, at);
        Cells(canvas, drawing, at);
        foreach ((string number, int x, int y) in at.Numbers())
        {
            canvas.Text(number, x, y, Ink, at.NumberScale);
        }

        Boxes(canvas, drawing, at);
        for (int line = 0; line < words.Length; line++)
        {
            canvas.Text(words[line], ChartPixels.Left, wordsTop + (line * ChartPixels.LineHeight), Ink, ChartPixels.TextScale);
        }

        return canvas.Picture;
    }

    private static void Title(Canvas canvas, string title, ChartPixels at)
    {
        int scale = Enumerable.Range(1, ChartPixels.TitleScale).Reverse().FirstOrDefault(scale => Canvas.TextWidth(title, scale) <= at.Width - (2 * ChartPixels.Margin), 1);
        canvas.Text(title, ChartPixels.Left, ChartPixels.Margin, Ink, scale);
    }

    private static void Cells(Canvas canvas, ChartDrawing drawing, ChartPixels at)
    {
        (StitchGrid grid, Rgb[] colors) = (drawing.Grid, ChartColors.Of(drawing.Colorway));
        for (int cell = 0; cell < grid.Height * grid.Width; cell++)
        {
            (int row, int column) = (cell / grid.Width, cell % grid.Width);
            Cell(canvas, at, colors, grid[row, column], at.X(column), at.Y(row));
        }

        for (int color = 0; color < colors.Length; color++)
        {
            int top = at.KeyY(color);
            Cell(canvas, at, colors, color, ChartPixels.Left, top);
            int textTop = top + ((at.CellHeight - Canvas.TextHeight(ChartPixels.TextScale)) / 2);
            YarnColor yarn = drawing.Colorway.Colors[color];
            canvas.Text($"knit with {yarn.Role}: {yarn.Name}", ChartPixels.Left + at.CellWidth + 10, textTop, Ink, ChartPixels.TextScale);
        }
    }

    private static void Cell(Canvas canvas, ChartPixels at, Rgb[] colors, int color, int left, int top)
    {
        canvas.Fill(left, top, at.CellWidth, at.CellHeight, colors[color]);

        // One pixel more than the cell: neighbors share their line.
        canvas.Frame(left, top, at.CellWidth + 1, at.CellHeight + 1, LineColor);
        (int x, int y) = (left + (at.CellWidth / 2), top + (at.CellHeight / 2));
        int half = at.SymbolReach;
        for (int dy = -half; dy <= half; dy++)
        {
            int reach = color == 0 ? 0 : half - Math.Abs(dy);
            canvas.Fill(x - reach, y + dy, (2 * reach) + 1, 1, ChartColors.InkOn(colors[color]));
        }
    }

    private static void Boxes(Canvas canvas, ChartDrawing drawing, ChartPixels at)
    {
        foreach (ChartPart part in drawing.Parts.Reverse())
        {
            Rgb color = part.First == 1 ? Rgb.Parse(ChartDrawing.RepeatBoxColor) : Ink;
            (int left, int right) = (at.X(part.Last - 1), at.X(part.First - 1) + at.CellWidth);
            canvas.Frame(left - 1, ChartPixels.Top - 1, right - left + ChartPixels.BoxThickness, at.Bottom - ChartPixels.Top + ChartPixels.BoxThickness, color, ChartPixels.BoxThickness);
            string letter = part.Letter.ToString();
            canvas.Text(letter, ((left + right) / 2) - (Canvas.TextWidth(letter, ChartPixels.TextScale) / 2), at.Letters, color, ChartPixels.TextScale);
        }
    }

    private static IEnumerable<string> Wrapped(string words, int width)
    {
        string line = string.Empty;
        foreach (string word in words.Split(' '))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Canvas.TextWidth(longer, ChartPixels.TextScale) > width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }
}
