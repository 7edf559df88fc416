using System;
using System.Collections.Generic;
using System.Linq;
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

    /// <summary>
    /// Which of the exports are not what is committed. The same KiCad has to give the same bytes; another one draws its own version into the corner and may draw
    /// lines otherwise, so of its exports the texts are compared.
    /// </summary>
    /// <param name="exports">Those of one design.</param>
    /// <param name="read">Gives the bytes of a committed file by its path, or null.</param>
    public static IReadOnlyList<string> OutdatedOf(IReadOnlyList<ExportedFile> exports, Func<string, byte[]?> read)
    {
        ArgumentNullException.ThrowIfNull(exports);
        ArgumentNullException.ThrowIfNull(read);
        ExportedFile picture = exports.First(export => export.Path.EndsWith(".svg", StringComparison.Ordinal));
        string[] texts = TextsOf(picture.Bytes.ToArray());
        string[] committed = TextsOf(read(picture.Path) ?? []);
        bool isSameKiCad = VersionOf(texts) == VersionOf(committed);
        return
        [
            .. exports.Where(export => read(export.Path) is not byte[] old
                || (isSameKiCad ? !export.Bytes.Span.SequenceEqual(old) : !Drawn(texts).SequenceEqual(Drawn(committed)))).Select(export => export.Path),
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

    // KiCad writes each text beside the lines that draw it.
    private static string[] TextsOf(byte[] svg) => [.. SvgText().Matches(Encoding.UTF8.GetString(svg)).Select(text => text.Groups[1].Value)];

    private static string? VersionOf(string[] texts) => Array.Find(texts, IsVersion);

    private static IEnumerable<string> Drawn(string[] texts) => texts.Where(text => !IsVersion(text));

    private static bool IsVersion(string text) => text.StartsWith("KiCad E.D.A.", StringComparison.Ordinal);

    [GeneratedRegex("<desc>([^<]*)</desc>", RegexOptions.None, 1000)]
    private static partial Regex SvgText();

    [GeneratedRegex(@"<title>SVG Image created as (\S+) date [^<]*</title>", RegexOptions.None, 1000)]
    private static partial Regex SvgTitle();

    [GeneratedRegex(@"(\d\.\d\d)\d\d(?=[^\d])", RegexOptions.None, 1000)]
    private static partial Regex LongNumber();

    [GeneratedRegex(@"[ \t\r]+(?=\n)", RegexOptions.None, 1000)]
    private static partial Regex TrailingSpace();

    [GeneratedRegex(@"\(D:\d{14}[^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex PdfDate();
}
