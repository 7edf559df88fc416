using System;
using System.IO;
using System.Linq;
using System.Text;
using Knit.Charts;
using Knit.Images;
using Knit.Motifs;
using Knit.Patterns;
using Knit.Proof;
using Knit.Tests.Charts;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Proof;

public class ChartProofTests
{
    private static readonly Pattern Moon = Designs.Named("night-watch");
    private static readonly ChartDrawing Drawing = Designs.Drawing("night-watch");
    private static readonly string Svg = ChartSvg.Draw(Drawing);
    private static readonly byte[] Png = ChartPng.Draw(Drawing);
    private static readonly byte[] Stitches = StitchPng.Draw(Drawing.Motif, Drawing.Colorway);

    [Fact]
    public void The_charts_of_a_design_show_what_is_knitted() =>
        Assert.Empty(ChartProof.Check(Moon, [.. Moon.Sizes.Select(size => SockKnitter.Knit(Moon, new Choice(size)))]));

    [Theory]
    [MemberData(nameof(Designs.Names), MemberType = typeof(Designs))]
    public void The_charts_in_the_repository_show_what_is_knitted(string name)
    {
        byte[] Content(string ending) => File.ReadAllBytes(RepositoryRoot.File("knitting-patterns", "made", name, name + ending));

        Assert.Empty(ChartProof.CheckFiles(
            Designs.Named(name),
            Designs.Drawing(name),
            Encoding.UTF8.GetString(Content("-chart.svg")),
            Content("-chart.png"),
            Content("-stitches.png")));
    }

    [Fact]
    public void A_sock_without_a_chart_has_none_to_prove() => Assert.Empty(ChartProof.Check(Moon with { Chart = null }, [SockKnitter.Knit(Moon with { Chart = null }, new Choice(Moon.Sizes[0]))]));

    [Fact]
    public void A_changed_cell_of_a_drawing_is_found()
    {
        int cell = Svg.IndexOf("fill=\"#", Svg.IndexOf("class=\"cells\"", StringComparison.Ordinal), StringComparison.Ordinal);
        string changed = Svg[..cell] + "fill=\"#f4e7b8\"" + Svg[(cell + 14)..];

        Fault fault = Assert.Single(ChartProof.CheckFiles(Moon, Drawing, changed, Png, Stitches));

        Assert.StartsWith("night-watch: the chart (SVG): round 1, stitch 1 of the chart has", fault.ToString());
    }

    [Fact]
    public void A_drawing_of_another_chart_is_found()
    {
        ChartDrawing other = Designs.Drawing("deep-space") with { Colorway = Drawing.Colorway };

        string[] faults = [.. ChartProof.CheckFiles(Moon, Drawing, ChartSvg.Draw(other), ChartPng.Draw(other), StitchPng.Draw(other.Motif, Drawing.Colorway)).Select(fault => fault.ToString())];

        Assert.Equal(3, faults.Length);
        Assert.Equal("night-watch: the chart (SVG): it shows other stitches than the pattern's chart; expected the same; draw it again.", faults[0]);
        Assert.StartsWith("night-watch: the chart (PNG): ", faults[1]);
        Assert.StartsWith("night-watch: the picture of stitches (PNG): it shows other stitches", faults[2]);
    }

    [Fact]
    public void A_file_that_is_no_picture_is_found()
    {
        string[] faults = [.. ChartProof.CheckFiles(Moon, Drawing, "no chart", Png.AsSpan()[..100], []).Select(fault => fault.ToString())];

        Assert.Equal(3, faults.Length);
    }

    [Fact]
    public void A_pixel_of_another_color_is_found()
    {
        Picture picture = PngFile.Read(Stitches, "stitches");
        picture[3, 2] = Rgb.Parse("#123456");

        Fault fault = Assert.Single(ChartProof.CheckFiles(Moon, Drawing, Svg, Png, PngFile.Bytes(picture)));

        Assert.Equal("night-watch: the picture of stitches (PNG): the pixel at x 3, y 2 is #123456; expected #1f2d4d or #f4e7b8; draw the picture again.", fault.ToString());
    }

    [Fact]
    public void A_strip_that_does_not_close_the_round_is_found()
    {
        ChartDrawing wrong = Drawing with { Strip = Drawing.Motif.Width > 4 ? StitchGrid.FromWorn([.. Enumerable.Repeat("#.#.", Drawing.Motif.Height)]) : null };

        string[] faults = [.. ChartProof.CheckFiles(Moon, wrong, ChartSvg.Draw(wrong), ChartPng.Draw(wrong), Stitches).Select(fault => fault.ToString())];

        Assert.Contains("night-watch, 44 sts: the chart (SVG): repeat and strip do not make the round; expected the round that is knitted; draw it again.", faults);
    }
}
