namespace Sock.Firmware.Infrared;

/// <summary>Makes the light of one press of a key from a code.</summary>
public static class IrEncoder
{
    /// <summary>Darkness between the two frames of a raw code. Microseconds; what most remotes leave at least.</summary>
    public const int RawGapMicros = 40000;

    /// <summary>Whether the code can be sent, and if not, why.</summary>
    public static IrError Check(IrCode code)
    {
        if (code == null)
        {
            return IrError.NoCode;
        }

        if (code.Protocol == IrProtocol.Raw)
        {
            return CheckPulses(code.RawPulses);
        }

        int commandBits = IrProtocols.CommandBits(code.Protocol);
        if (commandBits == 0)
        {
            return IrError.UnknownProtocol;
        }

        if (code.Address < 0 || code.Address >> IrProtocols.AddressBits(code.Protocol) != 0)
        {
            return IrError.AddressOutOfRange;
        }

        return code.Command < 0 || code.Command >> commandBits != 0 ? IrError.CommandOutOfRange : IrError.None;
    }

    /// <summary>
    /// Fills <paramref name="signal"/> with one press. <paramref name="toggle"/> is the bit by which RC5 and RC6 tell a second press from a key that is held:
    /// it has to change with each press, and means nothing to the others. A bad code is named and leaves the signal as it was.
    /// </summary>
    public static IrError Encode(IrCode code, bool toggle, IrSignal signal)
    {
        IrError error = Check(code);
        if (error != IrError.None)
        {
            return error;
        }

        signal.Clear(IrProtocols.CarrierHz(code.Protocol));
        int frames = IrProtocols.FrameCount(code.Protocol);
        int periodMicros = IrProtocols.PeriodMicros(code.Protocol);
        for (int frame = 0; frame < frames; frame++)
        {
            if (frame > 0 && periodMicros == 0)
            {
                signal.Add(false, RawGapMicros);
            }

            // Frames that end in a space: the darkness up to the next frame takes it in.
            signal.PadTo(frame * periodMicros);
            WriteFrame(code, toggle, frame > 0, signal);
        }

        return IrError.None;
    }

    private static void WriteFrame(IrCode code, bool toggle, bool isRepeat, IrSignal signal)
    {
        switch (code.Protocol)
        {
            case IrProtocol.Nec:
            case IrProtocol.NecExtended:
            case IrProtocol.Samsung32:
                PulseDistance.Write(code, isRepeat, signal);
                break;
            case IrProtocol.Rc5:
                Rc5.Write(code, toggle, signal);
                break;
            case IrProtocol.Rc6:
                Rc6.Write(code, toggle, signal);
                break;
            case IrProtocol.Raw:
                for (int i = 0; i < code.RawPulses.Length; i++)
                {
                    signal.Add(i % 2 == 0, code.RawPulses[i] * IrCode.RawUnitMicros);
                }

                break;
            default:
                Sirc.Write(code, signal);
                break;
        }
    }

    private static IrError CheckPulses(ushort[] pulses)
    {
        if (pulses == null || pulses.Length < IrCode.FewestRawPulses || pulses.Length > IrCode.MostRawPulses || pulses.Length % 2 == 0)
        {
            return IrError.BadPulseCount;
        }

        for (int i = 0; i < pulses.Length; i++)
        {
            int micros = pulses[i] * IrCode.RawUnitMicros;
            if (micros < IrCode.ShortestPulseMicros || micros > IrCode.LongestPulseMicros)
            {
                return IrError.PulseOutOfRange;
            }
        }

        return IrError.None;
    }
}
