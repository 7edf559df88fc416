using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Knit.Images;
using Knit.Patterns;
using Knit.Studio;
using Xunit;

namespace Knit.Tests.Studio;

/// <summary>What the rules answer when somebody draws.</summary>
public class StudioLookTests(RunningStudio studio) : IClassFixture<RunningStudio>
{
    private static readonly string[] Dots = ["#...#...", "..#...#."];

    [Fact]
    public async Task It_begins_with_the_motifs_and_sizes_of_the_repository()
    {
        using HttpResponseMessage answer = await studio.GetAsync("/api/start");
        JsonNode start = JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

        Pattern pattern = PatternFile.Parse("night-watch.knit", BundledPatterns.Text("night-watch.knit")!, BundledPatterns.Text);
        JsonNode night = Assert.Single(start["motifs"]!.AsArray(), motif => (string?)motif!["name"] == pattern.Title)!;
        Assert.Equal(pattern.Chart!.ToWorn(), night["rows"]!.AsArray().Select(row => (string)row!));
        Assert.Equal(pattern.Colorways[0].Colors[0].Hex, (string?)night["main"]);
        Assert.Equal(["Child S", "Child M", "Child L", "Adult S", "Adult M", "Adult L", "Adult XL"], start["sizes"]!.AsArray().Select(size => (string)size!));
        Assert.Equal((4, 24, 2, 60), ((int)start["stitchesMin"]!, (int)start["stitchesMax"]!, (int)start["roundsMin"]!, (int)start["roundsMax"]!));
    }

