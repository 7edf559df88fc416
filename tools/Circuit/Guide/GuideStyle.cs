namespace Circuit.Guide;

/// <summary>How the printed guide looks: A4, numbered pages, a chapter begins on a new page, no row of a table and no picture is cut in two.</summary>
internal static class GuideStyle
{
    public const string Css = """
        @page { size: A4; margin: 16mm 15mm 18mm 15mm; @bottom-center { content: counter(page); font: 9pt sans-serif; color: #555; } }
        @page wide { size: A4 landscape; margin: 12mm 12mm 16mm 12mm; }
        section.wide { page: wide; } section.wide img.drawing { max-height: 158mm; }
        body { font: 9.5pt/1.35 "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif; color: #111; max-width: 190mm; margin: 0 auto; }
        section.chapter + section.chapter { break-before: page; }
        h1 { font-size: 19pt; margin: 0 0 4mm; } h2 { font-size: 13pt; margin: 6mm 0 2mm; } h1, h2, h3 { break-after: avoid; line-height: 1.2; }
        p, ul, ol, blockquote { margin: 0 0 2.5mm; orphans: 2; widows: 2; } li { margin-bottom: 1mm; }
        blockquote { border-left: 1mm solid #c60; padding: 1mm 3mm; background: #fff6ea; }
        table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; font-size: 8.5pt; line-height: 1.3; }
        th, td { border: .2mm solid #aaa; padding: 1mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: break-word; } th { background: #eee; } td code { overflow-wrap: anywhere; }
        thead { display: table-header-group; } tr { break-inside: avoid; }
        section.table table { font-size: 7.5pt; } section.table th, section.table td { padding: .7mm 1mm; }
        img { max-width: 100%; max-height: 62mm; display: block; margin: 2mm auto; break-inside: avoid; }
        img.drawing { width: 100%; max-height: 235mm; object-fit: contain; }
        code { font: .92em "DejaVu Sans Mono", Consolas, monospace; } pre { background: #f3f3f3; padding: 2mm; white-space: pre-wrap; break-inside: avoid; font-size: 8.5pt; }
        a { color: #0a4a9a; text-decoration: none; }
        """;
}
