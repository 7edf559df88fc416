namespace Sock.Firmware.Infrared;

/// <summary>The table of the protocols: carrier, limits, and how often and how far apart one press of a key repeats its frame.</summary>
public static class IrProtocols
{
    /// <summary>Name for a person; "unknown" for a number that is no protocol.</summary>
    public static string Name(IrProtocol protocol)
    {
        switch (protocol)
        {
            case IrProtocol.Nec:
                return "NEC";
            case IrProtocol.NecExtended:
                return "NEC extended";
            case IrProtocol.Samsung32:
                return "Samsung32";
            case IrProtocol.Sirc12:
                return "SIRC-12";
            case IrProtocol.Sirc15:
                return "SIRC-15";
            case IrProtocol.Sirc20:
                return "SIRC-20";
            case IrProtocol.Rc5:
                return "RC5";
            case IrProtocol.Rc6:
                return "RC6";
            case IrProtocol.Raw:
                return "raw";
            default:
                return "unknown";
        }
    }

    /// <summary>Frequency that the marks are chopped with. Hertz. A raw code gets the commonest one: a receiver diode cannot tell.</summary>
    public static int CarrierHz(IrProtocol protocol)
    {
        switch (protocol)
        {
            case IrProtocol.Sirc12:
            case IrProtocol.Sirc15:
            case IrProtocol.Sirc20:
                return 40000;
            case IrProtocol.Rc5:
            case IrProtocol.Rc6:
                return 36000;
            default:
                return 38000;
        }
    }

    /// <summary>Bits of the address; 0 for what has none.</summary>
    public static int AddressBits(IrProtocol protocol)
    {
        switch (protocol)
        {
            case IrProtocol.NecExtended:
                return 16;
            case IrProtocol.Sirc20:
                return 13;
            case IrProtocol.Sirc12:
            case IrProtocol.Rc5:
                return 5;
            case IrProtocol.Nec:
            case IrProtocol.Samsung32:
            case IrProtocol.Sirc15:
            case IrProtocol.Rc6:
                return 8;
            default:
                return 0;
        }
    }

    /// <summary>Bits of the command; 0 for what has none.</summary>
    public static int CommandBits(IrProtocol protocol)
    {
        switch (protocol)
        {
            case IrProtocol.Sirc12:
            case IrProtocol.Sirc15:
            case IrProtocol.Sirc20:
            case IrProtocol.Rc5:
                return 7;
            case IrProtocol.Nec:
            case IrProtocol.NecExtended:
            case IrProtocol.Samsung32:
            case IrProtocol.Rc6:
                return 8;
            default:
                return 0;
        }
    }

    /// <summary>Frames that one press sends. A SIRC device wants three equal ones; the others get a second one, as from a key that is held for a moment.</summary>
    public static int FrameCount(IrProtocol protocol)
    {
        return CarrierHz(protocol) == 40000 ? 3 : 2;
    }

    /// <summary>From the start of one frame to the start of the next. Microseconds; 0 for a raw code, which has a gap instead.</summary>
    public static int PeriodMicros(IrProtocol protocol)
    {
        switch (protocol)
        {
            case IrProtocol.Raw:
                return 0;
            case IrProtocol.Sirc12:
            case IrProtocol.Sirc15:
            case IrProtocol.Sirc20:
                return 45000;
            case IrProtocol.Rc5:
                return 113778;
            case IrProtocol.Rc6:
                return 106667;
            default:
                return 108000;
        }
    }
}