    [Fact]
    public async Task What_can_be_knitted_is_said_with_fit_yarn_contrast_and_pictures()
    {
        JsonNode look = await this.LookAsync(Motif(Dots));

        Assert.True((bool)look["isGood"]!);
        Assert.Equal("It can be knitted, in all 7 sizes.", (string?)look["verdict"]);
        Assert.Empty(look["faults"]!.AsArray());

        // 68 stitches: 8 times 8, and one strip of 4, in which the yarn comes up a stitch sooner than over the start of a round without one.
        Assert.Equal("""{"size":"Adult M","round":"68","repeats":"8","filler":"4","longestFloat":"4","isGood":true}""", look["fits"]![4]!.ToJsonString());
        Assert.Equal(7, look["fits"]!.AsArray().Count);
        Assert.Equal(["MC Main color", "CC Contrast color"], look["yarn"]!.AsArray().Select(yarn => (string)yarn!["color"]!));
        Assert.Contains(":1 (", (string)look["contrast"]!, StringComparison.Ordinal);
        Assert.Contains("<svg", (string)look["chart"]!, StringComparison.Ordinal);
        Assert.Contains("<svg", (string)look["preview"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_float_is_named_by_round_and_stitches_and_marked_where_it_was_drawn()
    {
        JsonNode look = await this.LookAsync(Motif(["#.......", "..#...#."]));

        Assert.False((bool)look["isGood"]!);
        JsonNode fault = Assert.Single(look["faults"]!.AsArray(), fault => ((string)fault!["sentence"]!).StartsWith("Rnd 1, sts 2-8: CC is carried behind 7 sts; expected 5 at most", StringComparison.Ordinal))!;
        Assert.Equal("[[0,1],[0,2],[0,3],[0,4],[0,5],[0,6],[0,7]]", fault["cells"]!.ToJsonString());
    }

    [Fact]
    public async Task A_width_that_closes_no_round_is_one_fault_that_says_which_do()
    {
        JsonNode look = await this.LookAsync(Motif([new string('.', 22) + "#", new string('#', 23)]));

        JsonNode fault = Assert.Single(look["faults"]!.AsArray())!;
        Assert.StartsWith("A motif of 23 sts does not close the round of Child S (44 sts), ", (string?)fault["sentence"], StringComparison.Ordinal);
        Assert.EndsWith("make it 2, 4, 8, 12 sts wide, which closes every size.", (string?)fault["sentence"], StringComparison.Ordinal);
        Assert.Equal("-", (string?)look["fits"]![0]!["repeats"]);
        Assert.Empty(look["yarn"]!.AsArray());
    }

    [Fact]
    public async Task Two_colors_that_are_too_alike_are_a_fault()
    {
        JsonNode look = await this.LookAsync(Motif(Dots, contrast: "#7d2036"));

        JsonNode fault = Assert.Single(look["faults"]!.AsArray())!;
        Assert.StartsWith("The colorway Own has a contrast of 1.0:1 (", (string?)fault["sentence"], StringComparison.Ordinal);
        Assert.Equal("Not yet: 1 thing to mend.", (string?)look["verdict"]);
    }

    [Fact]
    public async Task The_picture_has_the_colors_that_were_picked_and_no_letter_of_the_name_is_markup()
    {
        JsonNode look = await this.LookAsync(Motif(Dots, name: "<script>alert(1)</script>&amp;"));

        string chart = (string)look["chart"]!;
        Assert.Contains("#7d2035", chart, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", chart, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", chart, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows", """[]""", "the motif has 0 rounds; expected 2 to 60; add or remove some.")]
    [InlineData("rows", """["...."]""", "the motif has 1 rounds; expected 2 to 60; add or remove some.")]
    [InlineData("rows", """["...","..."]""", "the motif has a round of 3 stitches; expected 4 to 24; add or remove some.")]
    [InlineData("rows", """["....","....."]""", "row 2 of the chart has 5 stitches; expected 4 as in row 1; make all rows equally long.")]
    [InlineData("rows", """["..x.","...."]""", "row 1 of the chart has 'x' at stitch 3; expected '.' for MC or '#' for CC: two colors in a round are all a hand can strand; use these two.")]
    [InlineData("main", "\"red\"", "'red' is no color; expected # and six digits 0-9 or letters a-f, red, green, blue; write for example #1f4e79.")]
    [InlineData("name", "\"\"", "the name has 0 letters; expected 1 to 40 on one line; write another name.")]
    [InlineData("name", "\"a\\nbase: x\"", "the name has 9 letters; expected 1 to 40 on one line; write another name.")]
    public async Task A_motif_that_cannot_be_is_refused_in_one_sentence(string key, string json, string sentence)
    {
        JsonObject motif = Motif(Dots);
        motif[key] = JsonNode.Parse(json);
        using HttpResponseMessage answer = await studio.AskAsync("/api/look", motif.ToJsonString());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(sentence, await RunningStudio.ErrorAsync(answer));
    }

    [Theory]
    [InlineData(61, 4, "the motif has 61 rounds; expected 2 to 60; add or remove some.")]
    [InlineData(2, 25, "the motif has a round of 25 stitches; expected 4 to 24; add or remove some.")]
    public async Task A_motif_that_is_too_large_is_refused(int rounds, int stitches, string sentence)
    {
        using HttpResponseMessage answer = await studio.AskAsync("/api/look", Motif([.. Enumerable.Repeat(new string('.', stitches), rounds)]).ToJsonString());

        Assert.Equal(sentence, await RunningStudio.ErrorAsync(answer));
    }

    [Fact]
    public async Task An_unknown_size_is_refused()
    {
        JsonObject motif = Motif(Dots);
        motif["size"] = "Adult XXL";
        using HttpResponseMessage answer = await studio.AskAsync("/api/look", motif.ToJsonString());

        Assert.StartsWith("the size 'Adult XXL' is not in the table of dots; expected one of Child S, ", await RunningStudio.ErrorAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_saved_is_a_pattern_that_reads()
    {
        using HttpResponseMessage answer = await studio.AskAsync("/api/pattern", Motif(Dots).ToJsonString());

        Assert.Equal("attachment; filename=dots.knit", Assert.Single(answer.Content.Headers.GetValues("Content-Disposition")));
        Pattern pattern = PatternFile.Parse("dots.knit", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), BundledPatterns.Text);
        Assert.Equal(("Dots", "#7d2035"), (pattern.Title, pattern.Colorways[0].Colors[0].Hex));
        Assert.Equal(Dots, pattern.Chart!.ToWorn());
    }

    [Theory]
    [InlineData("Dots & more: #2", "dots-more-2.knit")]
    [InlineData("../../etc/passwd", "etc-passwd.knit")]
    [InlineData("\u82b1", "my-motif.knit")]
    [InlineData("a\"; filename=evil.exe", "a-filename-evil-exe.knit")]
    public void The_name_of_the_file_is_one_that_every_system_takes(string name, string file)
    {
        StudioMotif motif = StudioMotif.Of(new StudioAsk(name, Dots, "#7d2035", "#f5e9d0", "Adult M"));

        Assert.Equal((file, name), (motif.FileName, motif.Pattern.Title));
    }

    [Fact]
    public async Task The_page_to_print_is_one_file_that_needs_no_other_and_runs_nothing()
    {
        using HttpResponseMessage answer = await studio.AskAsync("/api/page", Motif(Dots, name: "<img src=x onerror=alert(1)>").ToJsonString());

        Assert.Equal("attachment; filename=img-src-x-onerror-alert-1.html", Assert.Single(answer.Content.Headers.GetValues("Content-Disposition")));
        string page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script|<img src=x|<link|src=\"(?!data:)", page);
        Assert.Contains("Cast on 44 (48, 56, 64, 68, 72, 80) sts with MC", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/pattern")]
    [InlineData("/api/page")]
    public async Task What_cannot_be_knitted_is_not_saved(string path)
    {
        using HttpResponseMessage answer = await studio.AskAsync(path, Motif(["#.......", "..#...#."]).ToJsonString());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("This is not saved: dots, Child S, Leg, ", await RunningStudio.ErrorAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_becomes_a_motif()
    {
        Picture picture = new(8, 2, Rgb.Parse("#204060"));
        picture[1, 0] = picture[5, 1] = Rgb.Parse("#f0e0c0");
        using HttpResponseMessage answer = await studio.AskAsync("/api/picture", PngFile.Bytes(picture));

        Assert.Equal("""{"rows":[".#......",".....#.."],"main":"#204060","contrast":"#f0e0c0"}""", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_enlarged_picture_with_soft_edges_becomes_a_motif_where_that_is_asked_for()
    {
        Picture picture = new(16, 4, Rgb.Parse("#204060"));
        picture[2, 0] = picture[3, 0] = picture[2, 1] = Rgb.Parse("#f0e0c0");
        picture[3, 1] = Rgb.Parse("#d0c0a0");
        byte[] file = PngFile.Bytes(picture);

        using HttpResponseMessage plain = await studio.AskAsync("/api/picture?scale=&snap=false", file);
        Assert.StartsWith("the picture: the picture has 3 colors, ", await RunningStudio.ErrorAsync(plain), StringComparison.Ordinal);
        using HttpResponseMessage mended = await studio.AskAsync("/api/picture?scale=2&snap=true", file);
        Assert.StartsWith("""{"rows":[".#......","........"],""", await mended.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using HttpResponseMessage wrong = await studio.AskAsync("/api/picture?scale=-1", file);
        Assert.Equal("the pixels across a stitch are no number in range; expected 1 to 64; correct the number.", await RunningStudio.ErrorAsync(wrong));
    }

    [Theory]
    [InlineData(8, 61, "the motif has 61 rounds; expected 2 to 60; add or remove some.")]
    [InlineData(25, 2, "the motif has a round of 25 stitches; expected 4 to 24; add or remove some.")]
    public async Task A_picture_that_is_too_large_for_a_motif_is_refused(int width, int height, string sentence)
    {
        Picture picture = new(width, height, Rgb.Parse("#204060"));
        picture[0, 0] = Rgb.Parse("#f0e0c0");
        using HttpResponseMessage answer = await studio.AskAsync("/api/picture", PngFile.Bytes(picture));

        Assert.Equal(sentence, await RunningStudio.ErrorAsync(answer));
    }

    [Fact]
    public async Task What_is_no_picture_is_refused()
    {
        using HttpResponseMessage answer = await studio.AskAsync("/api/picture", "GIF89a"u8.ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("the picture: ", await RunningStudio.ErrorAsync(answer), StringComparison.Ordinal);
    }

    private static JsonObject Motif(IEnumerable<string> rows, string name = "Dots", string contrast = "#f5e9d0") => new()
    {
        ["name"] = name,
        ["rows"] = new JsonArray([.. rows.Select(row => JsonValue.Create(row))]),
        ["main"] = "#7d2035",
        ["contrast"] = contrast,
        ["size"] = "Adult M",
    };

    private async Task<JsonNode> LookAsync(JsonObject motif)
    {
        using HttpResponseMessage answer = await studio.AskAsync("/api/look", motif.ToJsonString());
        string text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
        return JsonNode.Parse(text)!;
    }
}
