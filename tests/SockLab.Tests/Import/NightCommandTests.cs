using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Sock.Firmware.Log;
using Sock.Tests.Shared;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class NightCommandTests
{
    private static readonly byte[] Export = NightExport.TwoEvenings().Bytes;

    [Fact]
    public void An_export_becomes_a_recording_and_labels_for_each_session()
    {
        using Bench bench = new();
        string file = NightExport.Write(bench, Export);

        Assert.Equal(0, bench.Run("import", "night", file, "--started", "2026-11-22 22:10", "--out", bench.At("nights")));

        Assert.Equal("", bench.Error);
        Assert.Equal(
            ["night-1.csv", "night-1_labels.csv", "night-2.csv", "night-2_labels.csv"],
            Directory.GetFiles(bench.At("nights")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.Contains(": a sock's export, 6 pages, 2 sessions\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("night-2.csv: 239 epochs of 30 s, 2:00:00 long, 1 not measured; 3 states, 1 mark\n", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_recording_is_one_and_says_where_it_comes_from()
    {
        using Bench bench = new();
        bench.Run("import", "night", NightExport.Write(bench, Export), "--started", "2026-11-22 22:10", "--out", bench.At("nights"));

        RecordingReading reading = RecordingReader.Read(bench.At("nights/night-2.csv"));
        Recording recording = Assert.IsType<Recording>(reading.Recording);
        Assert.Equal(RecordingKind.Epoch, recording.Kind);
        Assert.Equal(239, recording.Count);
        Assert.Equal(30, recording.IntervalS);
        Assert.Equal(0, recording.FirstS);
        Assert.Equal(239 * 30, recording.LastS);
        Assert.Equal(new TimeSpan(22, 10, 0), recording.ClockStart);
        Assert.DoesNotContain(7 * 30.0, recording.TimesS.ToArray());

        // Epoch 40 with 40 mg, rounded to the nearest step of the log; epoch 7 is missing.
        Assert.Equal(40.96f, recording.Values[39]);
        string[] keys = [.. recording.Comments.Select(comment => comment.Key)];
        Assert.Equal(["origin", "started", "rate", "unit", "conversion", "part_noise_mg", "battery", "licence", "clock_start"], keys);
        Assert.Contains(recording.Comments, comment => comment.Text == "night log of a sock, session 2, 5 pages from 2 to 6");
        Assert.Contains(recording.Comments, comment => comment.Text == "93 % in the first page, 90 % in the last");
        Assert.DoesNotContain("clock_start: ", File.ReadAllText(bench.At("nights/night-1.csv")), StringComparison.Ordinal);
        Assert.Equal(0, bench.Run("show", bench.At("nights/night-2.csv")));
        Assert.Equal(0, bench.Run("replay", bench.At("nights/night-2.csv"), "--labels", bench.At("nights/night-2_labels.csv")));
    }

    [Fact]
    public void Labels_say_what_the_sock_thought_and_when_the_wearer_set_a_mark()
    {
        using Bench bench = new();
        bench.Run("import", "night", NightExport.Write(bench, Export), "--out", bench.At("nights"));

        Assert.Equal(
            ["start_s,end_s,label", "12,3030,sock:awake", "3030,7200,sock:asleep", "3031,3032,mark", "7200,7201,sock:off"],
            File.ReadAllLines(bench.At("nights/night-2_labels.csv")));
    }

    [Fact]
    public void The_time_may_belong_to_another_session()
    {
        using Bench bench = new();
        Assert.Equal(0, bench.Run("import", "night", NightExport.Write(bench, Export), "--started", "2026-11-21 21:00:30", "--session", "1", "--out", bench.At("nights")));

        Assert.Contains("# clock_start: 21:00:30", File.ReadAllLines(bench.At("nights/night-1.csv")));
        Assert.DoesNotContain("clock_start: ", File.ReadAllText(bench.At("nights/night-2.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_text_of_a_console_gives_the_same_recordings(bool packed)
    {
        using Bench bench = new();
        bench.Run("import", "night", NightExport.Write(bench, Export), "--out", bench.At("a"));
        byte[] text = Encoding.ASCII.GetBytes(NightExport.TwoEvenings().Console);
        Assert.Equal(0, bench.Run("import", "night", NightExport.Write(bench, packed ? Packed(text) : text), "--out", bench.At("b")));

        Assert.Contains(": the text of a debug console, 6 pages", bench.Output, StringComparison.Ordinal);
        foreach (string file in Directory.GetFiles(bench.At("a")))
        {
            Assert.Equal(File.ReadAllText(file), File.ReadAllText(Path.Combine(bench.At("b"), Path.GetFileName(file))));
        }
    }

    [Fact]
    public void Pages_may_come_twice_and_in_any_order()
    {
        using Bench bench = new();
        byte[][] pages = [.. Export.Chunk(100)];
        string file = NightExport.Write(bench, [.. pages.Reverse().Concat(pages[2..4]).SelectMany(page => page)]);

        Assert.Equal(0, bench.Run("import", "night", file, "--out", bench.At("nights")));
        Assert.Contains("6 pages, 2 sessions", bench.Output, StringComparison.Ordinal);
        Assert.Contains("night-2.csv: 239 epochs", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_number_that_was_given_twice_makes_two_recordings()
    {
        using Bench bench = new();
        byte[] first = new NightExport().Wear(10, _ => { }).Bytes;
        byte[][] pages = [first, .. NightExport.TwoEvenings().Bytes.Chunk(100).Skip(1).Select(page => WithSession(page, 1))];
        Assert.Equal(0, bench.Run("import", "night", NightExport.Write(bench, [.. pages.SelectMany(page => page)]), "--out", bench.At("nights")));

        Assert.True(File.Exists(bench.At("nights/night-1.csv")));
        Assert.True(File.Exists(bench.At("nights/night-1-2.csv")));
    }

    [Fact]
    public void The_commands_of_the_documentation_work_one_after_the_other()
    {
        const string Start = "    dotnet run --project tools/SockLab -- ";
        string[] commands = [.. File.ReadAllLines(RepositoryRoot.File("docs", "contribute-a-night.md")).Where(line => line.StartsWith(Start, StringComparison.Ordinal))];
        using Bench bench = new();
        NightExport.Write(bench, Export);

        Assert.Equal(5, commands.Length);
        foreach (string command in commands)
        {
            string[] words = [.. command[Start.Length..].Replace("2026-11-22 22:10", "2026-11-22_22:10", StringComparison.Ordinal).Split(' ')
                .Select(word => word.StartsWith("nights", StringComparison.Ordinal) || word == "export.night" ? bench.At(word) : word.Trim('"').Replace('_', ' '))];
            Assert.True(bench.Run(words) == 0, $"{command}: {bench.Error}");
        }

        Assert.True(File.Exists(bench.At("nights/night-2.svg")));
    }

    private static byte[] WithSession(byte[] page, int session)
    {
        byte[] changed = [.. page];
        changed[5] = (byte)session;
        NightPage.Seal(changed, NightPage.Number(page, 0), page[10]);
        return changed;
    }

    private static byte[] Packed(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
