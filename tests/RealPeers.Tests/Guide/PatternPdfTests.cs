using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Knit.Pages;
using Knit.Patterns;
using Sock.Tests.Shared;
using Workshop.Output;
using Workshop.Printing;
using Xunit;

namespace RealPeers.Tests.Guide;

/// <summary>A real browser prints a pattern of this repository, and poppler reads the PDF back: all that a knitter needs is on the paper.</summary>
public sealed class PatternPdfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("knit-pattern-").FullName;

    [Fact]
    public async Task Headings_counts_and_the_key_of_the_chart_are_in_the_pdf()
    {
        string browser = PrintingPeers.Browser();
        Pattern pattern = PatternFile.Read(Path.Combine(RepositoryRoot.Path, "knitting-patterns", "night-watch.knit"));
        IReadOnlyList<GeneratedFile> files = PatternFiles.Of(PageRequest.All(pattern), new SockShelf(pattern));
        string page = files[0].Text;
        string html = Path.Combine(this.folder, "pattern.html");
        await File.WriteAllTextAsync(html, PageHtml.Of(pattern.Title, page, [.. files.Skip(1)]), TestContext.Current.CancellationToken);

        Assert.Null(new PdfPrinter(browser, TimeSpan.FromSeconds(120)).Print(html, Path.Combine(this.folder, "pattern.pdf")));

        await PeerProgram.RunAsync("pdftotext", this.folder, "-layout", "pattern.pdf", "pattern.txt");
        string text = await File.ReadAllTextAsync(Path.Combine(this.folder, "pattern.txt"), TestContext.Current.CancellationToken);
        string plain = Plain(text);
        string[] pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(pages.Length, 8, 20);
        Assert.All(pages.Select((one, i) => (one, i)), item => Assert.EndsWith($" {item.i + 1}", item.one.TrimEnd()));
        Assert.All(Regex.Matches(page, "^#+ (.+)$", RegexOptions.Multiline), heading => Assert.Contains(Plain(heading.Groups[1].Value), plain, StringComparison.Ordinal));

        // Each number in brackets as often as on the page.
        foreach (IGrouping<string, string> count in Regex.Matches(page, @"\[[0-9 (,)]+ sts\]").Select(match => Plain(match.Value)).GroupBy(count => count))
        {
            Assert.Equal((count.Key, count.Count()), (count.Key, Regex.Count(plain, Regex.Escape(count.Key))));
        }

        // The key is words of a drawing.
        Assert.All(["knit with MC: Night blue", "knit with CC: Moonlight", "repeat in the red box", "Read it from the bottom up"], words => Assert.Contains(Plain(words), plain, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    private static string Plain(string text) => Regex.Replace(text, @"[\s`*\\]+", string.Empty);
}
