using System.IO;

namespace Sock.Firmware.Board;

/// <summary>
/// A record of fixed length in a file, its last byte a check. It is written to a second file first: at every moment one of the two is whole.
/// </summary>
public sealed class FlashRecord
{
    private readonly string filePath;
    private readonly string newFilePath;
    private readonly int length;

    /// <summary>A record under that name, of that length, check included.</summary>
    public FlashRecord(string name, int length)
    {
        this.filePath = "I:\\" + name + ".dat";
        this.newFilePath = "I:\\" + name + ".new";
        this.length = length;
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
        record[this.length - 1] = this.CheckOf(record);
        try
        {
            File.WriteAllBytes(this.newFilePath, record);
            if (File.Exists(this.filePath))
            {
                File.Delete(this.filePath);
            }

            File.Move(this.newFilePath, this.filePath);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private byte[] LoadFrom(string path, byte version)
    {
        try
        {
            if (!File.Exists(path))
            {
                return null;
            }

            byte[] record = File.ReadAllBytes(path);
            bool isWhole = record.Length == this.length && record[0] == version && record[this.length - 1] == this.CheckOf(record);
            return isWhole ? record : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private byte CheckOf(byte[] record)
    {
        // CRC-8 with the polynomial x^8 + x^2 + x + 1: no single damaged byte passes, and in a record of up to 14 bytes no three damaged bits.
        int check = 0xFF;
        for (int i = 0; i < this.length - 1; i++)
        {
            check ^= record[i];
            for (int bit = 0; bit < 8; bit++)
            {
                check = (check & 0x80) != 0 ? (check << 1) ^ 0x107 : check << 1;
            }
        }

        return (byte)check;
    }
}
