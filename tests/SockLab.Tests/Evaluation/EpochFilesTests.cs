using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using SockLab.Evaluation;
using Xunit;

namespace SockLab.Tests.Evaluation;

public sealed class EpochFilesTests
{
    private const string Header = "t_s,movement_mg,truth\n";

    [Theory]
    [InlineData("t_s,movement_mg\n0,2\n", ", line 1: found the header 't_s,movement_mg'; expected 't_s,movement_mg,truth'; rename the columns, or move other files to another folder.")]
    [InlineData("# only\n", ": found no header; expected 't_s,movement_mg,truth' and one row for each epoch of 30 s; export or copy it again.")]
    [InlineData("", ": found no header; expected 't_s,movement_mg,truth' and one row for each epoch of 30 s; export or copy it again.")]
    [InlineData(Header, ": found a header without any row; expected 't_s,movement_mg,truth' and one row for each epoch of 30 s; export or copy it again.")]
    [InlineData(Header + "0,2,P\n30,2\n", ", line 3: found 2 fields in '30,2'; expected t_s,movement_mg,truth; complete or remove the row, or copy the file again if it ends here.")]
    [InlineData(Header + "0,2,P\n0,2,P\n", ", line 3: found time 0 s after 0 s; expected times that rise from row to row; sort the rows and remove repeated ones.")]
    [InlineData(Header + "60,2,P\n30,2,P\n", ", line 3: found time 30 s after 60 s; expected times that rise from row to row; sort the rows and remove repeated ones.")]
    [InlineData(Header + "0,2,P\n30,2,P\n45,2,P\n", ", line 4: found a step of 15 s to 45 s; expected epochs of 30 s, a missing one left out; resample the recording to one rate.")]
    [InlineData(Header + "0,2,P\n31,2,P\n", ", line 3: found a step of 31 s to 31 s; expected epochs of 30 s, a missing one left out; resample the recording to one rate.")]
    [InlineData(Header + "1700000000,2,P\n", ", line 2: found '1700000000' as t_s; expected the epoch's start in seconds, at most 2000000; count the time from the recording's start.")]
    [InlineData(Header + "soon,2,P\n", ", line 2: found 'soon' as t_s; expected the epoch's start in seconds, at most 2000000; count the time from the recording's start.")]
    [InlineData(Header + "0,none,P\n", ", line 2: found 'none' as movement_mg; expected a number of mg, or nothing where it was not measured; correct the row.")]
    [InlineData(Header + "0,inf,P\n", ", line 2: found 'inf' as movement_mg; expected a number of mg, or nothing where it was not measured; correct the row.")]
    [InlineData(Header + "0,-0.1,P\n", ", line 2: found '-0.1' as movement_mg; expected 0 to 20000 mg (movement is never negative); convert it to mg.")]
    [InlineData(Header + "0,20000.1,P\n", ", line 2: found '20000.1' as movement_mg; expected 0 to 20000 mg (it may be LSB or micro-g); convert it to mg.")]
    [InlineData(Header + "0,2,P\n30,2,N5\n", ", line 3: found 'N5' as truth; expected P (awake before lights-out), W, N1, N2, N3, R, or ? where nobody knows; correct the label, or name the one for lights-out with --lights-out-label.")]
    [InlineData(Header + "0,0.002,P\n30,0.002,P\n60,5,P\n", ": found a median movement of 0.002, which looks like g; expected mg; convert the column to mg.")]
    [InlineData(Header + "0,0.015,P\n", ": found a median movement of 0.015, which looks like g or m/s2; expected mg; convert the column to mg.")]
    [InlineData(Header + "0,0.02,P\n", ": found a median movement of 0.02, which looks like m/s2; expected mg; convert the column to mg.")]
    [InlineData(Header + "0,2000,P\n", ": found a median movement of 2000, which looks like LSB or micro-g; expected mg; convert the column to mg.")]
    [InlineData(Header + "0,2,P\n30,\u0001,P\n", ", line 3: found bytes that are no text; expected a text file with 't_s,movement_mg,truth', plain or gzip; check that this is an epoch file.")]
    public void A_file_that_cannot_be_believed_is_refused_with_one_sentence(string text, string sentence)
    {
        using Bench bench = new();
        string path = bench.Write("bad.csv", text);
        bench.Write("good.csv", Header + "0,2,P\n");
        NightSet set = EpochFiles.Load(bench.Folder, "P", 2000).Set!;

        Assert.Equal([("bad.csv", path + sentence)], set.Refusals);
        Assert.Equal(["good"], set.Nights.Select(night => night.Person));
    }

