using System;
using Xunit;

namespace SockLab.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--from 10 --to 10", "--from 10 --to 10: found no window; expected 0 <= from < to <= 172800 seconds; correct the two numbers.")]
    [InlineData("--from -1 --to 10", "--from -1 --to 10: found no window; expected 0 <= from < to <= 172800 seconds; correct the two numbers.")]
    [InlineData("--from 0 --to 172801", "--from 0 --to 172801: found no window; expected 0 <= from < to <= 172800 seconds; correct the two numbers.")]
    [InlineData("--from 0 --to 9 --bridge 21", "--bridge 21: found a length that cannot be bridged; expected 0 to 20 seconds; choose a shorter one.")]
    public void Numbers_that_make_no_sense_are_wrong_usage(string options, string sentence)
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run(["import", "mmash", "x.csv", .. options.Split(' '), "--out", bench.At("o.csv")]));
        Assert.Equal(sentence + "\n", bench.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("knit")]
    [InlineData("import")]
    [InlineData("import mmash x.csv --from ten --to 20 --out y")]
    [InlineData("import mmash x.csv --to 20 --out y")]
    [InlineData("show")]
    public void A_wrong_command_line_is_one_sentence_and_exit_code_2(string commandLine)
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.EndsWith("; run 'socklab --help' to see what is expected.\n", bench.Error, StringComparison.Ordinal);
        Assert.Equal("", bench.Output);
        Assert.Single(bench.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("--help", "show <FILE>")]
    [InlineData("import --help", "mmash")]
    [InlineData("import mmash --help", "socklab import mmash user_14.csv.gz --from 82800 --to 88800 --out evening.csv.gz")]
    [InlineData("show --help", "socklab show evening.csv.gz")]
    public void Help_shows_examples(string commandLine, string example)
    {
        using Bench bench = new();

        Assert.Equal(0, bench.Run(commandLine.Split(' ')));
        Assert.Contains(example, bench.Output, StringComparison.Ordinal);
        Assert.Equal("", bench.Error);
    }
}
