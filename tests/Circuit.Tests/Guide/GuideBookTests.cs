using System;
using System.IO;
using System.Linq;
using Circuit.Cli;
using Circuit.Designs;
using Circuit.Guide;
using Circuit.Netlist;
using Workshop.Output;
using Workshop.Printing;
using Xunit;

namespace Circuit.Tests.Guide;

public sealed class GuideBookTests : IDisposable
{
    private const string Start = "hardware/schematics/xiao-s3/xiao-s3-minimal";

    private static readonly CircuitDesign Design = SockCircuit.All.Single(design => design.Name == "xiao-s3-minimal");

    private readonly string root = Directory.CreateTempSubdirectory("guide-").FullName;

    public GuideBookTests()
    {
        this.Put("SockProject.sln", string.Empty);
        this.Put("docs/make-one/README.md", "# Map\n\n[order](1-order.md#what-to-buy) [the light](../led.md) [other](../../hardware/schematics/devkit/devkit-full-bom.md)\n\n![a picture](../a.svg)\n");
        this.Put("docs/make-one/1-order.md", "# 1. Order\n\n## What to buy\n\nthe [list](../../" + Start + "-bom.md)\n");
        this.Put("docs/make-one/2-next.md", "# 2. Next\n");
        this.Put("docs/make-one/6-into.md", "# 6. Into\n");
        this.Put("docs/make-one/7-first.md", "# 7. First\n");
        this.Put("docs/make-one/knit.md", "# Knit\n");
        this.Put("docs/make-one/10-last.md", "# 10. Last\n");
        this.Put("docs/a.svg", "<svg/>");
        foreach (string end in new[] { "-bom.md", "-wiring.md", "-check.md", "-wiring.svg", "-placement.svg", ".svg" })
        {
            this.Put(Start + end, end.EndsWith(".md", StringComparison.Ordinal) ? "# Table" + end : "<svg/>");
        }
    }

