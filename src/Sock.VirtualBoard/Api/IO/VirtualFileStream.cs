using System;
using System.IO;

namespace Sock.VirtualBoard;

/// <summary>
/// What the firmware knows as System.IO.FileStream, over the internal flash volume <c>I:\</c>. Each write is in the flash when the call
/// returns, in one piece or not at all; opening a file that is not there creates it empty, which is a change of its own.
/// </summary>
public class VirtualFileStream : VirtualStream
{
    private readonly string path;
    private readonly FileAccess access;
    private readonly long lowestPosition;
    private long position;
    private bool isClosed;

    /// <summary>Opens the file.</summary>
    /// <exception cref="ArgumentException">The mode needs another access, or there is no such mode.</exception>
    /// <exception cref="IOException">The file is missing, or there already, or the flash refuses.</exception>
    public VirtualFileStream(string path, FileMode mode, FileAccess access)
    {
        if (string.IsNullOrEmpty(path))
        {
            throw new ArgumentException("A file needs a name.", nameof(path));
        }

        CheckAccess(mode, access);
        this.path = path;
        this.access = access;
        this.Open(mode);
        this.lowestPosition = mode == FileMode.Append ? this.Length : 0;
        this.position = this.lowestPosition;
    }

    /// <inheritdoc/>
    public override bool CanRead => !this.isClosed && (this.access & FileAccess.Read) != 0;

    /// <inheritdoc/>
    public override bool CanSeek => !this.isClosed;

    /// <inheritdoc/>
    public override bool CanWrite => !this.isClosed && (this.access & FileAccess.Write) != 0;

    /// <inheritdoc/>
    /// <exception cref="IOException">The file is gone, or cannot be read.</exception>
    public override long Length => this.Flash(0).Read(this.path).Length;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">There is no such place in the file, or it lies before what may be appended to.</exception>
    public override long Position
    {
        get
        {
            this.CheckOpen();
            return this.position;
        }

        set
        {
            this.CheckOpen();
            if (value < this.lowestPosition || value > this.Length)
            {
                throw new ArgumentException($"Position {value} is not within {this.lowestPosition} to {this.Length} of {this.path}.", nameof(value));
            }

            this.position = value;
        }
    }

    /// <inheritdoc/>
    public override void Close() => this.isClosed = true;

    /// <inheritdoc/>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public override void Flush() => this.CheckOpen();

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">It was opened for writing alone.</exception>
    /// <exception cref="IOException">The file is gone, or cannot be read.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        this.CheckRange(buffer, offset, count);
        if (!this.CanRead)
        {
            throw new NotSupportedException($"{this.path} was opened for writing alone.");
        }

        byte[] content = this.Flash(VirtualFlash.ReadMicroseconds).Read(this.path);
        int read = (int)Math.Clamp(content.Length - this.position, 0, count);
        Array.Copy(content, this.position, buffer, offset, read);
        this.position += read;
        return read;
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">It was opened for reading alone.</exception>
    /// <exception cref="IOException">The flash refuses, or is full.</exception>
    public override void Write(byte[] buffer, int offset, int count)
    {
        this.CheckRange(buffer, offset, count);
        if (!this.CanWrite)
        {
            throw new NotSupportedException($"{this.path} was opened for reading alone.");
        }

        VirtualFlash flash = this.Flash(VirtualFlash.WriteMicroseconds);
        byte[] content = flash.Read(this.path);
        Array.Resize(ref content, (int)Math.Max(content.Length, this.position + count));
        Array.Copy(buffer, offset, content, this.position, count);
        flash.WriteFromFirmware(this.path, content, (int)this.position);
        this.position += count;
    }

    private static void CheckAccess(FileMode mode, FileAccess access)
    {
        if (mode is < FileMode.CreateNew or > FileMode.Append || access is < FileAccess.Read or > FileAccess.ReadWrite)
        {
            throw new ArgumentException("There is no such way to open a file.", nameof(mode));
        }

        bool onlyOpens = mode is FileMode.Open or FileMode.OpenOrCreate;
        if ((!onlyOpens && (access & FileAccess.Write) == 0) || (mode == FileMode.Append && access != FileAccess.Write))
        {
            throw new ArgumentException("The file is opened in a way that needs another access.", nameof(access));
        }
    }

    private void Open(FileMode mode)
    {
        VirtualFlash flash = this.Flash(VirtualFlash.ReadMicroseconds);
        bool exists = flash.Contains(this.path);
        if (exists ? mode == FileMode.CreateNew : mode is FileMode.Open or FileMode.Truncate)
        {
            throw new IOException(exists ? $"There is a file {this.path} in the flash memory already." : $"There is no file {this.path} in the flash memory.");
        }

        if (!exists || mode is FileMode.Create or FileMode.Truncate)
        {
            flash.WriteFromFirmware(this.path, [], 0);
        }
    }

    private VirtualFlash Flash(int microseconds)
    {
        this.CheckOpen();
        return Board.Current.CallFlash(microseconds);
    }

    private void CheckOpen() => ObjectDisposedException.ThrowIf(this.isClosed, this);

    private void CheckRange(byte[] buffer, int offset, int count)
    {
        this.CheckOpen();
        ArgumentNullException.ThrowIfNull(buffer);
        if (offset < 0 || count < 0 || buffer.Length - offset < count)
        {
#pragma warning disable CA2201 // It is what the device throws.
            throw new IndexOutOfRangeException($"{count} bytes from {offset} on do not lie in a buffer of {buffer.Length}.");
#pragma warning restore CA2201
        }
    }
}
