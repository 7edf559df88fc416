using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Knit.Images;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Images;

public class PngFaultTests
{
    // Two gray pixels across, one row: 2 x 1.
    private static readonly byte[] Row = PngBuilder.Packed(0, 10, 20);
    private static readonly byte[] Good = PngBuilder.Begun(2, 1).Chunk("IDAT", Row).Ended();

    public static TheoryData<byte[], string> Damaged() => new()
    {
        { Good[..^12], "it ends before its last chunk" },
        { Good[..^4], "it ends before its last chunk" },
        { With(Good, 10, 0x7F), "the chunk 'IHDR' says it has 32525 bytes where " },
        { With(Good, 17, 9), "the checksum of the chunk 'IHDR' is wrong" },
        { With(Good, 45, 9), "the checksum of the chunk 'IDAT' is wrong" },
        { PngBuilder.Begun(2, 1).Ended(), "it has no picture data" },
        { PngBuilder.Begun(2, 1, depth: 3).Ended(), "its header says color type 0, bit depth 3, compression 0, filter 0, interlace 0" },
        { PngBuilder.Begun(2, 1, depth: 4, colorType: 2).Ended(), "its header says color type 2, bit depth 4" },
        { PngBuilder.Begun(2, 1, colorType: 5).Ended(), "its header says color type 5" },
        { PngBuilder.Begun(2, 1, compression: 1).Ended(), "compression 1" },
        { PngBuilder.Begun(2, 1, filter: 1).Ended(), "filter 1" },
        { PngBuilder.Begun(2, 1, interlace: 2).Ended(), "interlace 2" },
        { new PngBuilder().Chunk("IHDR", 1, 2).Ended(), "its header has 2 bytes" },
        { new PngBuilder().Chunk("IDAT", Row).Ended(), "the chunk 'IDAT' stands where it may not" },
        { PngBuilder.Begun(2, 1).Chunk("IHDR", new byte[13]).Ended(), "the chunk 'IHDR' stands where it may not" },
        { PngBuilder.Begun(2, 1).Chunk("NEWS").Ended(), "the chunk 'NEWS' is not in the standard" },
        { PngBuilder.Begun(2, 1).Chunk("\u0001\u001b[2", 1).Ended(), "the chunk '????' is not in the standard" },
        { PngBuilder.Begun(2, 1).Chunk("IDAT", Row[..5]).Chunk("tEXt").Chunk("IDAT", Row[5..]).Ended(), "its picture data is interrupted" },
        { PngBuilder.Begun(2, 1).Chunk("IDAT", 1, 2, 3).Ended(), "its picture data cannot be decompressed" },
        { PngBuilder.Begun(2, 1).Chunk("IDAT", Row[..^6]).Ended(), "its picture data" },
        { PngBuilder.Begun(2, 1).Chunk("IDAT", With(Row, Row.Length - 1, 77)).Ended(), "its picture data cannot be decompressed" },
        { PngBuilder.Begun(2, 2).Chunk("IDAT", Row).Ended(), "its picture data ends in row 1" },
        { PngBuilder.Begun(2, 1).Chunk("IDAT", PngBuilder.Packed(0, 1, 2, 3)).Ended(), "it has more picture data than its size needs" },
        { PngBuilder.Begun(2, 1).Chunk("IDAT", PngBuilder.Packed(5, 1, 2)).Ended(), "row 1 has the filter 5" },
        { PngBuilder.Begun(2, 1, colorType: 3).Chunk("IDAT", Row).Ended(), "its palette is missing" },
        { PngBuilder.Begun(2, 1, colorType: 3).Chunk("PLTE", 1, 2, 3).Chunk("IDAT", Row).Ended(), "a pixel has the color 10 where the palette ends at 0" },
        { PngBuilder.Begun(2, 1, colorType: 3).Chunk("PLTE", 1, 2).Ended(), "its palette has 2 bytes" },
        { PngBuilder.Begun(2, 1, depth: 1, colorType: 3).Chunk("PLTE", new byte[9]).Ended(), "its palette has 9 bytes" },
        { PngBuilder.Begun(2, 1).Chunk("PLTE", 1, 2, 3).Ended(), "its palette has 3 bytes or stands where it may not" },
        { PngBuilder.Begun(2, 1).Chunk("tRNS", 1).Ended(), "its transparency has 1 bytes" },
        { PngBuilder.Begun(2, 1, colorType: 6).Chunk("tRNS", 0, 1).Ended(), "its transparency has 2 bytes or stands where it may not" },
        { PngBuilder.Begun(2, 1, colorType: 3).Chunk("PLTE", 1, 2, 3).Chunk("tRNS", 1, 2).Ended(), "its transparency has 2 bytes" },
    };

