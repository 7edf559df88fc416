using System;
using System.IO;

namespace Sock.Firmware.Board;

/// <summary>
/// What must outlive a reboot: the number of the last episode, so that no two evenings share one, and the digits of the sock's name.
/// A record of nine bytes in a file, written to a second file first: at every moment one of the two is whole.
/// </summary>
public sealed class SockMemory
{
    private const string FilePath = "I:\\sock.dat";
    private const string NewFilePath = "I:\\sock.new";
    private const int RecordLength = 9;
    private const byte RecordVersion = 1;

    /// <summary>Number of the last episode; 0 on a sock that never asked, or that forgot.</summary>
    public int LastEpisode { get; private set; }

    /// <summary>The 16 bits behind the sock's name; 0 while it has none.</summary>
    public int NameBits { get; private set; }

    /// <summary>The name that goes into the scan response.</summary>
    public string LocalName => "Sock-" + this.NameBits.ToString("X4");

    /// <summary>Reads the record. A file that is missing or damaged leaves the defaults; a sock without a memory still works.</summary>
    public void Load()
    {
        if (!this.TryLoad(FilePath))
        {
            this.TryLoad(NewFilePath);
        }
    }

    /// <summary>Stores the number of an episode that begins. False when the flash refused it.</summary>
    public bool RememberEpisode(int episode)
    {
        this.LastEpisode = episode;
        return this.TrySave();
    }

    /// <summary>Names a sock that has no name yet, after bits that differ from sock to sock. False when the flash refused it.</summary>
    public bool RememberName(int bits)
    {
        this.NameBits = bits & 0xFFFF;
        return this.TrySave();
    }

    private static byte CheckOf(byte[] record)
    {
        // CRC-8 with the polynomial x^8 + x^2 + x + 1: of nine bytes neither one damaged byte passes nor any three damaged bits.
        int check = 0xFF;
        for (int i = 0; i < RecordLength - 1; i++)
        {
            check ^= record[i];
            for (int bit = 0; bit < 8; bit++)
            {
                check = (check & 0x80) != 0 ? (check << 1) ^ 0x107 : check << 1;
            }
        }

        return (byte)check;
    }

    private bool TryLoad(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return false;
            }

            byte[] record = File.ReadAllBytes(path);
            if (record.Length != RecordLength || record[0] != RecordVersion || record[RecordLength - 1] != CheckOf(record))
            {
                return false;
            }

            this.LastEpisode = record[1] | record[2] << 8 | record[3] << 16 | (record[4] & 0x7F) << 24;
            this.NameBits = record[5] | record[6] << 8;
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private bool TrySave()
    {
        byte[] record = new byte[RecordLength];
        record[0] = RecordVersion;
        record[1] = (byte)this.LastEpisode;
        record[2] = (byte)(this.LastEpisode >> 8);
        record[3] = (byte)(this.LastEpisode >> 16);
        record[4] = (byte)(this.LastEpisode >> 24);
        record[5] = (byte)this.NameBits;
        record[6] = (byte)(this.NameBits >> 8);
        record[RecordLength - 1] = CheckOf(record);
        try
        {
            File.WriteAllBytes(NewFilePath, record);
            if (File.Exists(FilePath))
            {
                File.Delete(FilePath);
            }

            File.Move(NewFilePath, FilePath);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
