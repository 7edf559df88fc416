using Xunit;

namespace SockLab.Tests;

public sealed class ShowTests
{
    [Fact]
    public void An_epoch_recording_is_shown_with_its_gaps_and_its_movement()
    {
        using Bench bench = new();
        string file = bench.Write("evening.csv", "# origin: a bed\n# no key here\n# clock_start: 22:30:00\nt_s,movement_mg\n0,100\n1,100\n2,100\n8,0\n9,0\n");

        Assert.Equal(0, bench.Run("show", file));
        string[] lines = bench.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(
            [
                $"file      {file}",
                "kind      epochs, movement in mg",
                "length    0:00:10, 5 rows, one every 1 s (1 Hz)",
                "clock     starts at 22:30:00",
                "gaps      1, 5 s in all, the longest 5 s; bridged up to 0 s",
                "comment   origin: a bed",
                "comment   no key here",
                "comment   clock_start: 22:30:00",
                "movement  in mg per 25 Hz sample, over each of 5 seconds with data",
            ],
            lines[..9]);
        Assert.Equal(6, lines[9..].Length);
        Assert.Matches(@"^ {7}5 %       0\.[0-2]$", lines[9]);
        Assert.Matches(@"^ {5}100 % +(9[5-9]|10[0-5])\.\d$", lines[14]);
    }

    [Fact]
    public void A_motion_recording_is_measured_the_same_way()
    {
        using Bench bench = new();
        string rows = "";
        for (int i = 0; i <= 50; i++)
        {
            rows += $"{i * 0.04:0.00},0,0,{(i % 2 == 0 ? "1" : "1.02")}\n";
        }

        string file = bench.Write("raw.csv", "t_s,x_g,y_g,z_g\n" + rows);

        Assert.Equal(0, bench.Run("show", file));
        Assert.Contains("kind      motion, raw acceleration in g\nlength    0:00:02, 51 rows, one every 0.04 s (25 Hz)\nclock     not stated\n", bench.Output, System.StringComparison.Ordinal);
        Assert.Contains("over each of 2 seconds with data\n       5 %      20.0\n", bench.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_recording_is_one_sentence_and_exit_code_1()
    {
        using Bench bench = new();
        string file = bench.Write("notes.txt", "milk, eggs\n");

        Assert.Equal(1, bench.Run("show", file));
        Assert.Equal(
            $"{file}, line 1: found the header 'milk, eggs'; expected 't_s,x_g,y_g,z_g' (acceleration) or 't_s,movement_mg' (movement); rename the columns, or convert the file first.\n",
            bench.Error);
        Assert.Equal("", bench.Output);
    }
}
