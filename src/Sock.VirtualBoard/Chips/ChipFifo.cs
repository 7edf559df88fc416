namespace Sock.VirtualBoard.Chips;

/// <summary>The part's FIFO of 1024 bytes. When it is full, new bytes push the oldest out one by one, so a reader loses its place between samples.</summary>
internal sealed class ChipFifo
{
    private const int Size = 1024;
    private readonly byte[] bytes = new byte[Size];
    private int first;
    private byte lastRead;

    /// <summary>Bytes in it.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a byte; false when that cost the oldest one.</summary>
    public bool Push(byte value)
    {
        this.bytes[(this.first + this.Count) % Size] = value;
        if (this.Count < Size)
        {
            this.Count++;
            return true;
        }

        this.first = (this.first + 1) % Size;
        return false;
    }

    /// <summary>Takes the oldest byte; an empty FIFO gives the byte that was read last again.</summary>
    public byte Pop()
    {
        if (this.Count > 0)
        {
            this.lastRead = this.bytes[this.first];
            this.first = (this.first + 1) % Size;
            this.Count--;
        }

        return this.lastRead;
    }

    /// <summary>The byte that was read last.</summary>
    public byte LastRead()
    {
        return this.lastRead;
    }

    /// <summary>Forgets everything in it.</summary>
    public void Clear()
    {
        this.first = 0;
        this.Count = 0;
    }
}
