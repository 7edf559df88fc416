using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Knit.Cli;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Cli;

public partial class SizesCommandTests
{
    [Fact]
    public void Counts_are_those_of_the_rows_that_were_knitted()
    {
        string[] lines = Run("plain-sock.knit");

        // Reckoned by hand: half of 64 for the heel, 32 + 2 rows of flap, 18 left of the turn, 17 picked up twice, 18 + 34 + 32.
        Assert.Contains("Adult S|64|57|32 x 34|18|2 x 17|84|45|16", lines);
        Assert.Contains("Child M|48|30|24 x 26|14|2 x 13|64|36|12", lines);
    }

    [Fact]
    public void Yarn_is_told_by_color_where_there_are_two()
    {
        Assert.Matches(@"^Adult M\|25\.0\|23\.5\|21\.3\|9\.6 %\|18\.0\|\d+\|\d+\|\d+$", Assert.Single(Run("plain-sock.knit"), line => line.StartsWith("Adult M|25", StringComparison.Ordinal)));
        Assert.Matches(@"^Adult M\|25\.0\|.*\|\d+ \+ \d+\|\d+ \+ \d+$", Assert.Single(Run("cinema.knit"), line => line.StartsWith("Adult M|25", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_coarser_gauge_takes_fewer_stitches() =>
        Assert.Contains(Run("plain-sock.knit", "--gauge", "28x38"), line => line.StartsWith("Adult S|56|", StringComparison.Ordinal));

    [Theory]
    [InlineData("0x44")]
    [InlineData("200x44")]
    [InlineData("fine")]
    public void A_gauge_that_no_hand_knits_is_one_sentence(string gauge)
    {
        using StringWriter error = new();

        Assert.Equal(2, CommandLine.Run(["sizes", RepositoryRoot.File("knitting-patterns", "plain-sock.knit"), "--gauge", gauge], TextWriter.Null, error));
        Assert.StartsWith($"the gauge is '{gauge}'; expected", error.ToString());
        Assert.Single(error.ToString().Trim().Split('\n'));
    }

    private static string[] Run(string pattern, params string[] options)
    {
        using StringWriter output = new();
        Assert.Equal(0, CommandLine.Run(["sizes", RepositoryRoot.File("knitting-patterns", pattern), .. options], output, TextWriter.Null));
        return [.. output.ToString().Split('\n').Select(line => Columns().Replace(line.Trim(), "|"))];
    }

    [GeneratedRegex(" {2,}")]
    private static partial Regex Columns();
}
