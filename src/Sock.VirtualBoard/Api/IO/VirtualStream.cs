using System;

namespace Sock.VirtualBoard;

/// <summary>What the firmware knows as System.IO.Stream: the device's has fewer members than the desktop's, and its Dispose keeps quiet.</summary>
public abstract class VirtualStream : IDisposable
{
    /// <summary>Whether it may be read; false once it is closed.</summary>
    public abstract bool CanRead { get; }

    /// <summary>Whether its position may be set; false once it is closed.</summary>
    public abstract bool CanSeek { get; }

    /// <summary>Whether it may be written; false once it is closed.</summary>
    public abstract bool CanWrite { get; }

    /// <summary>How many bytes there are.</summary>
    public abstract long Length { get; }

    /// <summary>Where the next byte is read or written.</summary>
    public abstract long Position { get; set; }

    /// <summary>Gives the file back.</summary>
    public virtual void Close()
    {
    }

    /// <summary>Closes it. As on the device nobody hears of it when that fails: where it matters, call <see cref="Close"/>.</summary>
    public void Dispose()
    {
        try
        {
            this.Close();
        }
#pragma warning disable CA1031 // The device swallows everything here, and so does its stand-in; a board that is switched off says so again at the next call.
        catch (Exception)
#pragma warning restore CA1031
        {
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Writes what is still held back.</summary>
    public abstract void Flush();

    /// <summary>Reads up to that many bytes; 0 at the end.</summary>
    public abstract int Read(byte[] buffer, int offset, int count);

    /// <summary>Writes that many bytes.</summary>
    public abstract void Write(byte[] buffer, int offset, int count);
}
