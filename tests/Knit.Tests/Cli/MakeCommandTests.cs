using System;
using System.IO;
using System.Linq;
using Knit.Cli;
using Xunit;

namespace Knit.Tests.Cli;

public sealed class MakeCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("knit-make-").FullName;

    public void Dispose() => Directory.Delete(this.folder, recursive: true);

    [Fact]
    public void All_files_of_one_size_are_written_and_told()
    {
        (int exit, string output, string error) = this.Run("make", Pattern("night-watch"), "--size", "child s", "--no-pdf", "--out", this.folder);

        string[] names = ["night-watch-child-s.md", "night-watch-child-s-preview.svg", "night-watch-child-s-schematic.svg", "night-watch-child-s-chart.svg", "night-watch-child-s-chart.png", "night-watch-child-s-stitches.png", "night-watch-child-s.html"];
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(names.Select(name => Path.Combine(this.folder, name)), output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.EnumerateFiles(this.folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_gauge_makes_other_numbers()
    {
        Assert.Equal(0, this.Run("make", Pattern("night-watch"), "--size", "Adult M", "--gauge", "28x40", "--no-pdf", "--out", this.folder).Exit);

        // 23.5 cm less 4 % at 28 sts in 10 cm are 63.2, to a multiple of 4.
        string page = File.ReadAllText(Path.Combine(this.folder, "night-watch-adult-m.md"));
        Assert.Contains("Cast on 64 sts with MC", page, StringComparison.Ordinal);
        Assert.Contains("28 sts and 40 rnds = 10 cm (4 in) in stranded stockinette", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24x33")]
    [InlineData("24x55")]
    [InlineData("40x33")]
    [InlineData("40x55")]
    public void At_the_ends_of_what_is_allowed_a_sock_can_still_be_knitted(string gauge)
    {
        (int exit, _, string error) = this.Run("preview", Pattern("plain-sock"), "--size", "Adult M", "--gauge", gauge, "--out", Path.Combine(this.folder, "sock.svg"));

        Assert.Equal((0, string.Empty), (exit, error));
    }

    [Fact]
    public void Colors_of_ones_own_are_drawn()
    {
        Assert.Equal(0, this.Run("make", Pattern("night-watch"), "--size", "Child S", "--colors", "CC=#FFFFFF, mc=#123456", "--no-pdf", "--out", this.folder).Exit);

        Assert.Contains("| Your colors | #123456 | #ffffff |", File.ReadAllText(Path.Combine(this.folder, "night-watch-child-s.md")), StringComparison.Ordinal);
        Assert.Contains("fill=\"#123456\"", File.ReadAllText(Path.Combine(this.folder, "night-watch-child-s-preview.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_with_a_fault_makes_no_page()
    {
        string file = Path.Combine(this.folder, "faulty.knit");
        File.WriteAllText(file, Repo.Text("plain-sock").Replace("*k2, p2* to end", "*k3, p2* to end", StringComparison.Ordinal));

        (int exit, string output, string error) = this.Run("make", file, "--size", "Child S", "--no-pdf", "--out", this.folder);

        Assert.Equal((1, string.Empty), (exit, output));
        Assert.StartsWith("faulty, Child S, Cuff, rnd 1, stitch 41: the part between the stars takes 5 sts, and 4 are left", error, StringComparison.Ordinal);
        Assert.Equal([file], Directory.EnumerateFiles(this.folder));
    }

    [Theory]
    [InlineData("the gauge is '0'; expected stitches x rounds in 10 cm", "--gauge", "0")]
    [InlineData("the gauge is '200x200'; expected stitches x rounds in 10 cm", "--gauge", "200x200")]
    [InlineData("--gauge is '10x10', and night-watch is written for 30 x 44; expected 22 to 38 x 33 to 55", "--gauge", "10x10")]
    [InlineData("the size 'Adult Q' is not in the table", "--size", "Adult Q")]
    [InlineData("--size is 'Child S', which has no pocket", "--size", "Child S", "--module", "xiao-s3-full")]
    [InlineData("the module 'brick' is not known", "--size", "Adult M", "--module", "brick")]
    [InlineData("--module is 'xiao-s3-full' and no size is named", "--module", "xiao-s3-full")]
    [InlineData("expected 3:1 at least", "--colors", "MC=#777777,CC=#888888")]
    [InlineData("--colors is 'Nope'; expected one of Midnight, Fog, Dawn", "--colors", "Nope")]
    [InlineData("--colors is 'MC=#777777'; expected one of", "--colors", "MC=#777777")]
    [InlineData("--colors is 'MC=#777777,MC=#ffffff'; expected one of", "--colors", "MC=#777777,MC=#ffffff")]
    [InlineData("'red' is no color", "--colors", "MC=red,CC=#ffffff")]
    [InlineData("--leg is 'third'; expected left or right", "--leg", "third")]
    public void What_cannot_be_is_refused_in_one_sentence(string expected, params string[] options)
    {
        (int exit, string output, string error) = this.Run(["make", Pattern("night-watch"), "--no-pdf", "--out", this.folder, .. options]);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Empty(Directory.EnumerateFileSystemEntries(this.folder));
    }

    [Fact]
    public void A_folder_that_is_a_file_is_refused()
    {
        string file = Path.Combine(this.folder, "taken");
        File.WriteAllText(file, string.Empty);

        (int exit, _, string error) = this.Run("make", Pattern("plain-sock"), "--size", "Child S", "--no-pdf", "--out", file);

        Assert.Equal(1, exit);
        Assert.Contains("cannot be written", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_is_written_where_it_is_asked_for()
    {
        string file = Path.Combine(this.folder, "sock.svg");

        Assert.Equal((0, $"{file} is made."), (this.Run("preview", Pattern("plain-sock"), "--size", "Child S", "--out", file) is var (exit, output, _) ? exit : -1, output.Trim()));
        Assert.StartsWith("<?xml", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_of_another_kind_is_refused()
    {
        (int exit, _, string error) = this.Run("preview", Pattern("plain-sock"), "--out", "sock.png");

        Assert.Equal((2, "--out is 'sock.png'; expected a name that ends in .svg; name it so."), (exit, error.Trim()));
    }

    private static string Pattern(string name) => Path.Combine(Repo.Folder, name + ".knit");

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
