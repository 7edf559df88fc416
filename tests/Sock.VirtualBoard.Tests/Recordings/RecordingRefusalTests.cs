using System.IO;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>What people read when a recording is not one: always one whole sentence.</summary>
public sealed class RecordingRefusalTests
{
    [Theory]
    [InlineData("", "night.csv: found an empty file; expected a header line 't_s,x_g,y_g,z_g' or 't_s,movement_mg' with rows below; export or download it again.")]
    [InlineData("# origin: x\n", "night.csv, line 1: found the end of the file and no header; expected 't_s,x_g,y_g,z_g' or 't_s,movement_mg' below the comments; export or download it again.")]
    [InlineData("# origin: x\nt_s,movement_mg\n", "night.csv, line 2: found a header without any row; expected two rows or more; export or download it again.")]
    [InlineData("t_s,movement_mg\n0,1\n", "night.csv, line 2: found one row only; expected two rows or more; export or download it again.")]
    public void A_file_without_rows_is_refused(string text, string sentence) => Assert.Equal(sentence, Written.Read(text).Refusal);

    [Theory]
    [InlineData("time,ax,ay,az\n0,0,0,1\n", "'time,ax,ay,az'")]
    [InlineData("0,0,0,1\n", "'0,0,0,1'")]
    [InlineData("\n", "''")]
    [InlineData("t_s,movement_mg,\tz\n", "'t_s,movement_mg,\\x09z'")]
    [InlineData("t_s,bewegung_m\u00E4h\u20ACmg\n", "'t_s,bewegung_m\\xE4h\\u20ACmg'")]
    [InlineData("a_header_that_goes_on_and_on_for_more_than_forty_characters\n", "'a_header_that_goes_on_and_on_for_more_th...'")]
    public void A_wrong_header_is_shown_short_and_harmless(string text, string shown)
    {
        Assert.Equal(
            $"night.csv, line 1: found the header {shown}; expected 't_s,x_g,y_g,z_g' (acceleration) or 't_s,movement_mg' (movement); rename the columns, or convert the file first.",
            Written.Read(text).Refusal);
    }

    [Theory]
    [InlineData("t_s,x_g,y_g,z_g\n0,0,0,1\n0.04,0.1\n", "night.csv, line 3: found 2 fields in '0.04,0.1'; expected 4 (t_s,x_g,y_g,z_g); complete or remove the row.")]
    [InlineData("t_s,movement_mg\n0,1\n1,2,5\n", "night.csv, line 3: found 3 fields in '1,2,5'; expected 2 (t_s,movement_mg); complete or remove the row.")]
    [InlineData("t_s,movement_mg\n0,1\n\n", "night.csv, line 3: found 1 field in ''; expected 2 (t_s,movement_mg); complete or remove the row.")]
    [InlineData("t_s,movement_mg\n0,1\n# late\n", "night.csv, line 3: found 1 field in '# late'; expected 2 (t_s,movement_mg); complete or remove the row.")]
    public void A_truncated_row_is_refused(string text, string sentence) => Assert.Equal(sentence, Written.Read(text).Refusal);

    [Theory]
    [InlineData("0,abc", "'abc' as movement_mg; expected a number such as 0.25; correct or remove the row.")]
    [InlineData("0,", "'' as movement_mg; expected a number such as 0.25; correct or remove the row.")]
    [InlineData("0x10,1", "'0x10' as t_s; expected a number such as 0.25; correct or remove the row.")]
    [InlineData("0,NaN", "'NaN' as movement_mg; expected a finite number; remove the row: a time without data is a gap.")]
    [InlineData("0,-Infinity", "'-Infinity' as movement_mg; expected a finite number; remove the row: a time without data is a gap.")]
    [InlineData("1e999,1", "'1e999' as t_s; expected a finite number; remove the row: a time without data is a gap.")]
    [InlineData("1700000000000,1", "'1700000000000' as t_s; expected seconds; it looks like milliseconds, so divide it by 1,000.")]
    [InlineData("0,-3", "'-3' as movement_mg; expected 0 to 20,000 mg; a sum of absolute values is never negative, so look whether this is a plain axis.")]
    [InlineData("0,20001", "'20001' as movement_mg; expected 0 to 20,000 mg; it looks like micro-g or a sum over the epoch, so write the mean per sample in mg.")]
    public void A_value_that_cannot_be_is_refused_in_an_epoch_recording(string row, string found)
    {
        Assert.Equal($"night.csv, line 2: found {found}", Written.Read($"t_s,movement_mg\n{row}\n1,1\n").Refusal);
    }

