using System.Diagnostics;
using Sock.Detection;

namespace Sock.Firmware.Board;

/// <summary>What the detector has learned about the part and the wearer, kept over nights. Stored once an hour: the flash wears.</summary>
public sealed class LearnedMemory
{
    /// <summary>How often it is stored. Milliseconds.</summary>
    public const int SaveEveryMs = 3600000;

    private const byte RecordVersion = 1;
    private const int RecordLength = DetectorMemory.Length + 2;

    private readonly FlashRecord flash = new FlashRecord("learned", RecordLength);
    private readonly byte[] record = new byte[RecordLength];
    private readonly byte[] learned = new byte[DetectorMemory.Length];
    private int savedMs;

    /// <summary>Gives a detector that begins at <paramref name="nowMs"/> what was stored; without a whole record it begins with the factory values.</summary>
    public void Load(SleepDetector detector, int nowMs)
    {
        this.savedMs = nowMs;
        byte[] stored = this.flash.Load(RecordVersion);
        if (stored != null)
        {
            for (int i = 0; i < this.learned.Length; i++)
            {
                this.learned[i] = stored[i + 1];
            }

            detector.RestoreMemory(this.learned);
        }
    }

    /// <summary>Stores what was learned when an hour has passed. What the flash refuses is told, and tried again an hour later.</summary>
    public void SaveWhenDue(SleepDetector detector, int nowMs)
    {
        if (BoardClock.ElapsedMs(this.savedMs, nowMs) >= SaveEveryMs)
        {
            this.savedMs = nowMs;
            this.Save(detector);
        }
    }

    /// <summary>Stores what was learned now, before the board starts afresh. What the flash refuses is told.</summary>
    public void Save(SleepDetector detector)
    {
        detector.SaveMemory(this.learned);
        this.record[0] = RecordVersion;
        for (int i = 0; i < this.learned.Length; i++)
        {
            this.record[i + 1] = this.learned[i];
        }

        if (!this.flash.TrySave(this.record))
        {
            Debug.WriteLine("flash: what was learned was not stored");
        }
    }
}
