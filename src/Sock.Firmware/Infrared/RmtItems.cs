namespace Sock.Firmware.Infrared;

/// <summary>
/// The words that the chip's pulse sender (RMT) takes: 32 bits, the lowest byte first, two times a length of 15 bits in microseconds and the level in the bit
/// above it. A length of 0 ends the sending.
/// </summary>
public static class RmtItems
{
    /// <summary>Longest length in one half of a word. Microseconds.</summary>
    public const int MostMicros = 32767;

    private const int BytesPerItem = 4;
    private const int HighLevel = 0x8000;

    /// <summary>The words for a signal. Longer pulses are cut in pieces of the same level.</summary>
    public static byte[] FromSignal(IrSignal signal)
    {
        int halves = 0;
        for (int i = 0; i < signal.Count; i++)
        {
            halves += PiecesOf(signal.PulseMicros(i));
        }

        byte[] items = new byte[(halves + 1) / 2 * BytesPerItem];
        int at = 0;
        for (int i = 0; i < signal.Count; i++)
        {
            for (int left = signal.PulseMicros(i); left > 0; left -= MostMicros)
            {
                int half = (left > MostMicros ? MostMicros : left) | (i % 2 == 0 ? HighLevel : 0);
                items[at] = (byte)half;
                items[at + 1] = (byte)(half >> 8);
                at += 2;
            }
        }

        return items;
    }

    private static int PiecesOf(int micros)
    {
        return (micros + MostMicros - 1) / MostMicros;
    }
}
