using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;
using Circuit.Netlist;

namespace Circuit.KiCad;

/// <summary>The pictures that KiCad makes of the sheets, for those who have no KiCad. What changes from one export to the next is taken out, so that they can be compared.</summary>
public static partial class KiCadExports
{
    /// <summary>Picture and PDF of a design.</summary>
    /// <exception cref="CircuitException">KiCad failed.</exception>
    public static IReadOnlyList<ExportedFile> Of(CircuitDesign design, KiCadCli kicad)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(kicad);
        using KiCadProject project = new(SheetLayout.Of(design));
        string file = $"{KiCadFiles.FolderOf(design.Board)}/{design.Name}";
        return
        [
            new ExportedFile(file + ".svg", Encoding.UTF8.GetBytes(StripSvg(kicad.Svg(project.SheetPath)))),
            new ExportedFile(file + ".pdf", StripPdf(kicad.Pdf(project.SheetPath))),
        ];
    }

    /// <summary>An SVG without its date, with lengths to the hundredth of a millimeter: KiCad writes ten thousandths, which make up a quarter of the file.</summary>
    public static string StripSvg(string svg)
    {
        string undated = SvgTitle().Replace(svg, "<title>$1</title>");
        string shorter = LongNumber().Replace(undated, "$1");
        return TrailingSpace().Replace(shorter, string.Empty).TrimEnd() + "\n";
    }

    /// <summary>A PDF whose date of creation is always the same. Nothing moves in the file.</summary>
    public static byte[] StripPdf(byte[] pdf)
    {
        // Latin-1 maps each byte to one letter and back.
        string text = Encoding.Latin1.GetString(pdf);
        return Encoding.Latin1.GetBytes(PdfDate().Replace(text, date => "(D:" + new string('0', date.Length - 4) + ")"));
    }

    [GeneratedRegex(@"<title>SVG Image created as (\S+) date [^<]*</title>", RegexOptions.None, 1000)]
    private static partial Regex SvgTitle();

    [GeneratedRegex(@"(\d\.\d\d)\d\d(?=[^\d])", RegexOptions.None, 1000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"[ \t\r]+(?=\n)", RegexOptions.None, 1000)]
    private static partial Regex TrailingSpace();

    [GeneratedRegex(@"\(D:\d{14}[^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex PdfDate();
}
