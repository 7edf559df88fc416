using System;
using System.IO;
using System.Linq;
using Knit.Cli;
using Knit.Images;
using Knit.Motifs;
using Knit.Patterns;
using Knit.Proof;
using Knit.Tests.Import;
using Xunit;

namespace Knit.Tests.Cli;

public sealed class ImportCommandTests : IDisposable
{
    private static readonly string[] Checks = ["##..", ".##.", "..##", "#..#"];

    private readonly string folder = Directory.CreateTempSubdirectory("knit-import-").FullName;

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Fact]
    public void A_picture_becomes_a_pattern_that_can_be_knitted()
    {
        string pattern = Path.Combine(this.folder, "checks.knit");

        (int exit, string output, string error) = Run("import", this.Saved("small checks.png", Drawn.Of(Checks)), "--out", pattern);

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal("small checks.png: 4 x 4 stitches, MC #f4e7b8, CC #1f2d4d.\nsmall checks.png: the longest float is 3 sts in 7 sizes.\n", output.ReplaceLineEndings("\n"));
        Pattern read = PatternFile.Read(pattern);
        Assert.Equal("Small checks", read.Title);
        Assert.Empty(SockChecks.Check(SockKnitter.Knit(read, read.Choices().Last())));
    }

    [Fact]
    public void Without_a_file_the_screen_has_the_pattern_alone()
    {
        (int exit, string output, string error) = Run("import", this.Saved("checks.png", Drawn.Of(Checks)), "--main", "#1f2d4d", "--title", "Checks");

        Assert.Equal(0, exit);
        Assert.Equal(StitchGrid.FromWorn(Checks), PatternFile.Parse("checks.knit", output, BundledPatterns.Text).Chart);
        Assert.StartsWith("checks.png: 4 x 4 stitches, MC #1f2d4d, CC #f4e7b8.", error);
    }

    [Fact]
    public void Floats_are_named_and_the_pattern_is_written_all_the_same()
    {
        string pattern = Path.Combine(this.folder, "wide.knit");

        (int exit, string output, string error) = Run("import", this.Saved("wide.png", Drawn.Of(".##..##.", "#......#", ".##..##.")), "--out", pattern);

        Assert.Equal(1, exit);
        Assert.Contains("the longest float is 6 sts in 7 sizes.", output);
        Assert.Equal("wide.png: rnd 2, sts 2-7: CC is carried behind 6 sts; expected 5 at most, longer floats catch toes; make st 4 CC.", error.Trim());
        Assert.True(File.Exists(pattern));
    }

    [Fact]
    public void Snapped_pixels_are_counted()
    {
        (int exit, _, string error) = Run("import", this.Saved("smooth.png", Drawn.Of("##..", "#+..", "..##", "#..#")), "--snap");

        Assert.Equal(0, exit);
        Assert.Contains("smooth.png: 1 pixel became another color; look at the chart whether it still is your picture.", error);
    }

    [Fact]
    public void A_width_that_does_not_close_the_round_is_refused_before_anything_is_written()
    {
        string pattern = Path.Combine(this.folder, "ten.knit");

        (int exit, string output, string error) = Run("import", this.Saved("ten.png", Drawn.Of("#.........")), "--out", pattern);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.StartsWith("ten.png: a motif of 10 sts does not close the round of Child L (56 sts), Adult L (72 sts)", error);
        Assert.False(File.Exists(pattern));
    }

    [Theory]
    [InlineData("checks.txt", 2, "--out is 'checks.txt'; expected a name that ends in .knit, as patterns do; name the file so.")]
    [InlineData("no/such/checks.knit", 1, "checks.knit cannot be written (")]
    public void A_file_that_cannot_be_written_is_told(string file, int code, string sentence)
    {
        (int exit, _, string error) = Run("import", this.Saved("checks.png", Drawn.Of(Checks)), "--out", Path.Combine(this.folder, file));

        Assert.Equal(code, exit);
        Assert.StartsWith(sentence, error);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("--main", "blue", "'blue' is no color; expected # and six digits")]
    [InlineData("--scale", "0", "checks.png: --scale is 0; expected 1 or more")]
    [InlineData("--scale", "two", "Cannot parse argument 'two' for option '--scale'")]
    [InlineData("--title", " ", "the title has 0 characters")]
    public void A_wrong_option_is_told(string option, string value, string sentence)
    {
        (int exit, string output, string error) = Run("import", this.Saved("checks.png", Drawn.Of(Checks)), option, value);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.StartsWith(sentence, error);
        Assert.Single(error.Trim().Split('\n'));
    }

    private static (int Exit, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        return (CommandLine.Run(args, output, error), output.ToString(), error.ToString());
    }

    private string Saved(string name, Picture picture)
    {
        string path = Path.Combine(this.folder, name);
        File.WriteAllBytes(path, PngFile.Bytes(picture));
        return path;
    }
}
