using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SockLab.Tests.Synthesis;

public sealed class SynthesizeCommandTests
{
    [Theory]
    [InlineData("", "--out x.csv")]
    [InlineData("--raw", "--out x.csv.gz")]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others(string kind, string target)
    {
        using Bench bench = new();
        string name = target.Split(' ')[1];
        byte[] Once(string seed)
        {
            string[] options = [.. $"{kind} --seed {seed} --hours-awake 0.2 --hours-asleep 0.3".Split(' ', StringSplitOptions.RemoveEmptyEntries)];
            Assert.Equal(0, bench.Run(["synthesize", "--out", bench.At(name), .. options]));
            return File.ReadAllBytes(bench.At(name));
        }

        byte[] first = Once("7");

        Assert.Equal(first, Once("7"));
        Assert.NotEqual(first, Once("8"));
    }

    [Fact]
    public void An_epoch_file_has_the_header_and_a_row_for_every_30_s()
    {
        using Bench bench = new();

        Assert.Equal(0, bench.Run("synthesize", "--out", bench.At("n.csv"), "--hours-awake", "1", "--hours-asleep", "2"));

        Assert.Equal($"{bench.At("n.csv")}: 1 epoch file, seed 1, synthesized\n", bench.Output);
        string[] lines = [.. File.ReadAllLines(bench.At("n.csv")).Where(line => !line.StartsWith('#'))];
        Assert.Equal("t_s,movement_mg,truth", lines[0]);
        Assert.Equal(360, lines.Length - 1);
        Assert.Matches(@"^0,\d+\.\d{3},P$", lines[1]);
        Assert.Matches(@"^3570,\d+\.\d{3},P$", lines[120]);
        Assert.Matches(@"^3600,\d+\.\d{3},W$", lines[121]);
        Assert.Matches(@"^10770,\d+\.\d{3},(W|N1|N2|N3|R)$", lines[360]);
        Assert.Contains("nobody wore it", File.ReadAllText(bench.At("n.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gets_one_file_for_each_person_and_they_differ()
    {
        using Bench bench = new();

        Assert.Equal(0, bench.Run("synthesize", "--out-dir", bench.At("a/b"), "--people", "3", "--hours-awake", "0.5", "--hours-asleep", "0"));

        string[] files = [.. Directory.GetFiles(bench.At("a/b")).Order()];
        Assert.Equal(["synthetic-0001.csv", "synthetic-0002.csv", "synthetic-0003.csv"], files.Select(Path.GetFileName));
        Assert.Equal(3, files.Select(File.ReadAllText).Distinct().Count());
    }

    [Fact]
    public void A_raw_recording_comes_with_labels_that_cover_it_without_a_gap()
    {
        using Bench bench = new();

        Assert.Equal(0, bench.Run("synthesize", "--raw", "--out", bench.At("n.csv"), "--hours-awake", "0.1", "--hours-asleep", "0.6"));

        string[] labels = File.ReadAllLines(bench.At("n_labels.csv"));
        Assert.Equal("start_s,end_s,label", labels[0]);
        Assert.Equal("0,360,P", labels[1]);
        for (int i = 2; i < labels.Length; i++)
        {
            Assert.Equal(labels[i - 1].Split(',')[1], labels[i].Split(',')[0]);
            Assert.NotEqual(labels[i - 1].Split(',')[2], labels[i].Split(',')[2]);
        }

        Assert.Equal("2520", labels[^1].Split(',')[1]);
        Assert.Equal(2520 * 25, File.ReadLines(bench.At("n.csv")).Count(line => char.IsDigit(line[0])));
    }

    [Theory]
    [InlineData("", "synthesize: found neither --out nor --out-dir; expected one of them; name a file for one person or a folder for several.")]
    [InlineData("--out a --out-dir b", "synthesize: found both --out and --out-dir; expected one of them; name a file for one person or a folder for several.")]
    [InlineData("--out a --people 2", "--people 2: found one file for several people; expected --out-dir; name a folder.")]
    [InlineData("--out-dir a --people 0", "--people 0: found a number out of range; expected 1 to 1000; choose another one.")]
    [InlineData("--out a --stiller 31", "--stiller 31: found a share that is not in the model; expected 0, 30, 50 or 70 percent; choose one of them.")]
    [InlineData("--out a --raw --part-noise 2", "--part-noise 2: found a part that is not in the model; expected 0.7, 1 or 1.4; choose one of them.")]
    [InlineData("--out a --part-noise 1.4", "--part-noise 1.4: found epoch files, which have no part; expected --raw; add it, or use --noise-floor-mg.")]
    [InlineData("--out a --raw --noise-floor-mg 3", "--noise-floor-mg 3: found --raw, where the part makes the floor; expected --part-noise; use that instead.")]
    [InlineData("--out a --seed -1", "--seed -1: found a negative number; expected 0 to 2147483647; choose another one.")]
    [InlineData("--out a --noise-floor-mg NaN", "--noise-floor-mg NaN: found no noise floor; expected 1 to 60 mg; correct the number.")]
    [InlineData("--out a --hours-awake -1", "--hours-awake -1: found an odd evening; expected 0 to 24 hours; choose another length.")]
    [InlineData("--out a --hours-asleep NaN", "--hours-asleep NaN: found an odd night; expected 0 to 24 hours; choose another length.")]
    [InlineData("--out a --hours-awake 0 --hours-asleep 0", "--hours-awake 0 --hours-asleep 0: found less than a minute; expected two epochs or more; lengthen one of them.")]
    [InlineData("--out a --raw --hours-awake 8 --hours-asleep 8", "--raw: found 16 hours in one recording; expected 14 at most; shorten --hours-awake or --hours-asleep.")]
    [InlineData("--show-model --out a", "--show-model: found a place for files as well; expected the model alone; leave out --out and --out-dir.")]
    [InlineData("--out a --measure b", "--measure b: found no --show-model; expected both or neither; add --show-model.")]
    public void What_makes_no_sense_is_one_sentence_and_exit_code_2(string options, string sentence)
    {
        using Bench bench = new();

        Assert.Equal(2, bench.Run(["synthesize", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));
        Assert.Equal(sentence + "\n", bench.Error);
        Assert.Equal("", bench.Output);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_one_sentence_and_exit_code_1()
    {
        using Bench bench = new();
        string file = bench.Write("file", "");

        Assert.Equal(1, bench.Run("synthesize", "--out-dir", file + "/inside"));
        Assert.Equal($"{file}/inside: found a place where no folder can be made; expected a folder that is yours; choose another --out-dir.\n", bench.Error);
        Assert.Equal(1, bench.Run("synthesize", "--out", bench.At("no/such/n.csv")));
        Assert.Contains("found a place that cannot be written", bench.Error, StringComparison.Ordinal);
    }
}