    [Theory]
    [InlineData("0,0,-16.1,0", "'-16.1' as y_g; expected -16 to 16 g; it looks like m/s2, so divide it by 9.81.")]
    [InlineData("0,0,0,981", "'981' as z_g; expected -16 to 16 g; it looks like mg, so divide it by 1,000.")]
    [InlineData("0,16384,0,0", "'16384' as x_g; expected -16 to 16 g; it looks like sensor counts, so divide it by 16,384 (at +-2 g).")]
    [InlineData("0,nan,0,0", "'nan' as x_g; expected a finite number; remove the row: a time without data is a gap.")]
    public void A_value_that_cannot_be_is_refused_in_a_motion_recording(string row, string found)
    {
        Assert.Equal($"night.csv, line 2: found {found}", Written.Read($"t_s,x_g,y_g,z_g\n{row}\n1,0,0,1\n").Refusal);
    }

    [Theory]
    [InlineData("5", "4.5")]
    [InlineData("5", "5")]
    public void Times_that_do_not_rise_are_refused(string first, string second)
    {
        Assert.Equal(
            $"night.csv, line 3: found time {second} s after {first} s; expected times that rise from row to row; sort the rows and remove repeated ones.",
            Written.Read($"t_s,movement_mg\n{first},0\n{second},0\n").Refusal);
    }

    [Theory]
    [InlineData("t_s,x_g,y_g,z_g\n0,0,0,1\n31,0,0,1\n62,0,0,1\n", "night.csv: found a median of 31 s from row to row; expected 0.0005 to 1 s for 't_s,x_g,y_g,z_g'; write t_s in seconds.")]
    [InlineData("t_s,movement_mg\n0,0\n1000,0\n2000,0\n", "night.csv: found a median of 1000 s from row to row; expected 0.5 to 600 s for 't_s,movement_mg'; write t_s in seconds.")]
    public void Times_in_another_unit_are_refused(string text, string sentence) => Assert.Equal(sentence, Written.Read(text).Refusal);

    [Theory]
    [InlineData("# clock_start: 25:00:00", "found clock_start '25:00:00'; expected a time of day HH:MM:SS, such as 23:00:00; correct or remove the line.")]
    [InlineData("# clock_start: evening", "found clock_start 'evening'; expected a time of day HH:MM:SS, such as 23:00:00; correct or remove the line.")]
    [InlineData("# bridge_s: 21", "found bridge_s '21'; expected 0 to 20 seconds; correct or remove the line.")]
    [InlineData("# bridge_s: NaN", "found bridge_s 'NaN'; expected 0 to 20 seconds; correct or remove the line.")]
    public void A_comment_that_matters_is_checked(string comment, string sentence)
    {
        Assert.Equal($"night.csv, line 2: {sentence}", Written.Read($"# origin: x\n{comment}\nt_s,movement_mg\n0,1\n1,1\n").Refusal);
    }

    [Fact]
    public void Comments_without_end_are_refused()
    {
        string text = string.Concat(Enumerable.Repeat("# more\n", 201));

        Assert.Equal("night.csv, line 201: found more than 200 comment lines; expected the header before that; shorten the comments.", Written.Read(text).Refusal);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 }, 2)]
    [InlineData(new byte[] { 0, 0, 0, 0 }, 1)]
    [InlineData(new byte[] { (byte)'t', (byte)'_', 0x1B, (byte)'[', (byte)'2', (byte)'J', (byte)'\n' }, 1)]
    public void Bytes_that_are_no_text_are_refused(byte[] file, int line)
    {
        string sentence = line == 2
            ? "night.csv, line 1: found the header '\\uFFFDPNG'; expected 't_s,x_g,y_g,z_g' (acceleration) or 't_s,movement_mg' (movement); rename the columns, or convert the file first."
            : "night.csv, line 1: found bytes that are no text; expected a text file with 't_s,x_g,y_g,z_g' or 't_s,movement_mg', plain or gzip; check that this is a recording.";

        Assert.Equal(sentence, Written.Read(file).Refusal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        string path = Path.Combine(Path.GetTempPath(), "no-such-recording.csv");

        Assert.Equal($"{path}: found no such file; expected a recording (.csv or .csv.gz); check the path.", RecordingReader.Read(path).Refusal);
    }

    [Fact]
    public void A_folder_is_refused()
    {
        string folder = Directory.CreateTempSubdirectory("recording").FullName;

        Assert.Equal($"{folder}: found a folder; expected a recording file (.csv or .csv.gz); name a file in it.", RecordingReader.Read(folder).Refusal);

        Directory.Delete(folder);
    }

    [Fact]
    public void A_disk_that_fails_while_reading_is_no_exception()
    {
        using FailingStream stream = new(bytesBeforeFailure: 100_000);

        Assert.Equal(
            "night.csv: found a file that cannot be read; expected one that you may read; check its permissions and its disk.",
            RecordingReader.Read(stream, "night.csv").Refusal);
    }
}
