using System;
using System.Globalization;
using System.Text;
using Xunit;

namespace SockLab.Tests.Replay;

public sealed class FrontEndCommandTests
{
    [Fact]
    public void Raw_recordings_are_compared_and_others_are_passed_over()
    {
        using Bench bench = new();
        bench.Write("one.csv", Restless(1));
        bench.Write("two.csv", Restless(2));
        bench.Write("epochs.csv", PlantedMotion.Epochs((60, 10)));

        Assert.Equal((0, ""), (bench.Run("frontend", bench.Folder), bench.Error));
        Assert.Matches("\none +18 +(1\\.000|0\\.9\\d\\d) +", bench.Output);
        Assert.Matches("\npooled +36 +(1\\.000|0\\.9\\d\\d) +", bench.Output);
        Assert.Contains("\n1 file holds no raw motion and was passed over\n", bench.Output, StringComparison.Ordinal);
        Assert.Equal(6, bench.Output.Split(" % ").Length / 3);

        string first = bench.Output;
        bench.Run("frontend", bench.Folder);
        Assert.Equal(first, bench.Output);
    }

    [Fact]
    public void A_recording_too_slow_for_the_reference_is_refused_and_the_rest_is_compared()
    {
        using Bench bench = new();
        bench.Write("one.csv", Restless(1));
        string slow = bench.Write("slow.csv", PlantedMotion.Motion((40, 10)));

        Assert.Equal(1, bench.Run("frontend", bench.Folder));
        Assert.Equal($"{slow}: found 25 Hz; expected 31 Hz or more, for the reference's band ends at 15 Hz; leave it out.\n", bench.Error);
        Assert.Contains("\npooled  ", bench.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_raw_motion_is_one_sentence()
    {
        using Bench bench = new();
        bench.Write("a.csv", PlantedMotion.Epochs((60, 10)));

        Assert.Equal(1, bench.Run("frontend", bench.Folder));
        Assert.Equal(
            $"{bench.Folder}: found no raw motion; expected recordings with the header t_s,x_g,y_g,z_g; import some with 'socklab import'.\n",
            bench.Error);
    }

    /// <summary>Ten minutes at 32 Hz: a tone of 8 Hz whose size doubles from epoch to epoch and begins anew after eight.</summary>
    private static string Restless(int seed)
    {
        StringBuilder text = new("t_s,x_g,y_g,z_g\n");
        for (int i = 0; i < 600 * 32; i++)
        {
            double milliG = 2 * Math.Pow(2, (i / 960 + seed) % 8);
            double z = 1 + (milliG / 1000 * Math.Sin(2 * Math.PI * 8 * i / 32.0));
            text.Append(CultureInfo.InvariantCulture, $"{i / 32.0:0.00000},0.01,0.02,{z:0.######}\n");
        }

        return text.ToString();
    }
}
