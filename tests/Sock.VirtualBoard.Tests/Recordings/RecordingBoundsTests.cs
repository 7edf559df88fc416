using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>A file may be as large and as strange as it likes; reading it ends.</summary>
public sealed class RecordingBoundsTests
{
    [Fact]
    public void A_line_of_1000_bytes_is_read_and_one_of_1001_is_refused()
    {
        string longest = "# " + new string('x', 998);

        Assert.Null(Written.Read($"{longest}\nt_s,movement_mg\n0,1\n1,1\n").Refusal);
        Assert.Equal(
            "night.csv, line 2: found more than 1,000 bytes without a line end; expected short rows of numbers; check that this is a recording.",
            Written.Read($"# a\n{longest}x\nt_s,movement_mg\n0,1\n1,1\n").Refusal);
    }

    [Fact]
    public void A_stream_without_end_is_left_after_50_million_bytes()
    {
        using FailingStream endless = new(bytesBeforeFailure: long.MaxValue);

        Assert.Equal(
            "night.csv: found more than 50,000,000 bytes; expected that many at most, unpacked; cut the recording into parts.",
            RecordingReader.Read(endless, "night.csv").Refusal);
        Assert.InRange(endless.Taken, 50_000_000, 51_000_000);
    }

    [Fact]
    public void A_gzip_bomb_is_refused_once_it_has_unpacked_to_50_million_bytes()
    {
        byte[] bomb = Bomb(rows: 560_000, bytesPerRow: 100);

        Assert.InRange(bomb.Length, 1, 5_000_000);
        Assert.Equal(
            "night.csv, line 500001: found more than 50,000,000 bytes; expected that many at most, unpacked; cut the recording into parts.",
            Written.Read(bomb).Refusal);
    }

    [Fact]
    public void More_than_4_million_rows_are_refused()
    {
        byte[] rows = Bomb(rows: 4_000_001, bytesPerRow: 10);

        Assert.Equal("night.csv, line 4000002: found more than 4,000,000 rows; expected that many at most; cut the recording into parts.", Written.Read(rows).Refusal);
    }

    /// <summary>Rows that are all right, each padded to the same length.</summary>
    private static byte[] Bomb(int rows, int bytesPerRow)
    {
        byte[] row = [.. Enumerable.Repeat((byte)'0', bytesPerRow - 3), .. ",0\n"u8];
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (BufferedStream text = new(gzip, 65_536))
        {
            text.Write("t_s,movement_mg\n"u8);
            for (int i = 0; i < rows; i++)
            {
                text.Write(row);
                Increment(row.AsSpan(0, bytesPerRow - 3));
            }
        }

        return packed.ToArray();
    }

    private static void Increment(Span<byte> digits)
    {
        int last = digits.Length - 1;
        while (digits[last] == '9')
        {
            digits[last--] = (byte)'0';
        }

        digits[last]++;
    }
}
