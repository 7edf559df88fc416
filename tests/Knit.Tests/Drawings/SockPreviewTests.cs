using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Knit.Drawings;
using Knit.Machine;
using Knit.Patterns;
using Knit.Proof;
using Knit.Tests.Pages;
using Xunit;

namespace Knit.Tests.Drawings;

public class SockPreviewTests
{
    private const int MostBytes = 300_000;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("plain-sock")]
    [InlineData("night-watch")]
    [InlineData("deep-space")]
    public void The_largest_sock_with_the_largest_pocket_stays_a_small_file(string name)
    {
        (Pattern pattern, _) = Shelves.Of(name);

        Assert.InRange(Encoding.UTF8.GetByteCount(Draw(name, "Adult XL", "feather-v2-full")), 10_000, MostBytes);
        Assert.Equal("Adult XL", pattern.Sizes[^1].Name);
    }

    [Fact]
    public void Stitches_of_the_contrast_color_are_drawn_where_they_were_knitted()
    {
        // 22 rounds of chart on 44 stitches: what is drawn on both sides is what the rows have.
        (Pattern pattern, _) = Shelves.Of("night-watch");
        KnittedSock sock = Shelves.Of("night-watch").Socks[new Choice(pattern.Size("Child S"))];
        int knitted = sock.Rows.Where(row => row.Section == "Leg").Sum(row => row.Stitches.Count(stitch => stitch.Color == 1));

        int drawn = Legs(SockPreview.Draw(sock, pattern.Colorways[0]), pattern.Colorways[0].Colors[1].Hex).Sum(CellsOf);

        Assert.NotEqual(0, knitted);
        Assert.Equal(knitted, drawn);
    }

    [Fact]
    public void A_stitch_that_was_knitted_otherwise_is_drawn_otherwise()
    {
        (Pattern pattern, _) = Shelves.Of("night-watch");
        KnittedSock sock = Shelves.Of("night-watch").Socks[new Choice(pattern.Size("Child S"))];
        int row = sock.Rows.ToList().FindIndex(row => row.Section == "Leg" && row.Stitches[3].Color == 0);
        FabricRow[] rows = [.. sock.Rows];
        rows[row] = rows[row] with { Stitches = [.. rows[row].Stitches.Select((stitch, i) => i == 3 ? stitch with { Color = 1 } : stitch)] };

        int before = Legs(SockPreview.Draw(sock, pattern.Colorways[0]), pattern.Colorways[0].Colors[1].Hex).Sum(CellsOf);
        int after = Legs(SockPreview.Draw(sock with { Rows = rows }, pattern.Colorways[0]), pattern.Colorways[0].Colors[1].Hex).Sum(CellsOf);

        Assert.Equal(before + 1, after);
    }

    [Theory]
    [InlineData(Leg.Left, "outer side, left leg", "inner side, left leg")]
    [InlineData(Leg.Right, "inner side, right leg", "outer side, right leg")]
    public void The_pocket_is_on_the_outer_side_of_its_leg(Leg leg, string first, string second)
    {
        XElement drawing = XDocument.Parse(Draw("night-watch", "Adult M", "xiao-s3-full", leg)).Root!;
        XElement[] views = [.. drawing.Elements(Svg + "g").Where(view => ((string?)view.Attribute("transform"))?.StartsWith("translate", StringComparison.Ordinal) == true)];
        string[] captions = [.. drawing.Descendants(Svg + "text").Select(text => text.Value)];

        Assert.Equal([first, second], captions.Take(2));
        Assert.Equal(2, views.Length);
        int outer = leg == Leg.Left ? 0 : 1;
        Assert.Equal((1, 2), (Count(views[outer], "patch"), Count(views[outer], "eyelet")));
        Assert.Equal((0, 0), (Count(views[1 - outer], "patch"), Count(views[1 - outer], "eyelet")));
    }

    [Fact]
    public void A_sock_without_a_pocket_has_none_in_its_drawing() => Assert.DoesNotContain("class=\"patch\"", Draw("night-watch", "Adult M"), StringComparison.Ordinal);

    [Fact]
    public void It_tells_in_words_what_it_shows()
    {
        XElement drawing = XDocument.Parse(Draw("night-watch", "Adult M", "xiao-s3-full")).Root!;

        Assert.Equal("img", (string?)drawing.Attribute("role"));
        Assert.Equal("Night watch, Adult M with the pocket for xiao-s3-full, left leg, in Midnight", drawing.Element(Svg + "title")!.Value);
        Assert.Contains("MC is Night blue, CC is Moonlight.", drawing.Element(Svg + "desc")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sock_that_cannot_be_knitted_is_not_drawn()
    {
        Pattern pattern = Repo.Faulty("plain-sock", "*k2, p2* to end", "*k3, p2* to end");
        KnittedSock sock = SockKnitter.Knit(pattern, new Choice(pattern.Sizes[0]));

        Assert.Contains("cannot be drawn; correct the pattern", Assert.Throws<KnitException>(() => SockPreview.Draw(sock, pattern.Colorways[0])).Message, StringComparison.Ordinal);
    }

    private static string Draw(string name, string size, string? module = null, Leg leg = Leg.Left)
    {
        (Pattern pattern, _) = Shelves.Of(name);
        return SockPreview.Draw(Shelves.Of(name).Socks[new Choice(pattern.Size(size), module is null ? null : PocketModule.Find(module), leg)], pattern.Colorways[0]);
    }

    private static int Count(XElement view, string name) => view.Descendants().Count(part => (string?)part.Attribute("class") == name);

    // Areas of a color without a border lie on the leg, whose usual color is the other one.
    private static IEnumerable<string> Legs(string drawing, string hex) =>
        XDocument.Parse(drawing).Root!.Descendants(Svg + "path").Where(path => (string?)path.Attribute("fill") == hex && path.Attribute("stroke") is null && path.ElementsBeforeSelf().Any(part => part.Attribute("stroke") is not null)).Select(path => (string)path.Attribute("d")!);

    // A run of n stitches has 2n steps along each edge and one between the edges.
    private static int CellsOf(string path) => path.Split('Z', StringSplitOptions.RemoveEmptyEntries).Sum(run => (Regex.Count(run[run.IndexOf('l', StringComparison.Ordinal)..], @"-?(?:\d*\.\d+|\d+)") / 2 - 1) / 4);
}
