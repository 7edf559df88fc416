using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using Circuit.Designs;
using Circuit.KiCad;
using Sock.Tests.Shared;
using Xunit;

namespace Circuit.Tests.KiCad;

public partial class KiCadExportsTests
{
    [Fact]
    public void A_picture_loses_its_date_and_its_ten_thousandths()
    {
        const string svg = "<svg>\n<title>SVG Image created as a.svg date 2026/11/22 09:02:19 </title>  \n<path d=\"M177.0022 166.1299\nL0.1524 12.5\" />\n</svg> \n";

        Assert.Equal("<svg>\n<title>a.svg</title>\n<path d=\"M177.00 166.12\nL0.15 12.5\" />\n</svg>\n", KiCadExports.StripSvg(svg));
    }

    [Fact]
    public void A_PDF_loses_its_date_and_no_byte_moves()
    {
        byte[] pdf = [.. "%PDF /CreationDate (D:20261122090218) /Title (D1) "u8, 0xFF, 0x80, 0x00];

        byte[] stripped = KiCadExports.StripPdf(pdf);

        Assert.Equal([.. "%PDF /CreationDate (D:00000000000000) /Title (D1) "u8, 0xFF, 0x80, 0x00], stripped);
    }

    [Fact]
    public void The_same_KiCad_has_to_give_the_same_bytes()
    {
        ExportedFile[] exports = [new("a.svg", "<desc>R1</desc><desc>KiCad E.D.A. 9.0.8</desc>"u8.ToArray()), new("a.pdf", "one"u8.ToArray())];

        Assert.Empty(KiCadExports.OutdatedOf(exports, path => exports.Single(export => export.Path == path).Bytes.ToArray()));
        Assert.Equal(["a.pdf"], KiCadExports.OutdatedOf(exports, path => path == "a.pdf" ? "two"u8.ToArray() : exports[0].Bytes.ToArray()));
        Assert.Equal(["a.svg", "a.pdf"], KiCadExports.OutdatedOf(exports, _ => null));
    }

    [Fact]
    public void Another_KiCad_has_to_write_the_same_texts()
    {
        ExportedFile[] exports = [new("a.svg", "<desc>R1</desc><desc>KiCad E.D.A. 9.0.9</desc>"u8.ToArray()), new("a.pdf", "one"u8.ToArray())];

        Assert.Empty(KiCadExports.OutdatedOf(exports, path => path == "a.svg" ? "<desc>R1</desc> <desc>KiCad E.D.A. 9.0.8</desc>"u8.ToArray() : "two"u8.ToArray()));
        Assert.Equal(["a.svg", "a.pdf"], KiCadExports.OutdatedOf(exports, path => path == "a.svg" ? "<desc>R2</desc><desc>KiCad E.D.A. 9.0.8</desc>"u8.ToArray() : "two"u8.ToArray()));
        Assert.Equal(["a.pdf"], KiCadExports.OutdatedOf(exports, path => path == "a.svg" ? "<desc>R1</desc><desc>KiCad E.D.A. 9.0.8</desc>"u8.ToArray() : null));
    }

    /// <summary>The font is KiCad's. What the sheets are laid out with must not be less than what KiCad needed in the committed pictures.</summary>
    [Fact]
    public void No_text_is_wider_in_KiCad_than_it_is_reckoned_to_be()
    {
        int texts = 0;
        foreach (string name in SockCircuit.All.Select(design => $"{KiCadFiles.FolderOf(design.Board)}/{design.Name}.svg"))
        {
            foreach (Match match in TextOf().Matches(File.ReadAllText(Path.Combine(RepositoryRoot.Path, name))))
            {
                string text = WebUtility.HtmlDecode(match.Groups[3].Value);
                double sizeMm = double.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) * 3 / 4;
                Box room = new SheetText(text, new Spot(0, 0), TextAlign.Left, sizeMm).Room;
                double reckonedMm = (room.Right - room.Left) * Spot.StepMm;
                double neededMm = double.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
                Assert.True(neededMm <= reckonedMm, FormattableString.Invariant($"'{text}' takes {neededMm} mm in {name} and is reckoned to take {reckonedMm:0.00} mm"));
                texts++;
            }
        }

        Assert.True(texts > 500, $"only {texts} texts were found in the pictures");
    }

    [GeneratedRegex("""<text [^>]*textLength="([\d.]+)" font-size="([\d.]+)"[^>]*>([^<]+)</text>""", RegexOptions.None, 1000)]
    private static partial Regex TextOf();
}
