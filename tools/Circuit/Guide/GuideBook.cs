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

namespace Circuit.Guide;

/// <summary>The guide as one page of HTML that needs no other file: text, tables and pictures of all chapters, then the drawings and tables of one circuit.</summary>
public sealed class GuideBook
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(Markdig.Extensions.AutoIdentifiers.AutoIdentifierOptions.GitHub).Build();

    private readonly GuideSources sources;

    private GuideBook(GuideSources sources) => this.sources = sources;

    /// <summary>The page.</summary>
    public static string ToHtml(GuideSources sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new GuideBook(sources).Write();
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);

    // "10-troubleshooting.md" in docs/make-one is "docs-make-one-10-troubleshooting": one anchor for each file.
    private static string AnchorOf(string path) => Path.ChangeExtension(path, null).Replace('/', '-').ToLowerInvariant();

    private string Write()
    {
        StringBuilder html = new();
        string title = $"A sock that pauses your show: {this.sources.Design.Name}";
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{Escape(title)}</title><style>\n{GuideStyle.Css}</style></head><body>\n");
        foreach (string page in this.sources.Pages)
        {
            string path = $"{GuideSources.Folder}/{page}";
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"chapter\" id=\"{AnchorOf(path)}\">\n{this.Render(path)}</section>\n");
        }

        foreach ((string name, string path) in this.sources.Appendix)
        {
            bool isPicture = path.EndsWith(".svg", StringComparison.Ordinal);
            string body = isPicture
                ? $"<h1>{Escape(name)}: {Escape(this.sources.Design.Name)}</h1>\n<img class=\"drawing\" alt=\"{Escape(name)}\" src=\"{this.DataUri(path)}\">\n"
                : this.Render(path);
            html.Append(CultureInfo.InvariantCulture, $"<section class=\"chapter {(isPicture ? this.IsWide(path) ? "picture wide" : "picture" : "table")}\" id=\"{AnchorOf(path)}\">\n{body}</section>\n");
        }

        html.Append("</body></html>\n");
        return html.ToString();
    }

    // A drawing that is wider than high gets a page that is, too.
    private bool IsWide(string path)
    {
        Match box = Regex.Match(this.sources.Read(path), "viewBox=[\"']\\s*[-0-9.]+[ ,]+[-0-9.]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)");
        return box.Success && double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture) > double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture);
    }

    private string Render(string path)
    {
        MarkdownDocument document = Markdown.Parse(this.sources.Read(path), Pipeline);
        foreach (HeadingBlock heading in document.Descendants<HeadingBlock>())
        {
            HtmlAttributes attributes = heading.GetAttributes();
            attributes.Id = $"{AnchorOf(path)}--{attributes.Id}";
        }

        foreach (LinkInline link in document.Descendants<LinkInline>().ToArray())
        {
            this.Rewrite(path, link);
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary>A picture comes in, a link to what is in the book goes there, and one to what is not becomes words: paper has no files beside it.</summary>
    private void Rewrite(string path, LinkInline link)
    {
        string url = link.Url ?? string.Empty;
        if (url.Contains("://", StringComparison.Ordinal))
        {
            return;
        }

        string[] parts = url.Split('#', 2);
        string target = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
        if (link.IsImage)
        {
            link.Url = this.DataUri(target);
        }
        else if (this.InBook().Contains(target))
        {
            link.Url = "#" + AnchorOf(target) + (parts.Length == 2 ? "--" + parts[1] : string.Empty);
        }
        else
        {
            Unlink(link, target);
        }
    }

    private static void Unlink(LinkInline link, string target)
    {
        ContainerInline plain = new();
        foreach (Inline child in link.ToArray())
        {
            child.Remove();
            plain.AppendChild(child);
        }

        // Of other circuits' files a reader has nothing; of a page of the documentation the name helps to find it.
        if (target.StartsWith("docs/", StringComparison.Ordinal))
        {
            plain.AppendChild(new LiteralInline($" ({target})"));
        }

        link.ReplaceBy(plain, copyChildren: false);
    }

    private HashSet<string> InBook() => [.. this.sources.Pages.Select(page => $"{GuideSources.Folder}/{page}"), .. this.sources.Appendix.Select(item => item.Path)];

    private static string Resolve(string from, string relative)
    {
        List<string> steps = [.. from.Split('/')[..^1]];
        foreach (string step in relative.Split('/'))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not "." and not "..")
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    private string DataUri(string path)
    {
        if (!this.sources.Has(path))
        {
            throw new CircuitException($"{path} is missing, and a page of the guide shows it; expected a picture there; run 'dotnet run --project tools/Circuit -- generate'.");
        }

        string kind = path.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png";
        return $"data:{kind};base64,{Convert.ToBase64String(this.sources.ReadBytes(path))}";
    }
}
