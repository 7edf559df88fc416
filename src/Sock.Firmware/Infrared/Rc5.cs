namespace Sock.Firmware.Infrared;

/// <summary>
/// Philips RC5: 14 bits of two halves, a 1 is dark and then lit. A start bit, the seventh command bit upside down (once a second start bit), the toggle bit,
/// 5 bits of address and 6 of command, the highest first.
/// </summary>
public static class Rc5
{
    private const int HalfBitMicros = 889;
    private const int Bits = 14;

    /// <summary>Writes one frame.</summary>
    public static void Write(IrCode code, bool toggle, IrSignal signal)
    {
        int bits = (1 << 13) | ((code.Command & 0x40) != 0 ? 0 : 1 << 12) | (toggle ? 1 << 11 : 0) | (code.Address << 6) | (code.Command & 0x3F);
        for (int i = Bits - 1; i >= 0; i--)
        {
            bool isOne = ((bits >> i) & 1) != 0;
            signal.Add(!isOne, HalfBitMicros);
            signal.Add(isOne, HalfBitMicros);
        }
    }

    /// <summary>The code of one frame, without its toggle bit; null when the pulses are no RC5.</summary>
    public static IrCode Read(int[] pulsesMicros, int count)
    {
        HalfBits halves = new HalfBits();

        // The start bit's first half is dark: nobody has seen it.
        halves.Add(false);
        if (!halves.AddPulses(pulsesMicros, 0, count, HalfBitMicros) || halves.Count != 2 * Bits)
        {
            return null;
        }

        int bits = 0;
        for (int i = 0; i < Bits; i++)
        {
            int falls = halves.Falls(2 * i, 1);
            if (falls < 0)
            {
                return null;
            }

            bits = (bits << 1) | (1 - falls);
        }

        int seventh = (bits & (1 << 12)) != 0 ? 0 : 0x40;
        return new IrCode(IrProtocol.Rc5, (bits >> 6) & 0x1F, (bits & 0x3F) | seventh);
    }
}
