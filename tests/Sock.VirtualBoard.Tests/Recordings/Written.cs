using System.IO;
using System.IO.Compression;
using System.Text;
using Sock.VirtualBoard.Recordings;
using Xunit;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>Recordings as a test writes them down.</summary>
internal static class Written
{
    public static byte[] Gzip(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    public static RecordingReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static RecordingReading Read(byte[] file)
    {
        using MemoryStream stream = new(file);
        return RecordingReader.Read(stream, "night.csv");
    }

    /// <summary>A sound recording; a refusal fails the test with its sentence.</summary>
    public static Recording Recording(string text)
    {
        RecordingReading reading = Read(text);
        Assert.Null(reading.Refusal);
        return reading.Recording!;
    }
}
