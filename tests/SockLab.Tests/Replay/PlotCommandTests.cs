using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class PlotCommandTests
{
    [Fact]
    public void A_recording_is_drawn_with_states_truth_and_what_happened()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", "# clock_start: 22:00:00\n" + PlantedMotion.Epochs((60, 80), (600, 0), (90, null), (180, 80)));
        string labels = bench.Write("l.csv", "start_s,end_s,label\n0,300,P\n300,600,N2\n600,930,W\n");

        Assert.Equal((0, ""), (bench.Run("plot", file, "--labels", labels, "--out", bench.At("night.svg")), bench.Error));
        Assert.Equal($"{bench.At("night.svg")}: 31 epochs\n", bench.Output);
        string svg = File.ReadAllText(bench.At("night.svg"));
        string[] words = [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];
        Assert.Contains("evening.csv", words);
        Assert.All((string[])["warning", "pause", "NotWorn", "Asleep", "Fault"], word => Assert.Contains(word, words));

        // 1.5, 4.5 and 6 times a floor that was learned within some percent of 7.8 mg.
        Assert.All((string[])["^still 11\\.\\d mg$", "^large 3[45]\\.?\\d* mg$", "^answer 4[67]\\.?\\d* mg$"], pattern => Assert.Contains(words, word => Regex.IsMatch(word, pattern)));
        Assert.Contains(words, word => word.StartsWith("P awake", StringComparison.Ordinal));
        Assert.Contains(words, word => word.StartsWith("22:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_of_nights_is_drawn_as_a_trade_off()
    {
        using Bench bench = new();

        // Ten minutes awake with a still run of five, then twenty minutes of sleep.
        string counts = "t_s,axis1,axis2,axis3\n" + string.Concat(Enumerable.Range(0, 1800).Select(second => $"{second},{(second is < 200 or (>= 500 and < 620) ? 30 : 0)},0,0\n"));
        bench.Write("user_1.csv", counts);
        bench.Write("user_1_labels.csv", "start_s,end_s,label\n0,600,diary:sitting\n600,1800,actigraph_sleep_from_onset\n");

        Assert.Equal((0, ""), (bench.Run("plot", "--trade-off", bench.Folder, "--out", bench.At("curve.svg")), bench.Error));
        string svg = File.ReadAllText(bench.At("curve.svg"));
        Assert.All((string[])["probe", "leaky", "N minutes, below 1.5 F"], family => Assert.Contains($">{family}<", svg, StringComparison.Ordinal));
        Assert.Contains("1 person; the sock", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Epoch_files_make_a_trade_off_too()
    {
        using Bench bench = new();
        Directory.CreateDirectory(bench.At("nights"));
        bench.Write("nights/a.csv", "t_s,movement_mg,truth\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"{i * 30},{(i < 20 ? 20 : 2)},{(i < 20 ? "P" : "N2")}\n")));

        Assert.Equal((0, ""), (bench.Run("plot", "--trade-off", bench.At("nights"), "--out", bench.At("curve.svg")), bench.Error));
        Assert.Equal($"{bench.At("curve.svg")}: 1 night\n", bench.Output);
    }

    [Fact]
    public void Nights_without_an_onset_have_no_trade_off()
    {
        using Bench bench = new();
        Directory.CreateDirectory(bench.At("nights"));
        bench.Write("nights/a.csv", PlantedMotion.Epochs((120, 10)));
        bench.Write("nights/a_labels.csv", "start_s,end_s,label\n0,120,P\n");

        Assert.Equal(1, bench.Run("plot", "--trade-off", bench.At("nights"), "--out", bench.At("curve.svg")));
        Assert.EndsWith(
            "found no night with an onset of sleep, or none with hours awake before it; expected both; add labels of both kinds.\n",
            bench.Error,
            StringComparison.Ordinal);
        Assert.False(File.Exists(bench.At("curve.svg")));
    }

    [Theory]
    [InlineData("--out night.png x.csv", "--out night.png: found no .svg; expected a name that ends in .svg; choose another one.")]
    [InlineData("--out night.svg", "FILE, --trade-off: found neither; expected a recording, or a folder of nights with --trade-off; name one.")]
    [InlineData("--out n.svg x.csv --trade-off y", "FILE, --trade-off: found both; expected a recording, or a folder of nights with --trade-off; name one.")]
    [InlineData("--out n.svg x.csv --preset x", "--preset x: found another word; expected balanced, early, calm or strict; run 'socklab --help' to see what is expected.")]
    public void Wrong_usage_is_one_sentence(string options, string sentence)
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run(["plot", .. options.Split(' ')]));
        Assert.Equal(sentence + "\n", bench.Error);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told()
    {
        using Bench bench = new();
        string file = bench.Write("a.csv", PlantedMotion.Epochs((60, 10)));

        Assert.Equal(1, bench.Run("plot", file, "--out", bench.At("no/night.svg")));
        Assert.Contains("found a place that cannot be written", bench.Error, StringComparison.Ordinal);
    }
}
