namespace System.IO;

public abstract class Stream : IDisposable
{
    protected extern Stream();

    public abstract bool CanRead { get; }

    public abstract bool CanSeek { get; }

    public abstract bool CanWrite { get; }

    public abstract long Length { get; }

    public abstract long Position { get; set; }

    public virtual extern void Close();

    public extern void Dispose();

    public abstract void Flush();

    public abstract int Read(byte[] buffer, int offset, int count);

    public abstract void Write(byte[] buffer, int offset, int count);
}
