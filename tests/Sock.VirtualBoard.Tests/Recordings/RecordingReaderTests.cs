using System;
using System.IO;
using System.Linq;
using System.Text;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

public sealed class RecordingReaderTests
{
    [Fact]
    public void A_motion_recording_gives_times_and_three_values_a_row()
    {
        Recording recording = Written.Recording("t_s,x_g,y_g,z_g\n10.5,-0.0312,0.6719,1e-1\n10.53125,0,-16,16\n10.5625,0,0,1\n");

        Assert.Equal(RecordingKind.Motion, recording.Kind);
        Assert.Equal([10.5, 10.53125, 10.5625], recording.TimesS.ToArray());
        Assert.Equal([-0.0312f, 0.6719f, 0.1f, 0, -16, 16, 0, 0, 1], recording.Values.ToArray());
        Assert.Equal(32, recording.RateHz);
        Assert.Equal(0.0625, recording.LengthS);
    }

    [Fact]
    public void An_epoch_recording_lasts_to_the_end_of_its_last_epoch()
    {
        Recording recording = Written.Recording("t_s,movement_mg\n0,12.5\n30,0\n60,20000\n");

        Assert.Equal(RecordingKind.Epoch, recording.Kind);
        Assert.Equal([12.5f, 0, 20000], recording.Values.ToArray());
        Assert.Equal(90, recording.LengthS);
        Assert.Null(recording.ClockStart);
        Assert.Equal(0, recording.BridgeS);
    }

    [Fact]
    public void Comments_are_kept_in_order_and_some_of_them_are_understood()
    {
        Recording recording = Written.Recording("# origin: a bed: mine\n#a remark\n# clock_start: 23:59:58\n# bridge_s: 7.5\nt_s,movement_mg\n0,1\n1,1\n");

        Assert.Equal([new("origin", "a bed: mine"), new("", "a remark"), new("clock_start", "23:59:58"), new("bridge_s", "7.5")], recording.Comments);
        Assert.Equal("a bed: mine", recording.Comment("origin"));
        Assert.Null(recording.Comment("licence"));
        Assert.Equal(new TimeSpan(23, 59, 58), recording.ClockStart);
        Assert.Equal(7.5, recording.BridgeS);
    }

    [Fact]
    public void A_gap_does_not_change_the_nominal_interval()
    {
        Recording recording = Written.Recording("t_s,movement_mg\n0,1\n1,1\n2,1\n60,1\n61,1\n");

        Assert.Equal(1, recording.IntervalS);
        Assert.Equal(62, recording.LengthS);
    }

    [Fact]
    public void Line_ends_of_other_systems_and_a_byte_order_mark_are_no_trouble()
    {
        Recording recording = Written.Recording("\uFEFF# origin: x\r\nt_s,movement_mg\r\n0, 1\r\n1,2\r\n2,3");

        Assert.Equal("x", recording.Comment("origin"));
        Assert.Equal([1f, 2, 3], recording.Values.ToArray());
    }

    [Fact]
    public void Gzip_is_told_by_content_and_not_by_name()
    {
        string folder = Directory.CreateTempSubdirectory("recording").FullName;
        string packed = Path.Combine(folder, "packed.csv");
        string plain = Path.Combine(folder, "plain.csv.gz");
        File.WriteAllBytes(packed, Written.Gzip("t_s,movement_mg\n0,1\n1,2\n"));
        File.WriteAllText(plain, "t_s,movement_mg\n0,1\n1,2\n");

        Assert.Equal([1f, 2], RecordingReader.Read(packed).Recording!.Values.ToArray());
        Assert.Equal([1f, 2], RecordingReader.Read(plain).Recording!.Values.ToArray());

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Gzip_with_the_original_name_in_its_header_is_read()
    {
        byte[] bare = Written.Gzip("t_s,movement_mg\n0,1\n1,2\n");
        byte[] named = [.. bare[..3], 0x08, .. bare[4..10], .. Encoding.ASCII.GetBytes("night.csv\0"), .. bare[10..]];

        Assert.Equal([1f, 2], Written.Read(named).Recording!.Values.ToArray());
    }

    [Fact]
    public void Numbers_are_read_the_same_under_every_culture()
    {
        System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo comma = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NumberGroupSeparator = ".";
        System.Globalization.CultureInfo.CurrentCulture = comma;
        try
        {
            Assert.Equal([0.5f, 1.25f], Written.Recording("t_s,movement_mg\n0,0.5\n1,1.25\n").Values.ToArray());
            Assert.Equal(
                "night.csv, line 3: found time 0.5 s after 1.5 s; expected times that rise from row to row; sort the rows and remove repeated ones.",
                Written.Read("t_s,movement_mg\n1.5,0\n0.5,0\n").Refusal);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_long_recording_is_read_whole()
    {
        string rows = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i},{i % 100}\n"));

        Recording recording = Written.Recording("t_s,movement_mg\n" + rows);

        Assert.Equal(200_000, recording.Count);
        Assert.Equal(199_999, recording.LastS);
        Assert.Equal(99, recording.Values[^1]);
    }
}