    [Fact]
    public void A_gzip_file_that_ends_early_is_refused()
    {
        using Bench bench = new();
        byte[] whole = Gzip(RandomNights.Csv(1));
        File.WriteAllBytes(bench.At("cut.csv.gz"), whole[..(whole.Length / 2)]);
        File.WriteAllBytes(bench.At("whole.csv.gz"), whole);
        NightSet set = EpochFiles.Load(bench.Folder, "P", 2000).Set!;

        Assert.Equal(["whole"], set.Nights.Select(night => night.Person));
        Assert.Contains("found the gzip data cut off after", Assert.Single(set.Refusals).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_file_of_the_same_person_is_refused()
    {
        using Bench bench = new();
        bench.Write("A.csv", Header + "0,2,P\n");
        File.WriteAllBytes(bench.At("A.csv.gz"), Gzip(Header + "0,2,P\n"));
        NightSet set = EpochFiles.Load(bench.Folder, "P", 2000).Set!;

        Assert.Single(set.Nights);
        Assert.Equal(
            [("A.csv.gz", $"{bench.At("A.csv.gz")}: found a second file of 'A'; expected one file for each person; remove or rename one of them.")],
            set.Refusals);
    }

    [Fact]
    public void Files_come_in_ordinal_order_and_other_files_are_left_alone()
    {
        using Bench bench = new();
        foreach (string name in new[] { "b.csv", "B.csv", "a10.csv", "a2.csv", "README.md", "a.txt" })
        {
            bench.Write(name, Header + "0,2,P\n");
        }

        Assert.Equal(["B", "a10", "a2", "b"], EpochFiles.Load(bench.Folder, "P", 2000).Set!.Nights.Select(night => night.Person));
    }

    [Fact]
    public void A_file_is_read_to_the_last_bit()
    {
        using Bench bench = new();
        bench.Write("x.csv", "# a: b\n" + Header + "30,2.9999,pre\n60.04,,W\n150,3,n4\r\n180,1e1,R\n210,0,\n240,2, ? \n270,2,Missing\n300,0.0005,U\n\n");
        EpochNight night = EpochFiles.Load(bench.Folder, "PRE", 7800).Set!.Nights[0];

        Assert.Equal([30_000, 60_000, 150_000, 180_000, 210_000, 240_000, 270_000, 300_000], night.StartMs);

        // Rounded down: 2.9999 is below a threshold of 3.
        Assert.Equal([2999, -1, 3000, 10_000, 0, 2000, 2000, 0], night.MovementMicroG);
        Assert.Equal(
            [Truth.AwakeBeforeLightsOut, Truth.Awake, Truth.SleepN3, Truth.SleepR, Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown],
            night.Truth);
        Assert.Equal(7800, night.FloorMicroG);
    }

    [Fact]
    public void No_folder_and_an_empty_one_are_named()
    {
        using Bench bench = new();
        string file = bench.Write("notes.txt", "x");
        string missing = bench.At("missing");

        Assert.Equal($"{missing}: found no such folder; expected a folder with epoch files (.csv or .csv.gz); check the path.", EpochFiles.Load(missing, "P", 2000).Problem);
        Assert.Equal($"{file}: found a file; expected a folder with epoch files (.csv or .csv.gz); check the path.", EpochFiles.Load(file, "P", 2000).Problem);
        Assert.Equal(
            $"{bench.Folder}: found no .csv and no .csv.gz file; expected epoch files with the header 't_s,movement_mg,truth'; name the folder that holds them.",
            EpochFiles.Load(bench.Folder, "P", 2000).Problem);
    }

    private static byte[] Gzip(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
