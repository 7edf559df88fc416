using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Log;
using Xunit;

namespace Sock.Firmware.Tests.Log;

/// <summary>What tests do with a ring of pages.</summary>
internal static class RingBench
{
    public const int Segments = 12;
    public const int PagesPerSegment = 40;

    public static PageRing Open(MemoryStore store)
    {
        PageRing ring = new(store);
        ring.Open(new byte[NightPage.Length]);
        return ring;
    }

    public static void Add(PageRing ring, int pages)
    {
        for (int i = 0; i < pages; i++)
        {
            Assert.True(TryAdd(ring));
        }
    }

    public static bool TryAdd(PageRing ring)
    {
        byte[] page = new byte[NightPage.Length];
        NightPage.Begin(page, 1, 0, NightPage.Unknown);
        NightPage.Seal(page, ring.NextNumber, NightPage.Unknown);
        return ring.TryAppend(page);
    }

    public static List<uint> Numbers(PageRing ring, uint from = 0)
    {
        byte[] page = new byte[NightPage.Length];
        List<uint> numbers = [];
        while (ring.Read(from, page) == NightPage.Length)
        {
            Assert.True(numbers.Count <= Segments * PagesPerSegment, "reading does not come to an end");
            numbers.Add(NightPage.Number(page, 0));
            from = numbers[^1] + 1;
        }

        return numbers;
    }

    public static IEnumerable<uint> Range(uint first, uint last) => Enumerable.Range((int)first, (int)(last - first + 1)).Select(number => (uint)number);
}
