using System;
using System.Collections.Generic;
using Knit.Charts;
using Knit.Drawings;
using Knit.Motifs;
using Knit.Patterns;
using Workshop.Output;

namespace Knit.Pages;

/// <summary>All files of a page: the page itself, its drawings, its chart as drawing, as picture, and with one pixel for each stitch.</summary>
public static class PatternFiles
{
    /// <summary>The files, by their names alone; the page is the first.</summary>
    /// <param name="request">What the page is for.</param>
    /// <param name="socks">The socks of its pattern.</param>
    /// <exception cref="KnitException">A sock cannot be knitted.</exception>
    public static IReadOnlyList<GeneratedFile> Of(PageRequest request, SockShelf socks)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(socks);
        string name = request.Name;
        List<GeneratedFile> files =
        [
            new(PageFiles.Page(name), PatternPage.Write(request, socks)),
            Drawing(PageFiles.Preview(name), SockPreview.Draw(socks[request.Drawn], request.Colorway), request.Pattern),
            Drawing(PageFiles.Schematic(name), Schematic.Draw(socks[request.Drawn]), request.Pattern),
        ];
        if (request.Pattern.Chart is StitchGrid motif)
        {
            ChartDrawing chart = PageChart.Drawing(request, socks);
            files.Add(Drawing(PageFiles.Chart(name), ChartSvg.Draw(chart), request.Pattern));
            files.Add(new GeneratedFile(PageFiles.ChartPng(name), ChartPng.Draw(chart)));
            files.Add(new GeneratedFile(PageFiles.Stitches(name), StitchPng.Draw(motif, request.Colorway)));
        }

        return files;
    }

    // A drawing goes its own way from hand to hand: its license goes with it, behind the first line, which has to stay the first.
    private static GeneratedFile Drawing(string name, string svg, Pattern pattern)
    {
        int end = svg.IndexOf('\n', StringComparison.Ordinal) + 1;
        return new GeneratedFile(name, $"{svg[..end]}<!-- SPDX-License-Identifier: {pattern.Licence} -->\n{svg[end..]}");
    }
}
