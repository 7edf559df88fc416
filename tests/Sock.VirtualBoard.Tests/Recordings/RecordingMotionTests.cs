using System;
using System.IO;
using System.Text;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

public sealed class RecordingMotionTests
{
    [Fact]
    public void Raw_motion_is_played_as_recorded()
    {
        RecordingMotion motion = Open("t_s,x_g,y_g,z_g\n0,0,0,1\n0.5,0,0,1\n").Motion!;

        Assert.IsType<RecordedMotion>(motion.Source);
        Assert.Equal(TimeSpan.FromSeconds(0.5), motion.Length);
        Assert.Null(motion.ClockStart);
    }

    [Fact]
    public void Epochs_are_synthesized()
    {
        RecordingMotion motion = Open("t_s,movement_mg\n0,1\n1,1\n").Motion!;

        Assert.IsType<SynthesizedMotion>(motion.Source);
        Assert.Equal(TimeSpan.FromSeconds(2), motion.Length);
        Assert.Equal(RecordingKind.Epoch, motion.Recording.Kind);
    }

    [Theory]
    [InlineData("23:00:00", 0, "23:00:00")]
    [InlineData("23:00:00", 5, "23:00:05")]
    [InlineData("23:59:59", 2, "00:00:01")]
    [InlineData("00:00:01", -2, "23:59:59")]
    public void The_clock_is_that_of_the_first_row(string clockStart, int firstS, string expected)
    {
        RecordingMotion motion = Open($"# clock_start: {clockStart}\nt_s,movement_mg\n{firstS},1\n{firstS + 1},1\n").Motion!;

        Assert.Equal(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), motion.ClockStart);
    }

    [Fact]
    public void A_refusal_comes_through_from_a_file_as_well()
    {
        string path = Path.GetTempFileName();

        RecordingMotionOpening opening = RecordingMotion.Open(path, 1);

        Assert.True(opening.IsRefused);
        Assert.Null(opening.Motion);
        Assert.Equal(
            $"{path}: found an empty file; expected a header line 't_s,x_g,y_g,z_g' or 't_s,movement_mg' with rows below; export or download it again.",
            opening.Refusal);
        File.Delete(path);
    }

    private static RecordingMotionOpening Open(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return RecordingMotion.Open(stream, "night.csv", 1);
    }
}
