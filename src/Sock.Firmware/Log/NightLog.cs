using Sock.Detection;

namespace Sock.Firmware.Log;

/// <summary>
/// What the night was like: one byte of movement for each epoch, changes of state, the wearer's marks and the battery, in a <see cref="PageRing"/> that holds
/// at least 14 nights of 12 h. A page is written each half hour; until then it is in memory, and a power cut costs it.
/// </summary>
public sealed class NightLog
{
    private const int EpochMs = NightPage.EpochSeconds * 1000;
    private const int HourMs = 3600000;
    private const int HourSeconds = 3600;

    // Events are kept in 16 bits of seconds around the start of the page.
    private const int FarthestEventSeconds = 30000;

    private readonly PageRing ring;
    private readonly byte[] page = new byte[NightPage.Length];
    private bool isBegun;
    private int session;
    private int anchorMs;
    private int anchorSeconds;
    private int pageStartMs;
    private byte state = NightPage.Unknown;
    private byte batteryPercent = NightPage.Unknown;
    private bool isRefused;

    /// <summary>A log over what is stored; the store is read once, here.</summary>
    public NightLog(IPageStore store)
    {
        this.ring = new PageRing(store);
        this.ring.Open(this.page);
        this.session = this.ring.LastSession;
    }

    /// <summary>Number of the session, 1 to 65,535.</summary>
    public int Session => this.session;

    /// <summary>Pages that the flash refused since the sock started.</summary>
    public int LostPages { get; private set; }

    /// <summary>Begins a session; called once when the sock starts. What was still in memory is stored first.</summary>
    public bool Begin(int nowMs)
    {
        bool stored = this.Flush(nowMs);
        this.session = this.session >= 0xFFFF ? 1 : this.session + 1;
        this.anchorMs = nowMs;
        this.anchorSeconds = 0;
        this.state = NightPage.Unknown;
        return stored;
    }

    /// <summary>
    /// Takes an epoch of 30 s that began at <paramref name="epochStartMs"/>, when it has ended. False when a page did not get into the flash, once until one
    /// gets there again; this goes for all the methods below.
    /// </summary>
    public bool AddEpoch(int movementMicroG, bool isMeasured, int epochStartMs)
    {
        this.Advance(epochStartMs);
        bool stored = true;
        int missing = this.isBegun ? this.MissingEpochs(epochStartMs) : 0;
        if (missing < 0)
        {
            stored = this.Flush(epochStartMs);
            missing = 0;
        }

        this.BeginPage(epochStartMs);
        for (int i = 0; i < missing; i++)
        {
            NightPage.AddEpoch(this.page, MovementCode.NotMeasured);
        }

        NightPage.AddEpoch(this.page, isMeasured ? MovementCode.Encode(movementMicroG) : MovementCode.NotMeasured);
        return (NightPage.EpochCount(this.page, 0) < NightPage.MostEpochs || this.Flush(epochStartMs)) && stored;
    }

    /// <summary>The sock comes into a state.</summary>
    public bool AddState(SockState state, int nowMs)
    {
        bool stored = this.AddEvent((byte)state, nowMs);
        this.state = (byte)state;
        return stored;
    }

    /// <summary>The wearer sets a mark.</summary>
    public bool AddMark(int nowMs) => this.AddEvent(NightEvent.Mark, nowMs);

    /// <summary>Charge of the cell, 0 to 100 percent; goes into each page when it is stored.</summary>
    public void SetBattery(int percent)
    {
        this.batteryPercent = percent < 0 || percent > 100 ? NightPage.Unknown : (byte)percent;
    }

    /// <summary>Stores what is in memory, full or not: before the sock says goodbye, reboots or exports.</summary>
    public bool Flush(int nowMs)
    {
        this.Advance(nowMs);
        if (!this.isBegun)
        {
            return true;
        }

        this.isBegun = false;
        NightPage.Seal(this.page, this.ring.NextNumber, this.batteryPercent);
        if (this.ring.TryAppend(this.page))
        {
            this.isRefused = false;
            return true;
        }

        this.LostPages++;
        bool wasRefused = this.isRefused;
        this.isRefused = true;
        return wasRefused;
    }

    /// <summary>
    /// Reads the stored page with the smallest number that is not below <paramref name="from"/> into <paramref name="target"/>. Its length; 0 at the end. For the
    /// one after it ask from its own number plus 1.
    /// </summary>
    public int ReadPage(uint from, byte[] target) => this.ring.Read(from, target);

    private bool AddEvent(byte code, int nowMs)
    {
        this.Advance(nowMs);
        bool stored = true;
        int seconds = this.SecondsAt(nowMs) - NightPage.StartSeconds(this.page, 0);
        if (this.isBegun && (NightPage.EventCount(this.page, 0) >= NightPage.MostEvents || seconds > FarthestEventSeconds || seconds < -FarthestEventSeconds))
        {
            stored = this.Flush(nowMs);
        }

        this.BeginPage(nowMs);
        NightPage.AddEvent(this.page, this.SecondsAt(nowMs) - NightPage.StartSeconds(this.page, 0), code);
        return stored;
    }

    /// <summary>How many epochs lie between the page's last and one that began then; -1 when it does not belong into this page.</summary>
    private int MissingEpochs(int epochStartMs)
    {
        int count = NightPage.EpochCount(this.page, 0);
        if (count == 0)
        {
            // The page was begun by an event. Its start becomes that of the epoch, which may be a little earlier.
            int later = this.SecondsAt(epochStartMs) - NightPage.StartSeconds(this.page, 0);
            if (later > FarthestEventSeconds / 2 || later < -FarthestEventSeconds / 2)
            {
                return -1;
            }

            NightPage.MoveStart(this.page, this.SecondsAt(epochStartMs));
            this.pageStartMs = epochStartMs;
            return 0;
        }

        int sinceMs = unchecked(epochStartMs - this.pageStartMs);
        int place = sinceMs < 0 ? -1 : (sinceMs + (EpochMs / 2)) / EpochMs;
        return place < count || place >= NightPage.MostEpochs ? -1 : place - count;
    }

    private void BeginPage(int nowMs)
    {
        if (!this.isBegun)
        {
            this.isBegun = true;
            this.pageStartMs = nowMs;
            NightPage.Begin(this.page, this.session, this.SecondsAt(nowMs), this.state);
        }
    }

    /// <summary>Keeps the reference point within an hour, so that the clock may wrap.</summary>
    private void Advance(int nowMs)
    {
        int sinceMs = unchecked(nowMs - this.anchorMs);
        if (sinceMs >= HourMs)
        {
            int hours = sinceMs / HourMs;
            this.anchorMs = unchecked(this.anchorMs + (hours * HourMs));
            this.anchorSeconds += hours * HourSeconds;
            if (this.anchorSeconds > NightPage.MostStartSeconds - HourSeconds - FarthestEventSeconds)
            {
                this.Begin(nowMs);
            }
        }
    }

    private int SecondsAt(int nowMs)
    {
        int sinceMs = unchecked(nowMs - this.anchorMs);
        int seconds = this.anchorSeconds + (sinceMs / 1000);
        return seconds < 0 ? 0 : seconds;
    }
}
