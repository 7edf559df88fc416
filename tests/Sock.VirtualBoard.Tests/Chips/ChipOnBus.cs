using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;

namespace Sock.VirtualBoard.Tests.Chips;

/// <summary>The part alone, talked to as the bus does.</summary>
internal sealed class ChipOnBus
{
    private readonly Mpu6050Chip chip;

    public ChipOnBus(IMotionSource? motion = null, int clockErrorPpm = 0, int seed = 1)
    {
        this.chip = new Mpu6050Chip(motion ?? new StillMotion(long.MaxValue), clockErrorPpm, seed);
    }

    public Mpu6050Chip Chip => this.chip;

    /// <summary>A chip that fills its FIFO with acceleration at 25 Hz behind the 21 Hz low-pass, on its internal oscillator.</summary>
    public static ChipOnBus At25Hz(IMotionSource? motion = null, int clockErrorPpm = 0, int seed = 1)
    {
        ChipOnBus bus = new(motion, clockErrorPpm, seed);
        bus.Write(0x6B, 0x00);
        bus.Write(0x6C, 0x07);
        bus.Write(0x19, 39);
        bus.Write(0x1A, 0x04);
        bus.Write(0x23, 0x08);
        bus.Write(0x6A, 0x04);
        bus.Write(0x6A, 0x40);
        return bus;
    }

    public void Write(byte register, params byte[] values)
    {
        byte[] bytes = [register, .. values];
        this.chip.Write(bytes, bytes.Length);
    }

    public byte[] Read(byte register, int count)
    {
        byte[] bytes = new byte[count];
        this.chip.Write([register], 1);
        this.chip.Read(bytes, count);
        return bytes;
    }

    public byte Read(byte register) => this.Read(register, 1)[0];

    public int FifoCount()
    {
        byte[] count = this.Read(0x72, 2);
        return (count[0] << 8) | count[1];
    }

    /// <summary>Takes everything out of the FIFO, as triples.</summary>
    public short[][] Triples()
    {
        byte[] bytes = this.Read(0x74, this.FifoCount());
        short[][] triples = new short[bytes.Length / 6][];
        for (int i = 0; i < triples.Length; i++)
        {
            triples[i] = [Word(bytes, i * 6), Word(bytes, (i * 6) + 2), Word(bytes, (i * 6) + 4)];
        }

        return triples;
    }

    public static short Word(byte[] bytes, int offset) => (short)((bytes[offset] << 8) | bytes[offset + 1]);
}
