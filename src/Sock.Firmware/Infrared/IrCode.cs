namespace Sock.Firmware.Infrared;

/// <summary>What one key of a remote control says: a protocol, an address and a command, or the pulses themselves.</summary>
public sealed class IrCode
{
    /// <summary>Most pulses of a raw code, marks and spaces counted: 100 marks.</summary>
    public const int MostRawPulses = 199;

    /// <summary>Fewest pulses of a raw code: 6 marks. Less says too little to tell it from a disturbance.</summary>
    public const int FewestRawPulses = 11;

    /// <summary>Unit of <see cref="RawPulses"/>. Microseconds.</summary>
    public const int RawUnitMicros = 10;

    /// <summary>Longest pulse of a code. Microseconds; the longest mark of any protocol here is 9000.</summary>
    public const int LongestPulseMicros = 20000;

    /// <summary>Shortest pulse of a code. Microseconds; see <see cref="PulseCleaner"/>.</summary>
    public const int ShortestPulseMicros = 100;

    /// <summary>A code of a protocol. Nothing is checked here: <see cref="IrEncoder.Check"/> does.</summary>
    public IrCode(IrProtocol protocol, int address, int command)
    {
        this.Protocol = protocol;
        this.Address = address;
        this.Command = command;
    }

    /// <summary>A raw code of these pulses, in units of <see cref="RawUnitMicros"/>: mark, space, and so on, a mark last. The array is kept.</summary>
    public IrCode(ushort[] rawPulses)
    {
        this.Protocol = IrProtocol.Raw;
        this.RawPulses = rawPulses;
    }

    /// <summary>How the remote control speaks.</summary>
    public IrProtocol Protocol { get; }

    /// <summary>Which device is meant; 0 in a raw code.</summary>
    public int Address { get; }

    /// <summary>Which key; 0 in a raw code.</summary>
    public int Command { get; }

    /// <summary>The pulses of a raw code, else null.</summary>
    public ushort[] RawPulses { get; }

    /// <summary>Whether both say the same in the same protocol. Raw codes are never the same: their pulses vary.</summary>
    public bool Says(IrCode other)
    {
        return other != null && this.Protocol != IrProtocol.Raw
            && this.Protocol == other.Protocol && this.Address == other.Address && this.Command == other.Command;
    }
}
