using System;
using System.Collections.Generic;
using System.Linq;
using Knit.Charts;
using Knit.Images;
using Knit.Motifs;
using Knit.Patterns;

namespace Knit.Proof;

/// <summary>Do the drawn charts show the rounds that are knitted? Each is read back, cell by cell, and closed to the round of every size.</summary>
public static class ChartProof
{
    /// <summary>Draws the charts of a pattern and reads them back; nothing to do for one without a chart.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="socks">Its socks; those without a pocket are looked at, and of these the ones whose chart closes the round.</param>
    public static IReadOnlyList<Fault> Check(Pattern pattern, IReadOnlyList<KnittedSock> socks)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(socks);
        Composition[] sizes = [.. socks.Where(sock => sock.Choice.Module is null).Select(sock => sock.Composition).OfType<Composition>()];
        if (sizes.Length == 0)
        {
            return [];
        }

        ChartDrawing drawing = ChartDrawing.Of(sizes, pattern.Gauge, pattern.Colorways[0], pattern.Title);
        return CheckFiles(pattern, drawing, ChartSvg.Draw(drawing), ChartPng.Draw(drawing), StitchPng.Draw(drawing.Motif, drawing.Colorway));
    }

    /// <summary>Reads drawn charts back.</summary>
    /// <param name="pattern">The pattern that they are of.</param>
    /// <param name="drawing">What they have to show.</param>
    /// <param name="svg">The drawing.</param>
    /// <param name="png">The chart of pixels.</param>
    /// <param name="stitches">The picture with one pixel a stitch.</param>
    public static IReadOnlyList<Fault> CheckFiles(Pattern pattern, ChartDrawing drawing, string svg, ReadOnlySpan<byte> png, ReadOnlySpan<byte> stitches)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(drawing);
        byte[] pixels = png.ToArray();
        byte[] single = stitches.ToArray();
        return
        [
            .. Compare(pattern, drawing, "the chart (SVG)", drawing.Grid, () => ChartSvgReader.Read(svg)),
            .. Compare(pattern, drawing, "the chart (PNG)", drawing.Grid, () => ChartPngReader.Read(PngFile.Read(pixels, "chart"), ChartPixels.Of(drawing), drawing.Motif.Width)),
            .. Compare(pattern, drawing, "the picture of stitches (PNG)", drawing.Motif, () => StitchPng.Read(PngFile.Read(single, "stitches"), drawing.Colorway)),
        ];
    }

    private static IEnumerable<Fault> Compare(Pattern pattern, ChartDrawing drawing, string what, StitchGrid expected, Func<StitchGrid> read)
    {
        StitchGrid? seen = null;
        string? why = null;
        try
        {
            seen = read();
            why = seen.Equals(expected) ? null : "it shows other stitches than the pattern's chart; expected the same; draw it again";
        }
        catch (KnitException fault)
        {
            why = fault.Message;
        }

        if (why is not null)
        {
            yield return In(pattern, string.Empty, $"{what}: {why}");
            yield break;
        }

        foreach (Composition size in drawing.Sizes.Where(size => seen!.Width > size.Motif.Width && !ChartDrawing.Closed(seen, size).Equals(size.Grid)))
        {
            yield return In(pattern, FormattableString.Invariant($"{size.Grid.Width} sts"), $"{what}: repeat and strip do not make the round; expected the round that is knitted; draw it again");
        }
    }

    private static Fault In(Pattern pattern, string choice, string sentence) => new(pattern.Name, choice, string.Empty, string.Empty, 0, sentence);
}
