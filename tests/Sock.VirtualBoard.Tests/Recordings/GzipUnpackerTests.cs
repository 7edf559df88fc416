using System;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>Half a download must not play as half an evening.</summary>
public sealed class GzipUnpackerTests
{
    private const int Rows = 5000;
    private static readonly byte[] Whole =
        Written.Gzip("t_s,movement_mg\n" + string.Concat(Enumerable.Range(0, Rows).Select(i => $"{i},{i * 7919 % 1000}\n")));

    [Fact]
    public void A_whole_file_is_read()
    {
        Assert.Equal(Rows, Written.Read(Whole).Recording!.Count);
    }

    [Fact]
    public void A_file_cut_in_the_middle_says_how_far_it_went()
    {
        RecordingReading reading = Written.Read(Whole[..(Whole.Length / 2)]);

        Assert.Matches(
            @"^night\.csv, line (\d+): found the gzip data cut off after ([\d,]+) complete rows; expected the whole file; copy or download it again\.$",
            reading.Refusal);
        Assert.DoesNotContain("after 0 complete", reading.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_file_that_lacks_only_its_last_bytes_is_cut_off_too(int missing)
    {
        Assert.Matches(
            @"^night\.csv, line \d+: found the gzip data cut off after [\d,]+ complete rows; expected the whole file; copy or download it again\.$",
            Written.Read(Whole[..^missing]).Refusal);
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        byte[] small = Written.Gzip("t_s,movement_mg\n0,1\n1,2\n2,3\n");

        for (int length = 0; length < small.Length; length++)
        {
            Assert.True(Written.Read(small[..length]).IsRefused, $"cut to {length} of {small.Length} bytes");
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(17)]
    public void A_file_cut_inside_its_header_is_cut_off(int length)
    {
        Assert.Equal(
            "night.csv, line 1: found the gzip data cut off after 0 complete rows; expected the whole file; copy or download it again.",
            Written.Read(Whole[..length]).Refusal);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    public void A_wrong_checksum_or_length_is_refused(int fromEnd)
    {
        byte[] file = [.. Whole];
        file[^fromEnd] ^= 1;

        Assert.Equal(
            "night.csv, line 5002: found gzip data that do not match their checksum after 5,000 complete rows; expected an intact file of one gzip member; copy or download it again.",
            Written.Read(file).Refusal);
    }

    [Fact]
    public void One_row_before_the_fault_is_one_row()
    {
        byte[] file = Written.Gzip("t_s,movement_mg\n0,1\n");
        file[^8] ^= 1;

        Assert.Equal(
            "night.csv, line 3: found gzip data that do not match their checksum after 1 complete row; expected an intact file of one gzip member; copy or download it again.",
            Written.Read(file).Refusal);
    }

    [Fact]
    public void Data_that_cannot_be_unpacked_are_refused()
    {
        byte[] file = [.. Whole[..10], .. Enumerable.Repeat((byte)0xFF, 100)];

        Assert.Equal(
            "night.csv, line 1: found gzip data that cannot be unpacked after 0 complete rows; expected an intact file; copy or download it again.",
            Written.Read(file).Refusal);
    }

    [Fact]
    public void A_flipped_bit_is_refused_or_changes_nothing()
    {
        int refused = 0;
        byte[] small = Written.Gzip("t_s,movement_mg\n0,10\n1,20\n2,30\n3,40\n");

        // From the deflate data on: the header's time, flags and system byte say nothing about the data.
        for (int bit = 80; bit < small.Length * 8; bit++)
        {
            byte[] file = [.. small];
            file[bit / 8] ^= (byte)(1 << (bit % 8));
            RecordingReading reading = Written.Read(file);
            refused += reading.IsRefused ? 1 : 0;

            // The bits that fill up the last byte of the deflate data mean nothing.
            Assert.True(reading.IsRefused || reading.Recording.Values.SequenceEqual<float>([10, 20, 30, 40]), $"bit {bit}");
        }

        Assert.InRange(refused, ((small.Length - 10) * 8) - 7, (small.Length - 10) * 8);
    }
}
