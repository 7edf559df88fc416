namespace Sock.Firmware.Board;

/// <summary>
/// What must outlive a reboot: the number of the last episode, so that no two evenings share one, and the digits of the sock's name.
/// </summary>
public sealed class SockMemory
{
    private const int RecordLength = 9;
    private const byte RecordVersion = 1;

    private readonly FlashRecord flash = new FlashRecord("sock", RecordLength);

    /// <summary>Number of the last episode; 0 on a sock that never asked, or that forgot.</summary>
    public int LastEpisode { get; private set; }

    /// <summary>The 16 bits behind the sock's name; 0 while it has none.</summary>
    public int NameBits { get; private set; }

    /// <summary>The name that goes into the scan response.</summary>
    public string LocalName => "Sock-" + this.NameBits.ToString("X4");

    /// <summary>Reads the record. A file that is missing or damaged leaves the defaults; a sock without a memory still works.</summary>
    public void Load()
    {
        byte[] record = this.flash.Load(RecordVersion);
        if (record != null)
        {
            this.LastEpisode = record[1] | record[2] << 8 | record[3] << 16 | (record[4] & 0x7F) << 24;
            this.NameBits = record[5] | record[6] << 8;
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
        return this.flash.TrySave(record);
    }
}
