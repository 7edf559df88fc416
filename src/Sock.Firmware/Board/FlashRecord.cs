using System.IO;

namespace Sock.Firmware.Board;

/// <summary>
/// A record of fixed length in a file, a check at its end. It is written to a second file first: at every moment one of the two is whole.
/// </summary>
public sealed class FlashRecord
{
    /// <summary>CRC-8: for records of up to 14 bytes whose loss does no harm. Bytes.</summary>
    public const int ShortCheckLength = 1;

    /// <summary>CRC-32: for longer records, and for those that must not be mistaken. Bytes.</summary>
    public const int LongCheckLength = 4;

    private readonly string filePath;
    private readonly string newFilePath;
    private readonly int length;
    private readonly int checkLength;

    /// <summary>A short record under that name, of that length, with a check of one byte included.</summary>
    public FlashRecord(string name, int length)
        : this(name, length, ShortCheckLength)
    {
    }

    /// <summary>A record under that name, of that length, check included, of <see cref="ShortCheckLength"/> or <see cref="LongCheckLength"/> bytes.</summary>
    public FlashRecord(string name, int length, int checkLength)
    {
        this.filePath = "I:\\" + name + ".dat";
        this.newFilePath = "I:\\" + name + ".new";
        this.length = length;
        this.checkLength = checkLength;
    }

    /// <summary>Whether there is a file under that name, whole or not.</summary>
    public bool IsThere
    {
        get
        {
            try
            {
                return File.Exists(this.filePath) || File.Exists(this.newFilePath);
            }
            catch (IOException)
            {
                // There may be one that cannot be read.
                return true;
            }
        }
    }

    /// <summary>Reads the record; null when neither file holds one of this version and length with the right check.</summary>
    public byte[] Load(byte version)
    {
        byte[] record = this.LoadFrom(this.filePath, version);
        return record != null ? record : this.LoadFrom(this.newFilePath, version);
    }

    /// <summary>Sets the check and writes the record. False when the flash refused it.</summary>
    public bool TrySave(byte[] record)
    {
        uint check = this.CheckOf(record);
        for (int i = 0; i < this.checkLength; i++)
        {
            record[this.length - this.checkLength + i] = (byte)(check >> (8 * i));
        }

        try
        {
            // A save that was cut off before its last step left the only whole record in the file that is overwritten next.
            if (!File.Exists(this.filePath) && File.Exists(this.newFilePath))
            {
                File.Move(this.newFilePath, this.filePath);
            }
        }
        catch (IOException)
        {
            return false;
        }

        return FlashFile.TryReplace(this.filePath, this.newFilePath, record, this.length);
    }

    /// <summary>Polynomial x^8 + x^2 + x + 1: no single damaged byte passes, and in a record of up to 14 bytes no three damaged bits.</summary>
    private static uint Crc8(byte[] record, int length)
    {
        int check = 0xFF;
        for (int i = 0; i < length; i++)
        {
            check ^= record[i];
            for (int bit = 0; bit < 8; bit++)
            {
                check = (check & 0x80) != 0 ? (check << 1) ^ 0x107 : check << 1;
            }
        }

        return (byte)check;
    }

    /// <summary>The CRC-32 of Ethernet and zip files: no four damaged bytes in a row pass, and of random garbage one in 4 thousand million does.</summary>
    private static uint Crc32(byte[] record, int length)
    {
        uint check = 0xFFFFFFFF;
        for (int i = 0; i < length; i++)
        {
            check ^= record[i];
            for (int bit = 0; bit < 8; bit++)
            {
                check = (check & 1) != 0 ? (check >> 1) ^ 0xEDB88320 : check >> 1;
            }
        }

        return ~check;
    }

    private byte[] LoadFrom(string path, byte version)
    {
        byte[] record = FlashFile.ReadAtMost(path, this.length, out FlashFileError _);
        return record != null && record.Length == this.length && record[0] == version && this.HasRightCheck(record) ? record : null;
    }

    private bool HasRightCheck(byte[] record)
    {
        uint check = this.CheckOf(record);
        for (int i = 0; i < this.checkLength; i++)
        {
            if (record[this.length - this.checkLength + i] != (byte)(check >> (8 * i)))
            {
                return false;
            }
        }

        return true;
    }

    private uint CheckOf(byte[] record)
    {
        return this.checkLength == ShortCheckLength ? Crc8(record, this.length - ShortCheckLength) : Crc32(record, this.length - LongCheckLength);
    }
}
