namespace Sock.Firmware.Infrared;

/// <summary>
/// Philips RC6 mode 0: a lead, then bits of two halves, a 1 is lit and then dark. A start bit, 3 bits of mode (000), the toggle bit in double width, 8 bits
/// of address and 8 of command, the highest first.
/// </summary>
public static class Rc6
{
    private const int LeadMicros = 2666;
    private const int LeadSpaceMicros = 889;
    private const int HalfBitMicros = 444;
    private const int ModeBits = 3;
    private const int PayloadBits = 16;
    private const int ToggleAt = 2 + (2 * ModeBits);
    private const int PayloadAt = ToggleAt + 4;
    private const int HalfBitCount = PayloadAt + (2 * PayloadBits);

    /// <summary>Writes one frame.</summary>
    public static void Write(IrCode code, bool toggle, IrSignal signal)
    {
        signal.AddPair(LeadMicros, LeadSpaceMicros);
        WriteBit(true, HalfBitMicros, signal);
        for (int i = 0; i < ModeBits; i++)
        {
            WriteBit(false, HalfBitMicros, signal);
        }

        WriteBit(toggle, 2 * HalfBitMicros, signal);
        int payload = (code.Address << 8) | code.Command;
        for (int i = PayloadBits - 1; i >= 0; i--)
        {
            WriteBit(((payload >> i) & 1) != 0, HalfBitMicros, signal);
        }
    }

    /// <summary>The code of one frame, without its toggle bit; null when the pulses are no RC6 of mode 0.</summary>
    public static IrCode Read(int[] pulsesMicros, int count)
    {
        HalfBits halves = new HalfBits();
        if (count < 3 || !Pulse.IsNear(pulsesMicros[0], LeadMicros) || !Pulse.IsNear(pulsesMicros[1], LeadSpaceMicros)
            || !halves.AddPulses(pulsesMicros, 2, count, HalfBitMicros) || halves.Count != HalfBitCount)
        {
            return null;
        }

        int head = ReadBits(halves, 0, 1 + ModeBits);
        int payload = ReadBits(halves, PayloadAt, PayloadBits);
        if (head != 1 << ModeBits || payload < 0 || halves.Falls(ToggleAt, 2) < 0)
        {
            return null;
        }

        return new IrCode(IrProtocol.Rc6, payload >> 8, payload & 0xFF);
    }

    private static int ReadBits(HalfBits halves, int at, int count)
    {
        int bits = 0;
        for (int i = 0; i < count; i++)
        {
            int falls = halves.Falls(at + (2 * i), 1);
            if (falls < 0)
            {
                return -1;
            }

            bits = (bits << 1) | falls;
        }

        return bits;
    }

    private static void WriteBit(bool isOne, int halfMicros, IrSignal signal)
    {
        signal.Add(isOne, halfMicros);
        signal.Add(!isOne, halfMicros);
    }
}
