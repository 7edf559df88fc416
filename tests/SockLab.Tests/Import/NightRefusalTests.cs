using System;
using System.IO;
using System.Text;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace SockLab.Tests.Import;

/// <summary>Exports that are damaged, cut off, mixed or something else.</summary>
public sealed class NightRefusalTests
{
    private static readonly byte[] Export = NightExport.TwoEvenings().Bytes;

    [Theory]
    [InlineData(250, "byte 200: found a page that is damaged or no page; expected a check that fits; export it again, or leave it out with --skip-damaged.")]
    [InlineData(0, "byte 0: found a page that is damaged or no page; expected a check that fits; export it again, or leave it out with --skip-damaged.")]
    public void A_damaged_page_is_named_with_its_place_or_left_out(int offset, string sentence)
    {
        using Bench bench = new();
        byte[] damaged = [.. Export];
        damaged[offset] ^= 1;
        string file = NightExport.Write(bench, damaged);

        Assert.Equal(1, bench.Run("import", "night", file, "--out", bench.At("nights")));
        Assert.Equal($"{file}, {sentence}\n", bench.Error);
        Assert.False(Directory.Exists(bench.At("nights")));
        Assert.Equal(0, bench.Run("import", "night", file, "--out", bench.At("nights"), "--skip-damaged"));
        Assert.Contains(": 1 damaged page left out\n", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_that_was_cut_off_is_refused()
    {
        using Bench bench = new();
        string file = NightExport.Write(bench, Export[..550]);

        Assert.Equal(1, bench.Run("import", "night", file, "--out", bench.At("nights")));
        Assert.Equal($"{file}, byte 500: found 50 bytes at the end; expected pages of 100; export it again, or leave them out with --skip-damaged.\n", bench.Error);
        Assert.Equal(0, bench.Run("import", "night", file, "--out", bench.At("nights"), "--skip-damaged"));
    }

    [Theory]
    [InlineData("hello\nworld\n", ": found no page of a night log; expected pages of 100 bytes or lines 'night: ...'; export it again.")]
    [InlineData("", ": found no page of a night log; expected pages of 100 bytes or lines 'night: ...'; export it again.")]
    [InlineData("x\nnight: 01AB\n", ", line 2: found '01AB' behind 'night: ', 4 characters; expected 200 hexadecimal digits; capture it again, or leave it out with --skip-damaged.")]
    [InlineData("a\tb\u0001\n", ", line 1: found bytes that are neither pages nor text; expected a sock's export or the text of a debug console; check that this is one.")]
    public void What_is_no_night_log_is_refused(string text, string sentence)
    {
        using Bench bench = new();
        string file = NightExport.Write(bench, Encoding.ASCII.GetBytes(text));

        Assert.Equal(1, bench.Run("import", "night", file, "--out", bench.At("nights")));
        Assert.Equal(file + sentence + "\n", bench.Error);
        Assert.False(Directory.Exists(bench.At("nights")));
    }

    [Fact]
    public void Logs_of_two_socks_are_not_mixed()
    {
        using Bench bench = new();
        string file = NightExport.Write(bench, [.. Export, .. new NightExport().Wear(20, _ => { }).Bytes]);

        Assert.Equal(1, bench.Run("import", "night", file, "--out", bench.At("nights")));
        Assert.Equal($"{file}, byte 600: found another page 1 than before; expected the log of one sock; import each log from a file of its own.\n", bench.Error);
    }

    [Fact]
    public void A_log_without_a_night_is_refused()
    {
        using Bench bench = new();
        string file = NightExport.Write(bench, new NightExport().Wear(1, _ => { }).Bytes);

        Assert.Equal(1, bench.Run("import", "night", file, "--out", bench.At("nights")));
        Assert.Equal($"{file}: found no session with 2 measured epochs; expected a night; wear the sock for a while and export again.\n", bench.Error);
    }

    [Fact]
    public void No_file_is_replaced_and_none_is_left_half_done()
    {
        using Bench bench = new();
        Directory.CreateDirectory(bench.At("nights"));
        string own = bench.Write("nights/night-2_labels.csv", "mine");

        Assert.Equal(1, bench.Run("import", "night", NightExport.Write(bench, Export), "--out", bench.At("nights")));
        Assert.Equal($"{own}: found a file of that name already; expected a free name; remove it or name another folder with --out.\n", bench.Error);
        Assert.Equal([own], Directory.GetFiles(bench.At("nights")));
        Assert.Equal("mine", File.ReadAllText(own));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using Bench bench = new();
        string file = NightExport.Write(bench, Export);

        Assert.Equal(1, bench.Run("import", "night", file, "--out", file));
        Assert.Equal($"{file}: found a place that cannot be written; expected a folder that is yours; choose another --out.\n", bench.Error);
    }

    [Theory]
    [InlineData("--started yesterday", 2, "--started 'yesterday': found no date with a time; expected one such as \"2026-11-22 22:10\"; correct it or leave it out.")]
    [InlineData("--session 9", 1, "--session 9: found no such session with 2 measured epochs in FILE; expected one of 1, 2; choose one of them.")]
    public void Options_that_make_no_sense_are_named(string options, int code, string sentence)
    {
        using Bench bench = new();
        string file = NightExport.Write(bench, Export);

        Assert.Equal(code, bench.Run(["import", "night", file, "--out", bench.At("nights"), .. options.Split(' ')]));
        Assert.Equal(sentence.Replace("FILE", file, StringComparison.Ordinal) + "\n", bench.Error);
    }

    [Theory]
    [InlineData("none.bin", "no such file")]
    [InlineData("", "a folder")]
    public void What_is_not_there_is_named(string name, string found)
    {
        using Bench bench = new();

        Assert.Equal(1, bench.Run("import", "night", bench.At(name)));
        Assert.Equal($"{bench.At(name)}: found {found}; expected a sock's export or the text of a debug console; check the path.\n", bench.Error);
    }

    [Fact]
    public void Whatever_is_done_to_an_export_it_is_imported_or_refused_with_one_sentence()
    {
        byte[] text = Encoding.ASCII.GetBytes(NightExport.TwoEvenings().Console);
        using Bench bench = new();
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            byte[] bytes = Mutated(seed % 2 == 0 ? Export : text, random);
            string folder = bench.At($"out{seed}");

            int code = bench.Run(["import", "night", NightExport.Write(bench, bytes), "--out", folder, .. random.Next(2) == 0 ? ["--skip-damaged"] : Array.Empty<string>()]);

            bool isOneSentence = bench.Error.Length == 0 || (bench.Error.EndsWith(".\n", StringComparison.Ordinal) && bench.Error.TrimEnd('\n').Split('\n').Length == 1);
            Assert.True(isOneSentence && code == (bench.Error.Length == 0 ? 0 : 1), $"seed {seed}: {code} {bench.Error}");
            Assert.Equal(code == 0, Directory.Exists(folder));
            foreach (string file in code == 0 ? Directory.GetFiles(folder) : [])
            {
                Assert.True(file.EndsWith("_labels.csv", StringComparison.Ordinal) || RecordingReader.Read(file).Recording is not null, $"seed {seed}: {file}");
            }
        }
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        byte[] mutated = [.. bytes];
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int at = random.Next(mutated.Length);
            int length = Math.Min(random.Next(1, 120), mutated.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    mutated = [.. mutated[..at], .. mutated[(at + length)..]];
                    break;
                case 1:
                    mutated = [.. mutated[..at], .. mutated[at..(at + length)], .. mutated[at..]];
                    break;
                case 2:
                    random.NextBytes(mutated.AsSpan(at, length));
                    break;
                default:
                    mutated[at] ^= (byte)(1 << random.Next(8));
                    break;
            }

            mutated = mutated.Length == 0 ? [0] : mutated;
        }

        return mutated;
    }
}
