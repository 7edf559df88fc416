namespace Sock.Firmware.Log;

/// <summary>
/// The layout of a page of the night log: 100 bytes, numbers with the low byte first. Everything is read from a place in a larger array, so that
/// the same lines serve the sock and whoever reads its export. docs/night-log.md describes it.
/// </summary>
public static class NightPage
{
    /// <summary>Length of a page. Bytes.</summary>
    public const int Length = 100;

    /// <summary>Most epochs in a page: half an hour.</summary>
    public const int MostEpochs = 60;

    /// <summary>Most events in a page.</summary>
    public const int MostEvents = 8;

    /// <summary>Length of an epoch. Seconds.</summary>
    public const int EpochSeconds = 30;

    /// <summary>The largest page number; the smallest is 1.</summary>
    public const uint MostNumber = 0x3FFFFFFF;

    /// <summary>The largest second at which a page may begin: 194 days.</summary>
    public const int MostStartSeconds = 0xFFFFFF;

    /// <summary>Battery charge or state that the sock did not know.</summary>
    public const byte Unknown = 255;

    private const byte LayoutVersion = 1;
    private const int NumberAt = 1;
    private const int SessionAt = 5;
    private const int StartAt = 7;
    private const int BatteryAt = 10;
    private const int StateAt = 11;
    private const int EpochCountAt = 12;
    private const int EventCountAt = 13;
    private const int EventsAt = 14;
    private const int EventLength = 3;
    private const int EpochsAt = EventsAt + (MostEvents * EventLength);
    private const int CheckAt = EpochsAt + MostEpochs;

    /// <summary>Whether a page lies there, undamaged and with counts that a page can have.</summary>
    public static bool IsWhole(byte[] bytes, int at)
    {
        if (at < 0 || at > bytes.Length - Length || bytes[at] != LayoutVersion)
        {
            return false;
        }

        uint number = Number(bytes, at);
        int check = bytes[at + CheckAt] | bytes[at + CheckAt + 1] << 8;
        return check == CheckOf(bytes, at)
            && number >= 1 && number <= MostNumber
            && EpochCount(bytes, at) <= MostEpochs
            && EventCount(bytes, at) <= MostEvents;
    }

    /// <summary>Number of the page: one more for each page that was ever stored. 1 to <see cref="MostNumber"/>.</summary>
    public static uint Number(byte[] bytes, int at)
    {
        return bytes[at + NumberAt] | (uint)bytes[at + NumberAt + 1] << 8 | (uint)bytes[at + NumberAt + 2] << 16 | (uint)bytes[at + NumberAt + 3] << 24;
    }

    /// <summary>Number of the session: one more each time that the sock starts. 1 to 65,535, then from 1 again.</summary>
    public static int Session(byte[] bytes, int at) => bytes[at + SessionAt] | bytes[at + SessionAt + 1] << 8;

    /// <summary>When the first epoch began. Seconds since the session began.</summary>
    public static int StartSeconds(byte[] bytes, int at) => bytes[at + StartAt] | bytes[at + StartAt + 1] << 8 | bytes[at + StartAt + 2] << 16;

    /// <summary>Charge of the cell when the page was stored. Percent, 0 to 100; <see cref="Unknown"/>.</summary>
    public static byte BatteryPercent(byte[] bytes, int at) => bytes[at + BatteryAt];

    /// <summary>State of the sock when the page was begun; <see cref="Unknown"/>.</summary>
    public static byte FirstState(byte[] bytes, int at) => bytes[at + StateAt];

    /// <summary>How many epochs the page holds, 0 to <see cref="MostEpochs"/>.</summary>
    public static int EpochCount(byte[] bytes, int at) => bytes[at + EpochCountAt];

    /// <summary>How many events the page holds, 0 to <see cref="MostEvents"/>.</summary>
    public static int EventCount(byte[] bytes, int at) => bytes[at + EventCountAt];

    /// <summary>The movement of an epoch, as <see cref="MovementCode"/>.</summary>
    public static byte Epoch(byte[] bytes, int at, int index) => bytes[at + EpochsAt + index];

    /// <summary>When an event was, against the start of the page. Seconds, -32,768 to 32,767.</summary>
    public static int EventSeconds(byte[] bytes, int at, int index)
    {
        int place = at + EventsAt + (index * EventLength);
        return (short)(bytes[place] | bytes[place + 1] << 8);
    }

    /// <summary>What happened, as <see cref="NightEvent"/>.</summary>
    public static byte EventCode(byte[] bytes, int at, int index) => bytes[at + EventsAt + (index * EventLength) + 2];

    /// <summary>Begins an empty page.</summary>
    public static void Begin(byte[] page, int session, int startSeconds, byte firstState)
    {
        for (int i = 0; i < Length; i++)
        {
            page[i] = i < EpochsAt ? (byte)0 : MovementCode.NotMeasured;
        }

        page[0] = LayoutVersion;
        page[SessionAt] = (byte)session;
        page[SessionAt + 1] = (byte)(session >> 8);
        page[StateAt] = firstState;
        SetStart(page, startSeconds);
    }

    /// <summary>Adds an epoch; there has to be room for it.</summary>
    public static void AddEpoch(byte[] page, byte code)
    {
        page[EpochsAt + page[EpochCountAt]] = code;
        page[EpochCountAt]++;
    }

    /// <summary>Adds an event; there has to be room for it.</summary>
    public static void AddEvent(byte[] page, int seconds, byte code)
    {
        SetEvent(page, page[EventCountAt], seconds, code);
        page[EventCountAt]++;
    }

    /// <summary>Moves the start of a page; its events stay at their moments.</summary>
    public static void MoveStart(byte[] page, int startSeconds)
    {
        int later = startSeconds - StartSeconds(page, 0);
        for (int i = 0; i < page[EventCountAt]; i++)
        {
            SetEvent(page, i, EventSeconds(page, 0, i) - later, EventCode(page, 0, i));
        }

        SetStart(page, startSeconds);
    }

    /// <summary>Completes a page that is to be stored.</summary>
    public static void Seal(byte[] page, uint number, byte batteryPercent)
    {
        page[NumberAt] = (byte)number;
        page[NumberAt + 1] = (byte)(number >> 8);
        page[NumberAt + 2] = (byte)(number >> 16);
        page[NumberAt + 3] = (byte)(number >> 24);
        page[BatteryAt] = batteryPercent;
        int check = CheckOf(page, 0);
        page[CheckAt] = (byte)check;
        page[CheckAt + 1] = (byte)(check >> 8);
    }

    private static void SetStart(byte[] page, int startSeconds)
    {
        page[StartAt] = (byte)startSeconds;
        page[StartAt + 1] = (byte)(startSeconds >> 8);
        page[StartAt + 2] = (byte)(startSeconds >> 16);
    }

    private static void SetEvent(byte[] page, int index, int seconds, byte code)
    {
        int place = EventsAt + (index * EventLength);
        page[place] = (byte)seconds;
        page[place + 1] = (byte)(seconds >> 8);
        page[place + 2] = code;
    }

    private static int CheckOf(byte[] bytes, int at)
    {
        // CRC-16 with the polynomial x^16 + x^12 + x^5 + 1, from 0xFFFF on, high bit first: no two damaged bytes side by side pass.
        int check = 0xFFFF;
        for (int i = 0; i < CheckAt; i++)
        {
            check ^= bytes[at + i] << 8;
            for (int bit = 0; bit < 8; bit++)
            {
                check = (check & 0x8000) != 0 ? (check << 1) ^ 0x11021 : check << 1;
            }
        }

        return check;
    }
}
