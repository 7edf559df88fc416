using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Workshop.Output;

namespace Knit.Pages;

/// <summary>A page of a pattern for a browser and a printer: one file that needs no other. Words of a pattern file are words here too, never HTML.</summary>
public static partial class PageHtml
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers().DisableHtml().Build();

    /// <summary>The file's text.</summary>
    /// <param name="title">What a browser shows as its title.</param>
    /// <param name="markdown">The page.</param>
    /// <param name="pictures">The pictures that lie beside it.</param>
    /// <exception cref="KnitException">A picture is not among them.</exception>
    public static string Of(string title, string markdown, IReadOnlyList<GeneratedFile> pictures)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        MarkdownDocument document = Markdown.Parse(markdown, Pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>().Where(link => link.IsImage).ToArray())
        {
            GeneratedFile picture = pictures.FirstOrDefault(file => file.Path == link.Url)
                ?? throw new KnitException($"the page shows '{link.Url}', which was not made; expected one of {string.Join(", ", pictures.Select(file => file.Path))}; make the page again.");
            link.GetAttributes().AddClass(Path.GetFileNameWithoutExtension(picture.Path).Split('-')[^1]);
            link.Url = $"data:{(picture.IsText ? "image/svg+xml" : "image/png")};base64,{Convert.ToBase64String(picture.Content.Span)}";
        }

        StringBuilder html = new();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{WebUtility.HtmlEncode(title)}</title><style>\n{PageStyle.Css}</style></head><body>\n");

        // A number in brackets is not parted from its word at the end of a line.
        html.Append(Count().Replace(document.ToHtml(Pipeline), "[$1&nbsp;sts]")).Append("</body></html>\n");
        return html.ToString();
    }

    [GeneratedRegex(@"\[([0-9]+) sts\]")]
    private static partial Regex Count();
}
