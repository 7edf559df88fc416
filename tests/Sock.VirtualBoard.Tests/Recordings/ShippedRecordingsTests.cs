using System;
using System.IO;
using System.Security.Cryptography;
using Sock.Tests.Shared;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>The recordings in the repository are what their README says.</summary>
public sealed class ShippedRecordingsTests
{
    [Theory]
    [InlineData("evening.csv.gz", 4859, 6000, "23:00:00", "user_14")]
    [InlineData("awake.csv.gz", 2872, 3600, "17:30:00", "user_13")]
    public void A_demo_recording_says_where_it_comes_from_and_plays_without_a_hole(string file, int rows, int seconds, string clock, string participant)
    {
        string path = RepositoryRoot.File("src", "TvBridge", "Demo", "Recordings", file);
        RecordingMotionOpening opening = RecordingMotion.Open(path, 1);

        Assert.Null(opening.Refusal);
        RecordingMotion motion = opening.Motion!;
        Assert.Equal(rows, motion.Recording.Count);
        Assert.Equal(TimeSpan.Parse(clock, System.Globalization.CultureInfo.InvariantCulture), motion.ClockStart);
        Assert.Equal(participant, motion.Recording.Comment("participant"));
        Assert.Contains("MMASH", motion.Recording.Comment("origin"), StringComparison.Ordinal);
        Assert.Contains("Rossi", motion.Recording.Comment("citation"), StringComparison.Ordinal);
        Assert.Contains("ODC-By 1.0", motion.Recording.Comment("licence"), StringComparison.Ordinal);
        Assert.InRange(motion.Length.TotalSeconds, seconds - 10, seconds);
        Assert.InRange(new FileInfo(path).Length, 1, 100_000);
        for (long t = 0; t < motion.Source.LengthMicroseconds; t += 200_000)
        {
            Assert.True(motion.Source.TryRead(t, out _, out _, out _), $"{file} has no data at {t} microseconds");
        }
    }

    [Fact]
    public void The_raw_recording_is_untouched()
    {
        string path = RepositoryRoot.File("tests", "vectors", "motion", "stresspredict-S08.csv.gz");

        Assert.Equal("32E7EC4C297EF9EC71DBBECEEF82ECF437B5C31F92B3A05B4E5CCFB14CB3DAB1", Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
        Recording recording = RecordingReader.Read(path).Recording!;
        Assert.Equal(RecordingKind.Motion, recording.Kind);
        Assert.Equal(100_572, recording.Count);
        Assert.Equal(32, recording.RateHz);
    }
}
