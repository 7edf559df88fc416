using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Log;
using Xunit;
using static Sock.Firmware.Tests.Log.RingBench;

namespace Sock.Firmware.Tests.Log;

public class PageRingTests
{
    [Fact]
    public void Pages_are_read_in_the_order_in_which_they_were_stored()
    {
        PageRing ring = Open(new MemoryStore());
        Add(ring, 100);

        Assert.Equal(Range(1, 100), Numbers(ring));
        Assert.Equal(Range(57, 100), Numbers(ring, 57));
        Assert.Empty(Numbers(ring, 101));
    }

    [Fact]
    public void At_least_fourteen_nights_of_twelve_hours_are_kept()
    {
        MemoryStore store = new();
        PageRing ring = Open(store);
        Add(ring, 2_000);
        List<uint> kept = Numbers(ring);

        // 24 full pages a night; and some more that were stored before they were full.
        Assert.InRange(kept.Count, 14 * (24 + 7), Segments * PagesPerSegment);
        Assert.Equal(Range(2_001 - (uint)kept.Count, 2_000), kept);
        Assert.Equal(Segments, store.Used.Count);
    }

    [Fact]
    public void The_oldest_pages_go_first_and_only_when_a_segment_is_full()
    {
        MemoryStore store = new();
        PageRing ring = Open(store);
        Add(ring, Segments * PagesPerSegment);
        Assert.Equal(Range(1, 480), Numbers(ring));

        Add(ring, 1);
        Assert.Equal(Range(41, 481), Numbers(ring));
        Add(ring, PagesPerSegment - 1);
        Assert.Equal(Range(41, 520), Numbers(ring));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(479)]
    [InlineData(480)]
    [InlineData(481)]
    [InlineData(1_000)]
    public void A_ring_that_is_opened_again_goes_on_where_it_ended(int stored)
    {
        MemoryStore store = new();
        PageRing ring = Open(store);
        Add(ring, stored);
        List<uint> before = Numbers(ring);

        PageRing again = Open(store);
        Assert.Equal(before, Numbers(again));
        Assert.Equal((uint)stored + 1, again.NextNumber);
        Add(again, 1);
        Assert.Equal((uint)stored + 1, Numbers(again)[^1]);
    }

    [Fact]
    public void Opening_reads_a_page_of_each_segment_and_one_more()
    {
        MemoryStore store = new();
        Add(Open(store), Segments * PagesPerSegment);
        store.ForgetCounts();

        Open(store);

        Assert.Equal(Segments + 1, store.Reads);
    }

    [Fact]
    public void The_session_is_that_of_the_newest_whole_page()
    {
        MemoryStore store = new MemoryStore().Put(4, 81, 2, session: 9).Put(5, 41, 40, session: 7);
        Assert.Equal(9, Open(store).LastSession);

        store.Append(4, [.. Enumerable.Repeat((byte)0xFF, NightPage.Length)]);
        Assert.Equal(9, Open(store).LastSession);
        Assert.Equal(0, Open(new MemoryStore()).LastSession);
    }
}
