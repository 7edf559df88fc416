using System;
using System.IO;

namespace Sock.VirtualBoard.Tests.Recordings;

/// <summary>A disk that reads for a while and then fails, or never ends.</summary>
internal sealed class FailingStream(long bytesBeforeFailure) : Stream
{
    /// <summary>Bytes that were read from it.</summary>
    public long Taken { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => this.Taken; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (this.Taken >= bytesBeforeFailure)
        {
            throw new IOException("Input/output error");
        }

        Array.Fill(buffer, (byte)'\n', offset, count);
        this.Taken += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
