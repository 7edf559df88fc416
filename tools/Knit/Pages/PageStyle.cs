namespace Knit.Pages;

/// <summary>How a printed pattern looks: A4, numbered pages, no sentence, picture or row of a table cut in two, headings with what they are for.</summary>
internal static class PageStyle
{
    public const string Css = """
        @page { size: A4; margin: 14mm 16mm 16mm 16mm; @bottom-center { content: counter(page); font: 9pt sans-serif; color: #555; } }
        body { font: 10pt/1.36 "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #1b1b1b; max-width: 178mm; margin: 0 auto; padding: 0 3mm; }
        h1 { font: 600 24pt/1.15 Georgia, "Noto Serif", "DejaVu Serif", serif; margin: 0 0 3mm; }
        h2 { font: 600 14pt/1.2 Georgia, "Noto Serif", "DejaVu Serif", serif; margin: 6mm 0 2mm; padding-bottom: .8mm; border-bottom: .3mm solid #b9ac94; }
        h3 { font-size: 11.5pt; margin: 5mm 0 1.2mm; } h4 { font-size: 10.5pt; margin: 3mm 0 .8mm; color: #444; }
        h3[id^="pocket-for"] ~ h3[id^="pocket-for"], h2#pockets, h2#chart { break-before: page; }
        h2#pockets, h2#chart { margin-top: 0; }
        h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
        h1 + p { font-size: 11.5pt; color: #444; }
        p { margin: 0 0 1.6mm; orphans: 3; widows: 3; }
        ul { margin: 0 0 2mm; padding-left: 5mm; } li { margin-bottom: .6mm; break-inside: avoid; }
        li em { font-style: normal; color: #8a3b00; font-weight: 600; }
        h2#abbreviations + ul { columns: 2; column-gap: 8mm; font-size: 9pt; }
        blockquote { border-left: 1.2mm solid #b5651d; padding: 1.5mm 3mm; margin: 2mm 0 3mm; background: #fdf5ea; break-inside: avoid; } blockquote p { margin: 0; }
        table { border-collapse: collapse; width: 100%; margin: 1.5mm 0 3mm; font-size: 8.8pt; line-height: 1.3; break-inside: avoid; }
        th, td { border-bottom: .2mm solid #c9c2b4; padding: 1mm 1.6mm; text-align: left; vertical-align: top; } th { background: #f3eee4; vertical-align: bottom; } td:first-child { font-weight: 600; white-space: nowrap; }
        h2#sizes + p + table { font-size: 8pt; } h2#sizes + p + table td { white-space: nowrap; }
        thead { display: table-header-group; } tr { break-inside: avoid; }
        img { display: block; margin: 2mm auto 3mm; max-width: 100%; break-inside: avoid; }
        img.preview { max-height: 92mm; } img.schematic { max-height: 90mm; } img.chart { max-height: 205mm; }
        @media screen { body { padding: 6mm 4mm; } img { height: auto; } }
        """;
}
