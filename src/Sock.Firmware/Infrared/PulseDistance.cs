namespace Sock.Firmware.Infrared;

/// <summary>NEC, NEC extended and Samsung32: 32 bits, the lowest first, told apart by the space after a short mark.</summary>
public static class PulseDistance
{
    private const int NecLeadMicros = 9000;
    private const int SamsungLeadMicros = 4500;
    private const int LeadSpaceMicros = 4500;
    private const int RepeatSpaceMicros = 2250;
    private const int MarkMicros = 560;
    private const int ZeroSpaceMicros = 560;
    private const int OneSpaceMicros = 1690;
    private const int Bits = 32;

    // The lead, 32 bits and the mark that ends the last space.
    private const int FramePulses = 2 + (2 * Bits) + 1;
    private const int RepeatPulses = 3;

    /// <summary>Writes one frame. A NEC remote whose key is held sends no second frame but a mark that says "the same again"; Samsung's sends the frame again.</summary>
    public static void Write(IrCode code, bool isRepeat, IrSignal signal)
    {
        bool isSamsung = code.Protocol == IrProtocol.Samsung32;
        if (isRepeat && !isSamsung)
        {
            signal.AddPair(NecLeadMicros, RepeatSpaceMicros);
            signal.Add(true, MarkMicros);
            return;
        }

        signal.AddPair(isSamsung ? SamsungLeadMicros : NecLeadMicros, LeadSpaceMicros);
        uint bits = BitsOf(code);
        for (int i = 0; i < Bits; i++)
        {
            signal.AddPair(MarkMicros, ((bits >> i) & 1) != 0 ? OneSpaceMicros : ZeroSpaceMicros);
        }

        signal.Add(true, MarkMicros);
    }

    /// <summary>Whether the pulses are NEC's "the same again".</summary>
    public static bool IsRepeat(int[] pulsesMicros, int count)
    {
        return count == RepeatPulses && Pulse.IsNear(pulsesMicros[0], NecLeadMicros)
            && Pulse.IsNear(pulsesMicros[1], RepeatSpaceMicros) && Pulse.IsNear(pulsesMicros[2], MarkMicros);
    }

    /// <summary>The code of one frame; null when the pulses are none of these protocols.</summary>
    public static IrCode Read(int[] pulsesMicros, int count)
    {
        if (count != FramePulses || !Pulse.IsNear(pulsesMicros[1], LeadSpaceMicros) || !Pulse.IsNear(pulsesMicros[count - 1], MarkMicros))
        {
            return null;
        }

        uint bits = 0;
        for (int i = 0; i < Bits; i++)
        {
            int spaceMicros = pulsesMicros[3 + (2 * i)];
            bool isOne = Pulse.IsNear(spaceMicros, OneSpaceMicros);
            if (!Pulse.IsNear(pulsesMicros[2 + (2 * i)], MarkMicros) || (!isOne && !Pulse.IsNear(spaceMicros, ZeroSpaceMicros)))
            {
                return null;
            }

            bits |= (isOne ? 1u : 0u) << i;
        }

        return CodeOf(bits, pulsesMicros[0]);
    }

    private static IrCode CodeOf(uint bits, int leadMicros)
    {
        int addressLow = (int)(bits & 0xFF);
        int addressHigh = (int)((bits >> 8) & 0xFF);
        int command = (int)((bits >> 16) & 0xFF);
        if ((int)(bits >> 24) != (command ^ 0xFF))
        {
            return null;
        }

        if (Pulse.IsNear(leadMicros, NecLeadMicros))
        {
            return addressHigh == (addressLow ^ 0xFF)
                ? new IrCode(IrProtocol.Nec, addressLow, command)
                : new IrCode(IrProtocol.NecExtended, addressLow | (addressHigh << 8), command);
        }

        return Pulse.IsNear(leadMicros, SamsungLeadMicros) && addressHigh == addressLow
            ? new IrCode(IrProtocol.Samsung32, addressLow, command)
            : null;
    }

    private static uint BitsOf(IrCode code)
    {
        uint address = (uint)code.Address;
        uint command = (uint)code.Command;
        uint address16 = address;
        if (code.Protocol == IrProtocol.Nec)
        {
            address16 = address | ((address ^ 0xFF) << 8);
        }
        else if (code.Protocol == IrProtocol.Samsung32)
        {
            address16 = address | (address << 8);
        }

        return address16 | (command << 16) | ((command ^ 0xFF) << 24);
    }
}
