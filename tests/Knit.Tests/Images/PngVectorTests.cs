using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Knit.Images;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Images;

/// <summary>Pictures that two other programs wrote, pixel by pixel as another program reads them.</summary>
public class PngVectorTests
{
    private static readonly string Folder = RepositoryRoot.File("tests", "vectors", "pictures");

    public static TheoryData<string, int, int, string> Pictures()
    {
        TheoryData<string, int, int, string> rows = [];
        foreach (string[] fields in File.ReadLines(Path.Combine(Folder, "expected.csv")).Skip(1).Select(line => line.Split(';')))
        {
            rows.Add(fields[0], int.Parse(fields[1]), int.Parse(fields[2]), fields[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_read_as_others_read_it(string file, int width, int height, string pixels)
    {
        Picture picture = PngFile.Load(Path.Combine(Folder, file));

        Assert.Equal((width, height), (picture.Width, picture.Height));
        byte[] expected = Convert.FromHexString(pixels);
        byte[] read = Bytes(picture);
        Assert.Equal(expected.Length, read.Length);

        // Where 16 bits become 8 or transparency is mixed with white, the other program rounds twice and may be one step off; elsewhere nothing is rounded.
        int tolerance = file.Contains("16", StringComparison.Ordinal) || file.Contains("alpha", StringComparison.Ordinal) || file.Contains("rgba", StringComparison.Ordinal) ? 1 : 0;
        Assert.All(expected.Zip(read), pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance));
    }

    [Fact]
    public void All_color_types_depths_and_filters_are_among_them()
    {
        HashSet<(int Type, int Depth)> kinds = [];
        foreach (string path in Directory.GetFiles(Folder, "*.png"))
        {
            byte[] file = File.ReadAllBytes(path);
            kinds.Add((file[25], file[24]));
        }

        (int, int)[] standard = [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (2, 8), (2, 16), (3, 1), (3, 2), (3, 4), (3, 8), (4, 8), (4, 16), (6, 8), (6, 16)];
        Assert.Superset(standard.ToHashSet(), kinds);
    }

    [Fact]
    public void An_interlaced_picture_is_refused_with_what_to_do()
    {
        KnitException refused = Assert.Throws<KnitException>(() => PngFile.Load(Path.Combine(Folder, "interlaced.png")));

        Assert.Equal(
            "interlaced.png: the picture is interlaced; expected a PNG without interlacing; save it again with 'interlaced' or 'progressive' switched off.",
            refused.Message);
    }

    private static byte[] Bytes(Picture picture)
    {
        List<byte> bytes = [];
        for (int at = 0; at < picture.Width * picture.Height; at++)
        {
            Rgb color = picture[at % picture.Width, at / picture.Width];
            bytes.AddRange([color.R, color.G, color.B]);
        }

        return [.. bytes];
    }
}
