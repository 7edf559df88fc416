using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace SockLab.Tests.Import;

/// <summary>Makes the small source files of the tests.</summary>
internal static class SourceText
{
    /// <summary>Rows of motion at rest, <c>t,0,0,one g</c> in whatever unit, from one time on.</summary>
    public static string Motion(int rows, double intervalS, double oneG = 1, double firstS = 0) =>
        string.Concat(Enumerable.Range(0, rows).Select(row =>
            string.Create(CultureInfo.InvariantCulture, $"{firstS + (row * intervalS):0.######},0,0,{oneG * (row % 2 == 0 ? 1 : 1.01):0.####}\n")));

    /// <summary>Packs a text and cuts bytes off its end.</summary>
    public static string Gzip(Bench bench, string name, string text, int missing = 0)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        File.WriteAllBytes(bench.At(name), packed.ToArray()[..^missing]);
        return bench.At(name);
    }
}
