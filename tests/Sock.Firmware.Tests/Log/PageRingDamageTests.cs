using System.Linq;
using Sock.Firmware.Log;
using Xunit;
using static Sock.Firmware.Tests.Log.RingBench;

namespace Sock.Firmware.Tests.Log;

/// <summary>Flash that refuses, lies or forgets.</summary>
public class PageRingDamageTests
{
    [Fact]
    public void Even_when_everything_is_damaged_opening_reads_each_page_once()
    {
        MemoryStore store = new();
        Add(Open(store), Segments * PagesPerSegment);
        foreach (int segment in store.Used)
        {
            for (int i = 0; i < PagesPerSegment; i++)
            {
                store.Damage(segment, i);
            }
        }

        store.ForgetCounts();
        PageRing ring = Open(store);

        Assert.Equal(Segments * PagesPerSegment, store.Reads);
        Assert.Empty(Numbers(ring));
        Assert.Equal(481u, ring.NextNumber);
        Add(ring, 600);
        Assert.Equal(1_080u, Numbers(ring)[^1]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(39)]
    public void A_damaged_page_costs_itself_and_nothing_else(int index)
    {
        MemoryStore store = new();
        Add(Open(store), 90);
        store.Damage(0, index);
        store.Damage(2, 9);

        PageRing ring = Open(store);

        uint[] missing = [(uint)index + 1, 90];
        Assert.Equal(Range(1, 90).Except(missing), Numbers(ring));
        Add(ring, 2);
        Assert.Equal(Range(1, 92).Except(missing), Numbers(ring));
    }

    [Fact]
    public void No_byte_of_a_page_can_be_damaged_unnoticed()
    {
        for (int offset = 0; offset < NightPage.Length; offset++)
        {
            MemoryStore store = new MemoryStore().Put(0, 1, 3);
            store.Damage(0, 1, offset);
            Assert.Equal([1u, 3u], Numbers(Open(store)));
        }
    }

    [Fact]
    public void A_segment_that_ends_within_a_page_is_not_added_to()
    {
        MemoryStore store = new MemoryStore().Put(0, 1, 3);
        store.Append(0, 1, 2, 3);

        PageRing ring = Open(store);
        Add(ring, 2);

        Assert.Equal([1u, 2u, 3u, 4u, 5u], Numbers(ring));
        Assert.Equal([0, 1], store.Used);
        Assert.Equal([1u, 2u, 3u, 4u, 5u], Numbers(Open(store)));
    }

    [Fact]
    public void A_file_far_too_long_is_read_up_to_what_a_segment_holds()
    {
        MemoryStore store = new MemoryStore().Put(3, 1, 1_000);

        PageRing ring = Open(store);

        Assert.Equal(Range(1, 40), Numbers(ring));
        Add(ring, 1);
        Assert.Equal(Range(1, 41), Numbers(ring));
    }

    [Fact]
    public void When_the_flash_refuses_nothing_stored_is_lost_and_it_goes_on_later()
    {
        MemoryStore store = new();
        PageRing ring = Open(store);
        Add(ring, Segments * PagesPerSegment);
        store.RefuseAppends = true;
        store.RefuseClears = true;
        Assert.False(TryAdd(ring));
        Assert.False(TryAdd(ring));
        Assert.Equal(Range(1, 480), Numbers(ring));
        Assert.Equal(Range(1, 480), Numbers(Open(store)));

        store.RefuseAppends = false;
        store.RefuseClears = false;
        Add(ring, 1);
        Assert.Equal(Range(41, 481), Numbers(ring));
    }

    [Fact]
    public void A_flash_that_clears_but_does_not_write_costs_one_segment_however_often_it_is_tried()
    {
        MemoryStore store = new();
        PageRing ring = Open(store);
        Add(ring, Segments * PagesPerSegment);
        store.RefuseAppends = true;
        for (int i = 0; i < 100; i++)
        {
            Assert.False(TryAdd(ring));
        }

        Assert.Equal(Range(41, 480), Numbers(ring));
        store.RefuseAppends = false;
        Add(ring, 1);
        Assert.Equal(Range(41, 481), Numbers(Open(store)));
    }

    [Fact]
    public void A_page_that_got_there_although_the_flash_said_no_does_not_make_a_number_come_twice()
    {
        MemoryStore store = new();
        PageRing ring = Open(store);
        Add(ring, 3);
        store.LieAboutAppends = true;
        Assert.False(TryAdd(ring));
        store.LieAboutAppends = false;
        Add(ring, 2);

        Assert.Equal([1u, 2u, 3u, 5u, 6u], Numbers(ring));
        Assert.Equal([1u, 2u, 3u, 4u, 5u, 6u], Numbers(Open(store)));
    }

    [Fact]
    public void A_flash_that_cannot_tell_lengths_is_as_good_as_empty()
    {
        MemoryStore store = new MemoryStore().Put(0, 1, 3);
        store.HideLengths = true;

        PageRing ring = Open(store);

        Assert.Empty(Numbers(ring));
        Assert.Equal(1u, ring.NextNumber);
    }

    [Fact]
    public void Segments_that_claim_the_same_numbers_do_not_make_reading_go_round_for_ever()
    {
        MemoryStore store = new MemoryStore().Put(0, 5, 10).Put(1, 8, 10).Put(2, 8, 2).Put(3, NightPage.MostNumber - 1, 2);

        Assert.Equal([.. Range(5, 17), NightPage.MostNumber - 1, NightPage.MostNumber], Numbers(Open(store)));
    }
}
