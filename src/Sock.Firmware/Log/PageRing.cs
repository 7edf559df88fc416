namespace Sock.Firmware.Log;

/// <summary>
/// Pages in segments that are used in turn; where no segment is free, the one with the oldest pages is cleared. The number of a page is that of its segment's
/// first page plus its place, so a damaged page costs nothing but itself, and no number comes twice.
/// </summary>
public sealed class PageRing
{
    /// <summary>Number of segments.</summary>
    public const int Segments = 12;

    /// <summary>Pages of a full segment: with these it still fits into one block of the flash.</summary>
    public const int PagesPerSegment = 40;

    private readonly IPageStore store;

    // Number of the first page of each segment, 0 for one without any whole page; and how many places are taken.
    private readonly uint[] firsts = new uint[Segments];
    private readonly byte[] counts = new byte[Segments];
    private int newest = -1;
    private bool newestIsClosed;

    /// <summary>A ring over that store; empty until it is opened.</summary>
    public PageRing(IPageStore store)
    {
        this.store = store;
    }

    /// <summary>Number of the page that is stored next.</summary>
    public uint NextNumber { get; private set; } = 1;

    /// <summary>Session of the newest whole page; 0 when there is none.</summary>
    public int LastSession { get; private set; }

    /// <summary>Looks what is stored. Reads the length and the first whole page of each segment, and the last of the newest one, into <paramref name="scratch"/>.</summary>
    public void Open(byte[] scratch)
    {
        uint unknown = 0;
        this.newest = -1;
        for (int segment = 0; segment < Segments; segment++)
        {
            this.Look(segment, scratch);
            if (this.firsts[segment] == 0)
            {
                // Pages whose numbers cannot be read any more: skip as many, so that none comes twice.
                unknown += this.counts[segment];
            }
            else if (this.newest < 0 || this.firsts[segment] > this.firsts[this.newest])
            {
                this.newest = segment;
            }
        }

        this.NextNumber = 1 + unknown;
        this.LastSession = 0;
        if (this.newest >= 0)
        {
            int length = this.store.LengthOf(this.newest);
            this.newestIsClosed = unknown > 0 || length != this.counts[this.newest] * NightPage.Length;
            this.NextNumber = this.firsts[this.newest] + this.counts[this.newest] + unknown;
            this.FindLastSession(scratch);
        }
    }

    /// <summary>Stores a page that bears <see cref="NextNumber"/>. False when the flash refused it; what was stored before is as it was.</summary>
    public bool TryAppend(byte[] page)
    {
        if (this.newest < 0 || this.newestIsClosed || this.counts[this.newest] >= PagesPerSegment)
        {
            return this.TryBeginSegment(page);
        }

        if (!this.store.TryAppend(this.newest, page))
        {
            this.CheckLength();
            return false;
        }

        this.counts[this.newest]++;
        this.NextNumber++;
        return true;
    }

    /// <summary>Reads the whole page with the smallest number that is not below <paramref name="from"/>. Its length; 0 when there is none.</summary>
    public int Read(uint from, byte[] target)
    {
        int segment = this.SegmentOf(from);
        while (segment >= 0)
        {
            uint first = this.firsts[segment];
            for (int i = from > first ? (int)(from - first) : 0; i < this.counts[segment]; i++)
            {
                if (this.Holds(segment, i, target))
                {
                    return NightPage.Length;
                }
            }

            from = first + this.counts[segment];
            segment = this.SegmentOf(from);
        }

        return 0;
    }

    private void Look(int segment, byte[] scratch)
    {
        int length = this.store.LengthOf(segment);
        int places = length / NightPage.Length;
        this.counts[segment] = (byte)(length <= 0 ? 0 : places < PagesPerSegment ? places : PagesPerSegment);
        this.firsts[segment] = 0;
        for (int i = 0; i < this.counts[segment]; i++)
        {
            if (this.store.TryRead(segment, i, scratch) && NightPage.IsWhole(scratch, 0) && NightPage.Number(scratch, 0) > (uint)i)
            {
                this.firsts[segment] = NightPage.Number(scratch, 0) - (uint)i;
                return;
            }
        }
    }

    private void FindLastSession(byte[] scratch)
    {
        for (int i = this.counts[this.newest] - 1; i >= 0; i--)
        {
            if (this.Holds(this.newest, i, scratch))
            {
                this.LastSession = NightPage.Session(scratch, 0);
                return;
            }
        }
    }

    private bool TryBeginSegment(byte[] page)
    {
        int segment = this.SegmentToUse();
        if (!this.store.TryClear(segment))
        {
            return false;
        }

        this.firsts[segment] = 0;
        this.counts[segment] = 0;
        if (!this.store.TryAppend(segment, page))
        {
            return false;
        }

        this.firsts[segment] = this.NextNumber;
        this.counts[segment] = 1;
        this.newest = segment;
        this.newestIsClosed = false;
        this.NextNumber++;
        return true;
    }

    /// <summary>A refused page may have come into the flash all the same, or half of it: then the next one goes elsewhere.</summary>
    private void CheckLength()
    {
        this.newestIsClosed = this.store.LengthOf(this.newest) != this.counts[this.newest] * NightPage.Length;
        this.NextNumber += this.newestIsClosed ? 1u : 0u;
    }

    private int SegmentToUse()
    {
        int best = 0;
        for (int segment = 0; segment < Segments; segment++)
        {
            if (this.firsts[segment] < this.firsts[best])
            {
                best = segment;
            }
        }

        return best;
    }

    private int SegmentOf(uint from)
    {
        int best = -1;
        for (int segment = 0; segment < Segments; segment++)
        {
            uint first = this.firsts[segment];
            if (first > 0 && first + this.counts[segment] > from && (best < 0 || first < this.firsts[best]))
            {
                best = segment;
            }
        }

        return best;
    }

    private bool Holds(int segment, int index, byte[] target) =>
        this.store.TryRead(segment, index, target) && NightPage.IsWhole(target, 0) && NightPage.Number(target, 0) == this.firsts[segment] + (uint)index;
}
