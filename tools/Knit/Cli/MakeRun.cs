using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Knit.Pages;
using Workshop.Cli;
using Workshop.Output;
using Workshop.Printing;

namespace Knit.Cli;

/// <summary>Writes the files of a page and tells what it wrote.</summary>
/// <param name="output">What was written is told here.</param>
/// <param name="error">What was not is told here.</param>
internal sealed class MakeRun(TextWriter output, TextWriter error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>Writes them.</summary>
    /// <param name="request">What the page is for.</param>
    /// <param name="socks">Its socks.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="isPrinted">With a PDF?</param>
    /// <returns>0 done, 1 where the folder cannot be written.</returns>
    public int Write(PageRequest request, SockShelf socks, string folder, bool isPrinted)
    {
        IReadOnlyList<GeneratedFile> files = PatternFiles.Of(request, socks);
        GeneratedFile html = new(PageFiles.Html(request.Name), PageHtml.Of(request.IsForAll ? request.Pattern.Title : $"{request.Pattern.Title}, {request.Drawn}", files[0].Text, [.. files.Skip(1)]));
        try
        {
            Directory.CreateDirectory(folder);
            foreach (GeneratedFile file in files.Append(html))
            {
                File.WriteAllBytes(Path.Combine(folder, file.Path), file.Content.Span);
                output.WriteLine(Path.Combine(folder, file.Path));
            }

            if (isPrinted)
            {
                this.Print(Path.Combine(folder, html.Path), Path.Combine(folder, PageFiles.Pdf(request.Name)));
            }

            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{folder} cannot be written ({e.Message.TrimEnd('.')}); expected a folder where you may write; name another by --out.");
            return ExitCode.Failed;
        }
    }

    // Without a browser everything but the PDF is there, and any browser prints the HTML.
    private void Print(string html, string pdf)
    {
        string? browser = PdfPrinter.FindBrowser();
        string? fault = browser is null ? "no Chromium, Chrome or Edge was found" : new PdfPrinter(browser, Limit).Print(html, pdf);
        output.WriteLine(fault is null ? pdf : $"{pdf} was not made: {(browser is null ? fault : $"{browser} was asked and {fault}")}; open {html} in a browser and print it from there.");
    }
}
