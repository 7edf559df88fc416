namespace System.IO;

public class FileStream : Stream
{
    public extern FileStream(string path, FileMode mode, FileAccess access);

    public override extern bool CanRead { get; }

    public override extern bool CanSeek { get; }

    public override extern bool CanWrite { get; }

    public override extern long Length { get; }

    public override extern long Position { get; set; }

    public override extern void Close();

    public override extern void Flush();

    public override extern int Read(byte[] buffer, int offset, int count);

    public override extern void Write(byte[] buffer, int offset, int count);
}
