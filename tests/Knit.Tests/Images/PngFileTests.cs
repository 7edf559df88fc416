using System;
using System.IO;
using System.IO.Compression;
using Knit.Images;
using Xunit;

namespace Knit.Tests.Images;

public class PngFileTests
{
    public static TheoryData<int, int, int> Shapes() => new()
    {
        { 1, 1, 1 },
        { 7, 5, 2 },
        { 300, 200, 2 },
        { 300, 200, 256 },
        { 300, 200, 257 },
        { 4096, 3, 40 },
        { 3, 4096, 1000 },
        { 4096, 9, 3000 },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_written_is_read_back(int width, int height, int colors)
    {
        Picture picture = Drawn(width, height, colors);

        Picture read = PngFile.Read(PngFile.Bytes(picture), "own.png");

        Assert.Equal((width, height), (read.Width, read.Height));
        for (int y = 0; y < height; y++)
        {
            Assert.True(picture.Row(y).SequenceEqual(read.Row(y)), $"row {y} differs");
        }
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(PngFile.Bytes(Drawn(50, 40, 9)), PngFile.Bytes(Drawn(50, 40, 9)));

    // Spelled out, so that a change of the compressor is seen: files in the repository would all differ. Two other programs read it as it was drawn.
    [Fact]
    public void A_small_picture_has_these_bytes()
    {
        Picture picture = new(5, 2, Rgb.White);
        picture[1, 0] = Rgb.Black;

        Assert.Equal(
            "89504E470D0A1A0A" + "0000000D49484452" + "00000005000000020803000000" + "A7B4E66F"
            + "00000006504C5445" + "FFFFFF000000" + "55C2D37E"
            + "0000000D49444154" + "78016360606480010000160002" + "9C59F169"
            + "0000000049454E44" + "AE426082",
            Convert.ToHexString(PngFile.Bytes(picture)));
    }

    [Fact]
    public void Plain_areas_become_small()
    {
        Picture picture = new(1000, 1000, Rgb.White);
        for (int at = 0; at < 1000; at++)
        {
            picture[at, 500] = Rgb.Black;
        }

        Assert.InRange(PngFile.Bytes(picture).Length, 100, 20_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(70_000)]
    public void The_compressed_bytes_are_those_that_the_library_expands(int length)
    {
        byte[] data = new byte[length];
        for (int at = 0; at < length; at++)
        {
            data[at] = (byte)((at * at / 977) ^ (at % 300 < 200 ? 0 : at));
        }

        foreach (int rowBytes in new[] { 1, 2, 5, 300, 12_289, 32_768, 40_000 })
        {
            using ZLibStream expanded = new(new MemoryStream(Deflate.ZLib(data, rowBytes)), CompressionMode.Decompress);
            using MemoryStream target = new();
            expanded.CopyTo(target);
            Assert.Equal(data, target.ToArray());
        }
    }

    private static Picture Drawn(int width, int height, int colors)
    {
        Picture picture = new(width, height, Rgb.White);
        for (int at = 0; at < width * height; at++)
        {
            int color = at / 3 % colors * 7919;
            picture[at % width, at / width] = new Rgb((byte)color, (byte)(color >> 8), (byte)(color >> 16));
        }

        return picture;
    }
}
