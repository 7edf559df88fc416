using System;
using System.IO;
using System.IO.Compression;

namespace Knit.Images;

/// <summary>The rows of a PNG file one after another, inflated and with their filters undone. Never more than two rows are held, so a small file cannot fill the memory.</summary>
internal sealed class PngRows : IDisposable
{
    private readonly string name;
    private readonly PngHeader header;
    private readonly ZLibStream inflated;
    private byte[] above;
    private byte[] row;
    private int rowsRead;

    public PngRows(PngChunks chunks, string name)
    {
        this.name = name;
        this.header = chunks.Header;
        this.inflated = new ZLibStream(new MemoryStream(chunks.Data), CompressionMode.Decompress);
        this.above = new byte[this.header.RowBytes];
        this.row = new byte[this.header.RowBytes];
    }

    public void Dispose() => this.inflated.Dispose();

    /// <summary>The next row's samples as they are packed in the file. Valid until the next call.</summary>
    /// <exception cref="KnitException">There is no further row, or it is damaged.</exception>
    public ReadOnlySpan<byte> Next()
    {
        (this.row, this.above) = (this.above, this.row);
        int filter = this.ReadByte();
        this.rowsRead++;
        if (filter > 4)
        {
            throw PngFault.Damaged(this.name, $"row {this.rowsRead} has the filter {filter}", "0 to 4");
        }

        this.Inflate(this.row);
        PngFilter.Undo(filter, this.row, this.above, this.header.BytesPerPixel);
        return this.row;
    }

    /// <summary>Looks that nothing comes after the last row.</summary>
    /// <exception cref="KnitException">Something does, or the checksum at the end is wrong.</exception>
    public void End()
    {
        if (this.Guarded(() => this.inflated.ReadByte()) != -1)
        {
            throw PngFault.Damaged(this.name, "it has more picture data than its size needs", $"{this.header.Height} rows");
        }
    }

    private int ReadByte()
    {
        byte[] one = new byte[1];
        this.Inflate(one);
        return one[0];
    }

    private void Inflate(byte[] target)
    {
        if (this.Guarded(() => this.inflated.ReadAtLeast(target, target.Length, throwOnEndOfStream: false)) < target.Length)
        {
            throw PngFault.Damaged(this.name, $"its picture data ends in row {Math.Max(1, this.rowsRead)}", $"{this.header.Height} rows");
        }
    }

    private int Guarded(Func<int> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException)
        {
            throw PngFault.Damaged(this.name, "its picture data cannot be decompressed", "a whole zlib stream");
        }
    }
}
