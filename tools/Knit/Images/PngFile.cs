using System;
using System.IO;
using System.Linq;

namespace Knit.Images;

/// <summary>
/// Pictures as PNG files. Reads all color types and depths of the standard without interlacing; color profiles are not looked at, and of an animation only the first picture is read.
/// </summary>
public static class PngFile
{
    /// <summary>The largest file that is read. Bytes.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <exception cref="KnitException">It is not there, too large, no PNG file or a damaged one.</exception>
    public static Picture Load(string path)
    {
        string name = Path.GetFileName(path);
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            byte[] content = new byte[MostBytes + 1];
            int length = file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            return Read(content.AsSpan(0, length), name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new KnitException($"{name}: the picture cannot be read ({fault.GetType().Name}); expected a PNG file that is there and may be read; look at its folder and its name.", fault);
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="file">At most <see cref="MostBytes"/>.</param>
    /// <param name="name">What the sentences call it.</param>
    /// <exception cref="KnitException">It is too large, no PNG file or a damaged one.</exception>
    public static Picture Read(ReadOnlySpan<byte> file, string name)
    {
        if (file.Length > MostBytes)
        {
            throw new KnitException($"{name}: the file has more than {MostBytes / 1024 / 1024} MB; expected a picture with one pixel for a stitch; save it smaller.");
        }

        PngChunks chunks = PngChunks.Read(file, name);
        PngHeader header = chunks.Header;
        PngSamples samples = new(chunks, name);
        Picture picture = new(header.Width, header.Height, Rgb.White);
        using PngRows rows = new(chunks, name);
        for (int y = 0; y < header.Height; y++)
        {
            ReadOnlySpan<byte> row = rows.Next();
            for (int x = 0; x < header.Width; x++)
            {
                picture[x, y] = samples.Color(row, x);
            }
        }

        rows.End();
        return picture;
    }

    /// <summary>The bytes of a file with this picture: with a palette where 256 colors are enough, else red, green and blue. The same picture gives the same bytes.</summary>
    public static byte[] Bytes(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        Rgb[] palette = [.. picture.Colors().Select(entry => entry.Color)];
        return PngWriter.Bytes(picture, palette.Length <= 256 ? palette : []);
    }
}