    [Fact]
    public void Chapters_stand_in_the_order_of_their_numbers_and_the_boards_tables_behind_them()
    {
        string html = this.Book();

        string[] order = ["Map", "1. Order", "2. Next", "6. Into", "Knit", "7. First", "10. Last", "Table-bom.md", "Wiring picture", "Table-wiring.md", "Places", "Schematic", "Table-check.md"];
        int[] places = [.. order.Select(heading => html.IndexOf($">{heading}", StringComparison.Ordinal))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_link_inside_the_book_leads_to_its_heading()
    {
        string html = this.Book();

        Assert.Contains("href=\"#docs-make-one-1-order--what-to-buy\"", html);
        Assert.Contains("id=\"docs-make-one-1-order--what-to-buy\"", html);
        Assert.Contains("href=\"#hardware-schematics-xiao-s3-xiao-s3-minimal-bom\"", html);
    }

    [Fact]
    public void A_link_out_of_the_book_becomes_words()
    {
        string html = this.Book();

        Assert.Contains("the light (docs/led.md)", html);
        Assert.DoesNotContain("devkit-full-bom", html);
        Assert.DoesNotContain("href=\"..", html);
    }

    [Fact]
    public void Pictures_are_in_the_page_itself()
    {
        string html = this.Book();

        Assert.Contains("src=\"data:image/svg+xml;base64,PHN2Zy8+\"", html);
        Assert.DoesNotContain("src=\"..", html);
    }

    [Theory]
    [InlineData("0 0 297 210", true)]
    [InlineData("0 0 210 297", false)]
    public void A_drawing_that_is_wider_than_high_gets_a_page_that_is_too(string box, bool isWide)
    {
        this.Put(Start + "-wiring.svg", $"<svg viewBox=\"{box}\"/>");

        Assert.Equal(isWide, this.Book().Contains("<section class=\"chapter picture wide\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_drawing_that_is_missing_is_named_with_the_command_that_makes_it()
    {
        File.Delete(Path.Combine(this.root, Start + "-wiring.svg"));

        CircuitException refused = Assert.Throws<CircuitException>(() => GuideSources.Of(new Repository(this.root), Design));

        Assert.Equal(Start + "-wiring.svg is missing; expected it in the repository; run 'dotnet run --project tools/Circuit -- generate', or take it from the repository's history.", refused.Message);
    }

    [Fact]
    public void A_picture_that_a_page_shows_and_that_is_missing_is_named()
    {
        File.Delete(Path.Combine(this.root, "docs/a.svg"));

        Assert.StartsWith("docs/a.svg is missing", Assert.Throws<CircuitException>(this.Book).Message);
    }

    [Theory]
    [InlineData("--board uno", "--board is 'uno'")]
    [InlineData("--variant huge", "--variant is 'huge'")]
    public void An_unknown_board_or_variant_is_wrong_usage(string arguments, string begin)
    {
        using StringWriter error = new();

        Assert.Equal(2, CommandLine.Run(["guide", .. arguments.Split(' ')], TextWriter.Null, error));
        Assert.StartsWith(begin, error.ToString());
    }

    [Fact]
    public void A_browser_that_cannot_be_started_is_told_and_leaves_no_pdf()
    {
        string page = Path.Combine(this.root, "page.html");
        File.WriteAllText(page, this.Book());
        string pdf = Path.Combine(this.root, "guide.pdf");

        string? fault = new PdfPrinter(Path.Combine(this.root, "no-such-browser"), TimeSpan.FromSeconds(10)).Print(page, pdf);

        Assert.StartsWith("it cannot be started", fault);
        Assert.False(File.Exists(pdf));
    }

    [Theory]
    [InlineData("sleep 600", "it did not end within 1 s")]
    [InlineData("exit 3", "it ended with 3")]
    [InlineData("exit 0", "it ended without a PDF")]
    public void A_browser_that_hangs_fails_or_makes_nothing_is_told(string does, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the browser is played by a shell's script");
        string browser = Path.Combine(this.root, "browser");
        File.WriteAllText(browser, $"#!/bin/sh\n{does}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Assert.Equal(expected, new PdfPrinter(browser, TimeSpan.FromSeconds(1)).Print(Path.Combine(this.root, "page.html"), Path.Combine(this.root, "guide.pdf")));
    }

    [Fact]
    public void Without_a_pdf_the_page_is_left_to_print_by_hand()
    {
        using StringWriter error = new();
        string pdf = Path.Combine(this.root, "my-guide.pdf");
        string[] arguments = ["guide", "--board", "xiao-s3", "--variant", "minimal", "--root", this.root, "--browser", Path.Combine(this.root, "none"), "--out", pdf];

        Assert.Equal(1, CommandLine.Run(arguments, TextWriter.Null, error));
        Assert.Contains($"the guide lies in {Path.ChangeExtension(pdf, ".html")}; open it in a browser and print it from there", error.ToString());
        Assert.Equal(this.Book(), File.ReadAllText(Path.ChangeExtension(pdf, ".html")));
    }

    [Theory]
    [InlineData("guide.html")]
    [InlineData("guide")]
    public void A_name_that_is_no_pdf_is_wrong_usage(string name)
    {
        using StringWriter error = new();

        Assert.Equal(2, CommandLine.Run(["guide", "--board", "xiao-s3", "--variant", "minimal", "--root", this.root, "--out", name], TextWriter.Null, error));
        Assert.StartsWith($"--out is '{name}'", error.ToString());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told()
    {
        using StringWriter error = new();
        string[] arguments = ["guide", "--board", "xiao-s3", "--variant", "minimal", "--root", this.root, "--browser", "none", "--out", Path.Combine(this.root, "nowhere", "a.pdf")];

        Assert.Equal(1, CommandLine.Run(arguments, TextWriter.Null, error));
        Assert.Contains("cannot be written", error.ToString());
    }

    public void Dispose() => Directory.Delete(this.root, recursive: true);

    private string Book() => GuideBook.ToHtml(GuideSources.Of(new Repository(this.root), Design));

    private void Put(string path, string text)
    {
        string full = Path.Combine(this.root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
