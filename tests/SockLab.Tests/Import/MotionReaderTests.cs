using System;
using System.IO;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class MotionReaderTests
{
    [Fact]
    public void A_participant_of_StressPredict_is_told_its_origin_and_gets_its_labels()
    {
        using Bench bench = new();
        string file = bench.Write("S08.csv", "t_s,x_g,y_g,z_g\n0.00000,-0.2031,-0.0312,0.9688\n0.03125,-0.1875,-0.0312,0.9844\n");
        bench.Write("S08_labels.csv", "start_s,end_s,label\n0,576,relax, then more\n60,900,stroop\n");

        Assert.Equal((0, ""), (bench.Run("import", file, "--out", bench.At("out.csv")), bench.Error));
        Assert.Equal(
            """
            # origin: Stress-Predict, https://github.com/italha-d/Stress-Predict-Dataset
            # citation: Iqbal et al., Stress Monitoring Using Wearable Sensors: A Pilot Study and Stress-Predict Dataset, Sensors 2022, 22(21), 8135
            # licence: MIT
            # participant: S08
            # worn: wrist, Empatica E4
            # rate: one row every 0.03125 s (median); no gap
            # unit: t_s in s of the source's own time; x_g, y_g, z_g in g
            t_s,x_g,y_g,z_g
            0,-0.2031,-0.0312,0.9688
            0.03125,-0.1875,-0.0312,0.9844

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(bench.At("out.csv")));
        Assert.Equal("start_s,end_s,label\n0,576,relax, then more\n", File.ReadAllText(bench.At("out_labels.csv")));
        Assert.EndsWith($"out_labels.csv: 1 label from {bench.At("S08_labels.csv")}, 1 outside the recording or of no length left out\n", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_of_ones_own_keeps_its_comments_and_is_not_given_an_origin()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "# origin: my sofa\n# clock_start: 22:59:50\n# rate: old\nt_s,x_g,y_g,z_g\n" + SourceText.Motion(100, 0.5));

        Assert.Equal((0, ""), (bench.Run("import", file, "--from", "20", "--to", "30", "--out", bench.At("out.csv")), bench.Error));
        Assert.StartsWith(
            "# origin: my sofa\n# window: 20 to 30 s of the source's own time\n# rate: one row every 0.5 s (median); no gap\n"
            + "# unit: t_s in s since clock_start; x_g, y_g, z_g in g\n# clock_start: 23:00:10\nt_s,x_g,y_g,z_g\n0,0,0,1\n0.5,0,0,1.01\n",
            File.ReadAllText(bench.At("out.csv")),
            StringComparison.Ordinal);
        Assert.Equal(20, File.ReadAllText(bench.At("out.csv")).Split("t_s,x_g,y_g,z_g\n")[1].TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Gaps_are_counted_and_stay()
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(10, 0.1) + SourceText.Motion(10, 0.1, firstS: 5) + SourceText.Motion(10, 0.1, firstS: 8));

        Assert.Equal(0, bench.Run("import", file, "--out", bench.At("out.csv")));
        Assert.Contains("out.csv: 2 gaps, 6 s in all, the longest 4 s; left as they are\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("# rate: one row every 0.1 s (median); 2 gaps, 6 s in all\n", File.ReadAllText(bench.At("out.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0,0,0,1\n1,0,0,1\n1,0,0,1\n2,0,0,1\n2,0,0,1\n1.5,0,0,1\n", 4, "found time 1 s a second time (2 repeated and 1 reversed times in the file); expected times that rise from row to row; sort the rows and remove repeated ones")]
    [InlineData("0,0,0,1\n1,0,0,1\n0.5,0,0,1\n", 4, "found time 0.5 s after 1 s (0 repeated and 1 reversed times in the file); expected times that rise from row to row; sort the rows and remove repeated ones")]
    [InlineData("0,0,0,1\n0.5,0,one,1\n", 3, "found 'one' as y_g; expected a number such as 0.25; correct or remove the row")]
    [InlineData("0,0,0,1\n0.5,0,NaN,1\n", 3, "found 'NaN' as y_g; expected a finite number; remove the row: a time without data is a gap")]
    [InlineData("0,0,0,1\n0.5,0,1\n", 3, "found 3 fields in '0.5,0,1'; expected t_s,x_g,y_g,z_g; complete or remove the row")]
    [InlineData("1580000000000,0,0,1\n1580000000010,0,1\n", 2, "found time 1580000000000; expected seconds; it looks like milliseconds, so divide it by 1,000")]
    [InlineData("0,0,0,1\n20,0,0,1\n40,0,0,1\n", 2, "found a median of 20 s from row to row; expected 0.0005 to 1 s; write the times in seconds")]
    public void A_row_that_makes_no_sense_is_named_with_its_line(string rows, int line, string sentence)
    {
        using Bench bench = new();
        string file = bench.Write("sofa.csv", "t_s,x_g,y_g,z_g\n" + rows);

        Assert.Equal(1, bench.Run("import", file, "--out", bench.At("out.csv")));
        Assert.Equal($"{file}, line {line}: {sentence}.\n", bench.Error);
        Assert.False(File.Exists(bench.At("out.csv")));
    }
}
