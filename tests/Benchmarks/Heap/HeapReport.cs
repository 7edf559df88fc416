using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Tests.Shared;

namespace Benchmarks.Heap;

/// <summary>The tables, line by line. They are the same on every machine.</summary>
internal static class HeapReport
{
    private const int MostPlaces = 8;

    /// <summary>All of them.</summary>
    public static IEnumerable<string> Of(FirmwareEvening evening, IReadOnlyList<BatchHandOuts> batches) =>
    [
        .. Shares("alive after an hour, an advert on the air", evening.AfterAnHour),
        .. Shares("alive in pairing mode, all buffers full", evening.InPairing),
        .. Batch("from power-on to the first batch", batches[0]),
        .. Batch("by a calm batch", Calm(batches)),
        .. Batch("by a batch that starts an advert", Heartbeat(batches)),
        .. Batch("by a batch that stores a page of the night log", LogPage(batches)),
    ];

    /// <summary>The batch that comes most often.</summary>
    public static BatchHandOuts Calm(IReadOnlyList<BatchHandOuts> batches) => Usual(batches);

    /// <summary>The usual one of those with an advert.</summary>
    public static BatchHandOuts Heartbeat(IReadOnlyList<BatchHandOuts> batches) => Usual(batches.Where(batch => batch.StartsAdvert));

    /// <summary>The usual one of those with a page of the log.</summary>
    public static BatchHandOuts LogPage(IReadOnlyList<BatchHandOuts> batches) => Usual(batches.Where(batch => batch.StoresPage && !batch.StartsAdvert));

    private static BatchHandOuts Usual(IEnumerable<BatchHandOuts> batches) =>
        batches.GroupBy(batch => batch.ToString()).MaxBy(same => same.Count())!.First();

    private static IEnumerable<string> Shares(string when, IReadOnlyList<HeapShare> shares)
    {
        yield return $"heap: {shares.Sum(share => share.Bytes)} bytes {when}";
        foreach (HeapShare share in shares)
        {
            yield return $"heap: {share.Bytes,7} bytes in {share.Objects,2} of {share.Owner}";
        }
    }

    private static IEnumerable<string> Batch(string when, BatchHandOuts batch)
    {
        yield return $"heap: {batch} taken {when}";
        List<KeyValuePair<HandOutPlace, (int Count, int Bytes)>> places = [.. batch.Places.OrderByDescending(place => place.Value.Bytes).ThenBy(place => place.Key.ToString(), StringComparer.Ordinal)];
        foreach ((HandOutPlace place, (int count, int bytes)) in places.Take(MostPlaces))
        {
            yield return $"heap: {bytes,7} bytes in {count,3} by {place}";
        }

        if (places.Count > MostPlaces)
        {
            yield return $"heap: {places.Skip(MostPlaces).Sum(place => place.Value.Bytes),7} bytes at {places.Count - MostPlaces,3} other places";
        }
    }
}
