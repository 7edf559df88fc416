using System;
using System.Text;
using Xunit;

namespace SockLab.Tests.Import;

public sealed class CountsCommandTests
{
    [Fact]
    public void A_known_tone_is_counted_as_the_filter_and_the_dead_band_have_it()
    {
        using Bench bench = new();
        bench.Write("tone.csv", Tone(0.75, 0.5));
        bench.Write("tone_labels.csv", "start_s,end_s,label\n");

        Assert.Equal((0, ""), (bench.Run("counts", bench.Folder), bench.Error));

        // 500 mg are 29.6 units of 16.9 mg; rectified 18.8 on average, ten times a second, less about one for rounding down twice and the dead-band.
        Assert.Matches(@"\ncounted +50 % of the seconds have a count, 17[6-9] on average\n", bench.Output);
        Assert.EndsWith("\nsleep-accel  too little of it is counted for a line\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("\n    0.75            16.9                    0.32                          68\n", bench.Output, StringComparison.Ordinal);
        Assert.Contains("\n    2.50            45.8                    2.83                         183\n", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stays_below_the_dead_band_is_not_counted()
    {
        using Bench bench = new();
        string file = bench.Write("tone.csv", Tone(0.75, 0.05));

        Assert.Equal(1, bench.Run("counts", bench.Folder));
        Assert.StartsWith($"{file}: found no movement that is counted;", bench.Error, StringComparison.Ordinal);
        Assert.Equal("", bench.Output);
    }

    [Theory]
    [InlineData("t_s,movement_mg\n0,1\n1,1\n", "found epochs; expected raw motion with the header t_s,x_g,y_g,z_g; take the file out of the folder")]
    [InlineData("t_s,x_g,y_g,z_g\n0,0,0,1\n1,0,0,1\n2,0,0,1\n", "found 2 s; expected 60 s or more; take the file out of the folder")]
    [InlineData("t_s,x_g,y_g,z_g\n0,0,0,9.8\n1,0,0,9.8\n2,0,0,9.8\n", "found a median |a| of 9.8 over 3 rows, which looks like m/s2; expected about 1 g; divide the values by 9.80665 and import the file again")]
    public void A_file_that_cannot_be_counted_is_named_and_the_rest_is(string text, string sentence)
    {
        using Bench bench = new();
        bench.Write("tone.csv", Tone(0.75, 0.5));
        string file = bench.Write("other.csv", text);

        Assert.Equal(1, bench.Run("counts", bench.Folder));
        Assert.Equal($"{file}: {sentence}.\n", bench.Error);
        Assert.StartsWith("recordings   1, ", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_named()
    {
        using Bench bench = new();
        string file = bench.Write("gap.csv", "t_s,x_g,y_g,z_g\n" + SourceText.Motion(1000, 0.04) + SourceText.Motion(1000, 0.04, firstS: 45));

        Assert.Equal(1, bench.Run("counts", bench.Folder));
        Assert.StartsWith($"{file}: found 1 gaps, the longest 5 s;", bench.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_recordings_or_none_at_all_is_named()
    {
        using Bench bench = new();

        Assert.Equal(1, bench.Run("counts", bench.Folder));
        Assert.Equal($"{bench.Folder}: found no recording; expected files .csv or .csv.gz; import some with 'socklab import'.\n", bench.Error);
        Assert.Equal(1, bench.Run("counts", bench.At("none")));
        Assert.Equal($"{bench.At("none")}: found a folder that is missing or cannot be read; expected one with recordings; check the path.\n", bench.Error);
    }

    // Half of it at rest, so that there is a floor, then a tone on z that grows by a tenth, so that there is a regression.
    private static string Tone(double toneHz, double amplitudeG)
    {
        StringBuilder rows = new("t_s,x_g,y_g,z_g\n");
        for (int i = 0; i < 240 * 30; i++)
        {
            double t = i / 30.0;
            double tone = t < 120 ? 0 : amplitudeG * (1 + (0.02 * (t - 180) / 60)) * Math.Sin(2 * Math.PI * toneHz * t);
            rows.Append(FormattableString.Invariant($"{t:0.#####},0,0,{1 + tone:0.#####}\n"));
        }

        return rows.ToString();
    }
}
