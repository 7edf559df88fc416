using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;

namespace Sock.VirtualBoard.Recordings;

/// <summary>
/// Unpacks one gzip member and says whether it was whole. The base library's GZipStream takes data that end early for a regular end, so the
/// end is watched here: the deflate data must end by themselves eight bytes before the end of the file, and length and CRC-32 must match
/// (RFC 1952).
/// </summary>
internal sealed class GzipUnpacker : IDisposable
{
    private const int TrailerLength = 8;
    private static readonly uint[] CrcTable = MakeCrcTable();

    private readonly byte[] file;
    private readonly WatchedBytes? packed;
    private readonly DeflateStream? unpacked;
    private uint crc = uint.MaxValue;
    private uint length;

    /// <summary>Starts on the bytes of a whole file that <see cref="IsGzip"/> accepts.</summary>
    public GzipUnpacker(byte[] file)
    {
        this.file = file;
        int start = HeaderLength(file);
        if (start < 0 || file.Length < start + TrailerLength)
        {
            this.Fault = RecordingFault.GzipEndsEarly;
            return;
        }

        this.packed = new WatchedBytes(file, start, file.Length - start - TrailerLength);
        this.unpacked = new DeflateStream(this.packed, CompressionMode.Decompress);
    }

    /// <summary>What is wrong with the data, as far as they were read.</summary>
    public RecordingFault Fault { get; private set; }

    /// <summary>Whether the content (never the name) says gzip.</summary>
    public static bool IsGzip(byte[] file) => file.Length >= 2 && file[0] == 0x1F && file[1] == 0x8B;

    /// <summary>Unpacks into the buffer; 0 at the end and at a fault.</summary>
    public int Read(Span<byte> buffer)
    {
        if (this.unpacked is null || this.packed is null || this.Fault != RecordingFault.None)
        {
            return 0;
        }

        int count;
        try
        {
            count = this.unpacked.Read(buffer);
        }
        catch (InvalidDataException)
        {
            this.Fault = RecordingFault.GzipDamaged;
            return 0;
        }

        if (count == 0)
        {
            this.Fault = this.packed.WasReadToItsEnd ? RecordingFault.GzipEndsEarly : this.CheckTrailer();
        }

        this.Sum(buffer[..count]);
        return count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.unpacked?.Dispose();
        this.packed?.Dispose();
    }

    private static uint[] MakeCrcTable()
    {
        uint[] table = new uint[256];
        for (uint i = 0; i < table.Length; i++)
        {
            uint c = i;
            for (int bit = 0; bit < 8; bit++)
            {
                c = (c & 1) != 0 ? (c >> 1) ^ 0xEDB88320 : c >> 1;
            }

            table[i] = c;
        }

        return table;
    }

    /// <summary>Length of the member's header, or -1 where the file ends inside it.</summary>
    private static int HeaderLength(byte[] file)
    {
        if (file.Length < 10)
        {
            return -1;
        }

        byte flags = file[3];
        int at = 10;
        if ((flags & 0x04) != 0)
        {
            at = file.Length < at + 2 ? -1 : at + 2 + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));
        }

        at = (flags & 0x08) != 0 ? BehindZero(file, at) : at;
        at = (flags & 0x10) != 0 ? BehindZero(file, at) : at;
        return (flags & 0x02) != 0 && at >= 0 ? at + 2 : at;
    }

    private static int BehindZero(byte[] file, int from)
    {
        if (from < 0 || from >= file.Length)
        {
            return -1;
        }

        int zero = Array.IndexOf(file, (byte)0, from);
        return zero < 0 ? -1 : zero + 1;
    }

    private void Sum(ReadOnlySpan<byte> bytes)
    {
        this.length += (uint)bytes.Length;
        foreach (byte b in bytes)
        {
            this.crc = CrcTable[(byte)(this.crc ^ b)] ^ (this.crc >> 8);
        }
    }

    private RecordingFault CheckTrailer()
    {
        ReadOnlySpan<byte> trailer = this.file.AsSpan(this.file.Length - TrailerLength);
        bool matches = BinaryPrimitives.ReadUInt32LittleEndian(trailer) == ~this.crc
            && BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]) == this.length;
        return matches ? RecordingFault.None : RecordingFault.GzipChecksum;
    }

    /// <summary>Tells whether more was asked for than there is: deflate data that end by themselves never do.</summary>
    private sealed class WatchedBytes(byte[] file, int start, int count) : MemoryStream(file, start, count, writable: false)
    {
        public bool WasReadToItsEnd { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => this.Watch(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => this.Watch(base.Read(buffer));

        private int Watch(int got)
        {
            this.WasReadToItsEnd |= got == 0;
            return got;
        }
    }
}
