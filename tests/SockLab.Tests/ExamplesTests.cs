using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using SockLab.Tests.Evaluation;
using SockLab.Tests.Replay;
using Xunit;

namespace SockLab.Tests;

/// <summary>The examples of the help, run on files of the names they have.</summary>
public sealed class ExamplesTests
{
    [Fact]
    public void Every_command_has_an_example()
    {
        foreach (Command command in CommandLine.Make(TextWriter.Null, TextWriter.Null).Subcommands)
        {
            Assert.NotEmpty(ExamplesOf(command.Name));
        }
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("counts")]
    [InlineData("evaluate")]
    [InlineData("frontend")]
    [InlineData("import")]
    [InlineData("nights")]
    [InlineData("parts")]
    [InlineData("plot")]
    [InlineData("replay")]
    [InlineData("show")]
    [InlineData("synthesize")]
    [InlineData("week")]
    public void Every_example_works(string command)
    {
        using Bench bench = new();
        WriteFiles(bench);
        foreach (string example in ExamplesOf(command))
        {
            string[] words = [.. example.Split(' ')[1..].Select((word, i) => i > 0 && IsPath(bench, word) ? bench.At(word) : word)];

            Assert.True(bench.Run(words) == 0, $"{example}: {bench.Error}");
            Assert.NotEqual("", bench.Output);
        }
    }

    private static string[] ExamplesOf(string command)
    {
        string description = CommandLine.Make(TextWriter.Null, TextWriter.Null).Subcommands.Single(one => one.Name == command).Description!;
        string[] lines = description.ReplaceLineEndings("\n").Split('\n');
        return [.. lines.Where(line => line.StartsWith("  socklab ", StringComparison.Ordinal)).Select(line => line.Trim())];
    }

    /// <summary>A file or folder that the examples use, or a file that they write.</summary>
    private static bool IsPath(Bench bench, string word) =>
        Path.Exists(bench.At(word)) || word.StartsWith("stiller", StringComparison.Ordinal)
        || new[] { ".csv", ".gz", ".md", ".svg" }.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static void WriteFiles(Bench bench)
    {
        foreach (string folder in new[] { "nights", "recordings", "stresspredict", "mmash" })
        {
            Directory.CreateDirectory(bench.At(folder));
        }

        bench.Write("nights/A.csv", RandomNights.Csv(1));
        bench.Write("recordings/S01.csv", Motion());
        bench.Write("recordings/S01_labels.csv", "start_s,end_s,label\n0,300,relax\n");
        bench.Write("stresspredict/S01.csv", Motion());
        bench.Write("mmash/user_14.csv", Counts(0, 5400));
        bench.Write("mmash/user_14_labels.csv", "start_s,end_s,label\n0,1800,diary:sitting\n1800,5400,actigraph_sleep_from_onset\n");
        bench.Write("evening.csv.gz", PlantedMotion.Epochs((300, 50)));
        bench.Write("my-night.csv", PlantedMotion.Epochs((300, 50)));
        bench.Write("S01.csv.gz", Motion());
        bench.Write("S01_labels.csv", "start_s,end_s,label\n0,300,relax\n");
        bench.Write("user_14.csv.gz", Counts(82_800, 88_800));
        bench.Write("user_14_labels.csv", "start_s,end_s,label\n82800,88800,diary:sitting\n");
        bench.Write("1066528.csv.gz", "t_s,psg_stage,count_smoothed\n0,0,50\n30,0,40\n60,2,0\n");
        bench.Write("46343_acceleration.txt", string.Concat(Enumerable.Range(0, 500).Select(i => FormattableString.Invariant($"{i / 50.0:0.00} 0.01 0.02 0.99\n"))));
        bench.Write("46343_labeled_sleep.txt", "0 0\n30 2\n");
    }

    private static string Counts(int fromS, int toS) => "t_s,axis1,axis2,axis3\n"
        + string.Concat(Enumerable.Range(fromS, toS - fromS).Select(second => FormattableString.Invariant($"{second},{((second - fromS) < 1800 ? 30 : 0)},0,0\n")));

    /// <summary>Ten minutes of a tone of 1 Hz whose size changes.</summary>
    private static string Motion() => "t_s,x_g,y_g,z_g\n" + string.Concat(Enumerable.Range(0, 600 * 32).Select(i => FormattableString.Invariant(
        $"{i / 32.0:0.#####},{0.2 * (i / 32 % 7) * Math.Sin(2 * Math.PI * i / 32):0.0000},0,1\n")));
}
