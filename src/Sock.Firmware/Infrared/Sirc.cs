namespace Sock.Firmware.Infrared;

/// <summary>Sony's protocol in its three lengths: the command's bits first, then the device's, the lowest first, told apart by the length of the mark.</summary>
public static class Sirc
{
    private const int LeadMicros = 2400;
    private const int SpaceMicros = 600;
    private const int ZeroMicros = 600;
    private const int OneMicros = 1200;
    private const int CommandBits = 7;

    /// <summary>Writes one frame.</summary>
    public static void Write(IrCode code, IrSignal signal)
    {
        int bits = code.Command | (code.Address << CommandBits);
        int bitCount = CommandBits + IrProtocols.AddressBits(code.Protocol);
        signal.AddPair(LeadMicros, SpaceMicros);
        for (int i = 0; i < bitCount; i++)
        {
            signal.AddPair(((bits >> i) & 1) != 0 ? OneMicros : ZeroMicros, SpaceMicros);
        }
    }

    /// <summary>The code of one frame; null when the pulses are no SIRC. The space behind the last bit is part of the darkness that follows and not counted.</summary>
    public static IrCode Read(int[] pulsesMicros, int count)
    {
        IrProtocol protocol = ProtocolOf(count);
        if (protocol == IrProtocol.None || !Pulse.IsNear(pulsesMicros[0], LeadMicros))
        {
            return null;
        }

        int bits = 0;
        for (int i = 2; i < count; i += 2)
        {
            bool isOne = Pulse.IsNear(pulsesMicros[i], OneMicros);
            if (!Pulse.IsNear(pulsesMicros[i - 1], SpaceMicros) || (!isOne && !Pulse.IsNear(pulsesMicros[i], ZeroMicros)))
            {
                return null;
            }

            bits |= (isOne ? 1 : 0) << ((i / 2) - 1);
        }

        return new IrCode(protocol, bits >> CommandBits, bits & ((1 << CommandBits) - 1));
    }

    private static IrProtocol ProtocolOf(int pulseCount)
    {
        // The lead and its space, then a mark for each bit and a space between two of them.
        switch (pulseCount)
        {
            case 2 + (2 * 12) - 1:
                return IrProtocol.Sirc12;
            case 2 + (2 * 15) - 1:
                return IrProtocol.Sirc15;
            case 2 + (2 * 20) - 1:
                return IrProtocol.Sirc20;
            default:
                return IrProtocol.None;
        }
    }
}
