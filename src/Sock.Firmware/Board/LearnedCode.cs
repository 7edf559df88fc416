using System.IO;
using Sock.Firmware.Infrared;

namespace Sock.Firmware.Board;

/// <summary>The code that was learned from a remote control, kept in flash.</summary>
public sealed class LearnedCode
{
    private const string Name = "ircode";
    private const byte RecordVersion = 1;
    private const int ProtocolAt = 1;
    private const int AddressAt = 2;
    private const int CommandAt = 4;
    private const int PulseCountAt = 5;
    private const int PulsesAt = 6;
    private const int RecordLength = PulsesAt + (2 * IrCode.MostRawPulses) + 1;

    private readonly FlashRecord flash = new FlashRecord(Name, RecordLength);

    /// <summary>Whether the last <see cref="Load"/> found a record that is damaged or of another version.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>The stored code; null when there is none or it is damaged.</summary>
    public IrCode Load()
    {
        byte[] record = this.flash.Load(RecordVersion);
        IrCode code = record == null ? null : CodeOf(record);
        if (IrEncoder.Check(code) != IrError.None)
        {
            code = null;
        }

        this.IsDamaged = code == null && IsThere();
        return code;
    }

    /// <summary>Stores a code in place of the one before. False when the flash refused it, or when it is no code that can be sent.</summary>
    public bool TrySave(IrCode code)
    {
        if (IrEncoder.Check(code) != IrError.None)
        {
            return false;
        }

        byte[] record = new byte[RecordLength];
        record[0] = RecordVersion;
        record[ProtocolAt] = (byte)code.Protocol;
        Write16(record, AddressAt, code.Address);
        record[CommandAt] = (byte)code.Command;
        if (code.RawPulses != null)
        {
            record[PulseCountAt] = (byte)code.RawPulses.Length;
            for (int i = 0; i < code.RawPulses.Length; i++)
            {
                Write16(record, PulsesAt + (2 * i), code.RawPulses[i]);
            }
        }

        return this.flash.TrySave(record);
    }

    private static IrCode CodeOf(byte[] record)
    {
        if (record[ProtocolAt] != (byte)IrProtocol.Raw)
        {
            return new IrCode((IrProtocol)record[ProtocolAt], Read16(record, AddressAt), record[CommandAt]);
        }

        // The length is not to be believed: a check over 400 bytes lets one damage in 256 through.
        if (record[PulseCountAt] > IrCode.MostRawPulses)
        {
            return null;
        }

        ushort[] pulses = new ushort[record[PulseCountAt]];
        for (int i = 0; i < pulses.Length; i++)
        {
            pulses[i] = (ushort)Read16(record, PulsesAt + (2 * i));
        }

        return new IrCode(pulses);
    }

    private static bool IsThere()
    {
        try
        {
            return File.Exists("I:\\" + Name + ".dat") || File.Exists("I:\\" + Name + ".new");
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static int Read16(byte[] record, int at)
    {
        return record[at] | (record[at + 1] << 8);
    }

    private static void Write16(byte[] record, int at, int value)
    {
        record[at] = (byte)value;
        record[at + 1] = (byte)(value >> 8);
    }
}