    [Fact]
    public void The_file_that_the_faults_are_planted_in_is_read()
    {
        Picture picture = PngFile.Read(Good, "good.png");

        Assert.Equal((new Rgb(10, 10, 10), new Rgb(20, 20, 20)), (picture[0, 0], picture[1, 0]));
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public void Damage_is_told_in_one_sentence(byte[] file, string fault)
    {
        KnitException refused = Assert.Throws<KnitException>(() => PngFile.Read(file, "cat.png"));

        Assert.StartsWith("cat.png: the file is damaged, ", refused.Message);
        Assert.Contains(fault, refused.Message);
        Assert.EndsWith("; save or copy the picture again as PNG.", refused.Message);
    }

    [Theory]
    [InlineData(0, 5, "0 x 5")]
    [InlineData(4097, 1, "4097 x 1")]
    [InlineData(1, -1, "1 x 4294967295")]
    public void A_size_out_of_bounds_is_told(int width, int height, string size)
    {
        KnitException refused = Assert.Throws<KnitException>(() => PngFile.Read(PngBuilder.Begun(width, height).Ended(), "cat.png"));

        Assert.Equal($"cat.png: the picture is {size} pixels; expected 1 to 4096 each way; save it smaller, one pixel for a stitch is enough.", refused.Message);
    }

    [Fact]
    public void A_picture_of_another_kind_is_told()
    {
        KnitException refused = Assert.Throws<KnitException>(() => PngFile.Read("GIF89a..."u8, "cat.gif"));

        Assert.Equal("cat.gif: this is no PNG file, its first bytes are others; expected a PNG picture; open it in a drawing program and save it as PNG.", refused.Message);
    }

    [Fact]
    public void A_file_that_is_too_large_is_told()
    {
        KnitException refused = Assert.Throws<KnitException>(() => PngFile.Read(new byte[(16 * 1024 * 1024) + 1], "cat.png"));

        Assert.Equal("cat.png: the file has more than 16 MB; expected a picture with one pixel for a stitch; save it smaller.", refused.Message);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_without_its_folder()
    {
        KnitException refused = Assert.Throws<KnitException>(() => PngFile.Load(Path.Combine(RepositoryRoot.Path, "no", "such", "cat.png")));

        Assert.Equal("cat.png: the picture cannot be read (DirectoryNotFoundException); expected a PNG file that is there and may be read; look at its folder and its name.", refused.Message);
    }

    [Fact]
    public void A_bomb_is_not_inflated_beyond_the_size_that_the_header_names()
    {
        byte[] bomb = PngBuilder.Begun(2, 1).Chunk("IDAT", PngBuilder.Packed(new byte[8_000_000])).Ended();
        Assert.InRange(bomb.Length, 1, 20_000);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<KnitException>(() => PngFile.Read(bomb, "bomb.png"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Any_byte_changed_anywhere_gives_a_picture_or_a_sentence()
    {
        foreach (string path in Directory.GetFiles(RepositoryRoot.File("tests", "vectors", "pictures"), "*.png").Order(StringComparer.Ordinal))
        {
            byte[] file = File.ReadAllBytes(path);
            HashSet<string> sentences = [];
            for (int at = 0; at < file.Length; at++)
            {
                byte[] changed = With(file, at, (byte)~file[at]);
                KnitException refused = Assert.Throws<KnitException>(() => PngFile.Read(changed, "cat.png"));
                sentences.Add(refused.Message);
            }

            Assert.InRange(sentences.Count, 3, file.Length);
        }
    }

    private static byte[] With(byte[] file, int at, byte value)
    {
        byte[] changed = [.. file];
        changed[at] = value;
        return changed;
    }
}
