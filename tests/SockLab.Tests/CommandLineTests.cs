using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Xunit;

namespace SockLab.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--from 10 --to 10", "--from 10 --to 10: found no window; expected finite seconds, --from below --to; correct the two numbers.")]
    [InlineData("--from 10 --to -5", "--from 10 --to -5: found no window; expected finite seconds, --from below --to; correct the two numbers.")]
    [InlineData("--from NaN", "--from NaN --to : found no window; expected finite seconds, --from below --to; correct the two numbers.")]
    [InlineData("--from 0 --to 9 --bridge 21", "--bridge 21: found a length that cannot be bridged; expected 0 to 20 seconds; choose a shorter one.")]
    [InlineData("--format fitbit", "--format 'fitbit': found no such format; expected walch, mmash, stresspredict, actigraph, geneactiv or applewatch; correct it or leave it out.")]
    public void Numbers_that_make_no_sense_are_wrong_usage(string options, string sentence)
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run(["import", "x.csv", .. options.Split(' '), "--out", bench.At("o.csv")]));
        Assert.Equal(sentence + "\n", bench.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("knit")]
    [InlineData("import")]
    [InlineData("import x.csv --from ten --to 20 --out y")]
    [InlineData("import mmash x.csv --from 0 --to 20 --out y")]
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
    [InlineData("import --help", "mmash, stresspredict")]
    [InlineData("import --help", "socklab import user_14.csv.gz --from 82800 --to 88800 --bridge 20 --out evening.csv.gz")]
    [InlineData("show --help", "socklab show evening.csv.gz")]
    public void Help_shows_examples(string commandLine, string example)
    {
        using Bench bench = new();

        Assert.Equal(0, bench.Run(commandLine.Split(' ')));
        Assert.Contains(example, bench.Output, StringComparison.Ordinal);
        Assert.Equal("", bench.Error);
    }

    [Theory]
    [InlineData("compare DIR")]
    [InlineData("compare --epochs DIR")]
    [InlineData("counts DIR")]
    [InlineData("evaluate DIR")]
    [InlineData("evaluate --epochs DIR")]
    [InlineData("frontend DIR")]
    [InlineData("nights DIR")]
    [InlineData("parts DIR")]
    [InlineData("plot --trade-off DIR --out curve.svg")]
    [InlineData("synthesize --show-model --measure DIR")]
    [InlineData("week DIR")]
    [InlineData("week --epochs DIR")]
    public void An_empty_folder_and_a_missing_one_are_named_and_exit_code_1(string commandLine)
    {
        using Bench bench = new();
        foreach (string folder in new[] { bench.Folder, bench.At("nowhere") })
        {
            Assert.Equal(1, bench.Run([.. commandLine.Split(' ').Select(word => word == "DIR" ? folder : word)]));
            Assert.StartsWith(folder + ": found ", bench.Error, StringComparison.Ordinal);
            Assert.Single(bench.Error.TrimEnd('\n').Split('\n'));
        }
    }

    [Fact]
    public void Options_with_the_same_name_agree_between_commands()
    {
        Dictionary<string, Option> known = [];
        foreach (Option option in CommandLine.Make(System.IO.TextWriter.Null, System.IO.TextWriter.Null).Subcommands.SelectMany(command => command.Options))
        {
            Assert.True(option.Description!.EndsWith('.'), option.Name);
            Assert.True(option.ValueType == typeof(bool) || option.HelpName is not null, $"{option.Name} does not say what it takes");
            Option first = known.TryAdd(option.Name, option) ? option : known[option.Name];
            Assert.Equal((first.Name, first.HelpName), (option.Name, option.HelpName));
        }

        Assert.Contains("--seed", known.Keys);
    }
}
