using static Sock.VirtualBoard.Chips.ChipRegisters;

namespace Sock.VirtualBoard.Chips;

/// <summary>
/// The part's FIFO of 1024 bytes. When it is full, new bytes push the oldest out one by one, so a reader loses its place between samples.
/// </summary>
internal sealed class ChipFifo
{
    private const int Size = 1024;
    private readonly byte[] bytes = new byte[Size];
    private int first;
    private byte lastRead;

    /// <summary>Bytes in it.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes that were pushed out since power came.</summary>
    public long BytesLost { get; private set; }

    /// <summary>Adds the outputs that FIFO_EN asks for, in the order of their addresses; false when that cost older bytes.</summary>
    public bool PushSample(byte[] registers)
    {
        long lostBefore = this.BytesLost;
        this.PushOutput(registers, ACCEL_FIFO_EN, ACCEL_XOUT_H, 6);
        this.PushOutput(registers, TEMP_FIFO_EN, TEMP_OUT_H, 2);
        this.PushOutput(registers, XG_FIFO_EN, GYRO_XOUT_H, 2);
        this.PushOutput(registers, YG_FIFO_EN, GYRO_XOUT_H + 2, 2);
        this.PushOutput(registers, ZG_FIFO_EN, GYRO_XOUT_H + 4, 2);
        return this.BytesLost == lostBefore;
    }

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
        this.BytesLost++;
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

    private void PushOutput(byte[] registers, int enableBit, int firstRegister, int count)
    {
        if ((registers[FIFO_EN] & enableBit) != 0)
        {
            for (int i = 0; i < count; i++)
            {
                this.Push(registers[firstRegister + i]);
            }
        }
    }
}
