using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Circuit.Designs;
using Circuit.Guide;
using Circuit.Netlist;
using Sock.Tests.Shared;
using Workshop.Output;
using Workshop.Printing;
using Xunit;

namespace RealPeers.Tests.Guide;

/// <summary>A real browser prints the guide of this repository, and poppler reads the PDF back.</summary>
public sealed class GuidePdfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("tvbridge-guide-").FullName;

    [Fact]
    public async Task All_chapters_and_the_boards_own_pages_are_in_the_pdf()
    {
        string browser = PrintingPeers.Browser();
        CircuitDesign design = SockCircuit.All.Single(design => design.Name == "xiao-s3-full");
        GuideSources sources = GuideSources.Of(new Repository(RepositoryRoot.Path), design);
        string html = Path.Combine(this.folder, "guide.html");
        await File.WriteAllTextAsync(html, GuideBook.ToHtml(sources), TestContext.Current.CancellationToken);

        Assert.Null(new PdfPrinter(browser, TimeSpan.FromSeconds(120)).Print(html, Path.Combine(this.folder, "guide.pdf")));

        await PeerProgram.RunAsync("pdftotext", this.folder, "-layout", "guide.pdf", "guide.txt");
        string[] pages = (await File.ReadAllTextAsync(Path.Combine(this.folder, "guide.txt"), TestContext.Current.CancellationToken)).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(pages.Length, sources.Pages.Count + sources.Appendix.Count, 80);
        foreach (string heading in Headings(sources))
        {
            Assert.True(Array.Exists(pages, page => Plain(page).StartsWith(Plain(heading), StringComparison.Ordinal)), $"no page begins with '{heading}'");
        }

        // Each page has its number at its foot, the first one too.
        Assert.All(pages.Select((page, i) => (page, i)), item => Assert.EndsWith($" {item.i + 1}", item.page.TrimEnd()));
    }

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    private static IEnumerable<string> Headings(GuideSources sources)
    {
        foreach (string page in sources.Pages.Select(page => $"{GuideSources.Folder}/{page}").Concat(sources.Appendix.Select(item => item.Path)).Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            yield return Regex.Match(sources.Read(page), "^# (.*)$", RegexOptions.Multiline).Groups[1].Value.Trim();
        }
    }

    private static string Plain(string text) => Regex.Replace(text, @"[\s`*]+", string.Empty);
}
