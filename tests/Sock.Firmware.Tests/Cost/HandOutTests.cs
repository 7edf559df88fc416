using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Benchmarks.Heap;
using Sock.Tests.Shared;
using Xunit;

namespace Sock.Firmware.Tests.Cost;

/// <summary>What is taken from the heap has to be collected, and the collector stops the sock meanwhile.</summary>
public class HandOutTests
{
    // Registers that are read in a batch: seven settings, the interrupt's status, the FIFO's count, its bytes and the temperature.
    private const int Transfers = 11;

    [Fact]
    public void A_calm_batch_takes_no_object_array_or_text()
    {
        BatchHandOuts calm = HeapReport.Calm(LivedHeap.Batches);

        Assert.Equal(0, calm.Objects);
        Assert.InRange(LivedHeap.Batches.Count(batch => batch.Objects == 0), LivedHeap.Batches.Count * 95 / 100, LivedHeap.Batches.Count);
    }

    [Fact]
    public void A_calm_batch_takes_only_the_structs_of_its_transfers_and_of_its_looks_at_the_button()
    {
        BatchHandOuts calm = HeapReport.Calm(LivedHeap.Batches);

        // Each transfer wants two windows on arrays and gives back a result.
        Assert.Equal(
            [
                ("BoardPins.get_ButtonIsDown: PinValue", 4, 4 * 24),
                ("RegisterBus.Read: I2cTransferResult", Transfers, Transfers * 36),
                ("RegisterBus.Read: SpanByte", 2 * Transfers, 2 * Transfers * 48),
            ],
            calm.Places.Select(place => (place.Key.ToString(), place.Value.Count, place.Value.Bytes)).Order());
    }

    [Fact]
    public void Whatever_else_takes_objects_says_stores_or_starts_something()
    {
        BatchHandOuts[] others = [.. LivedHeap.Batches.Skip(1).Where(batch => batch.Objects > 0 && !batch.StartsAdvert && !batch.StoresPage && !batch.StoresRecord)];

        Assert.Empty(others.Select(batch => $"{batch} at {batch.StartS} s: {string.Join(", ", batch.Places.Keys.Where(place => !place.IsStruct))}"));
        Assert.Contains(LivedHeap.Batches, batch => batch.StartsAdvert);
        Assert.Contains(LivedHeap.Batches, batch => batch.StoresPage);
    }

    [Fact]
    public void What_the_start_makes_is_counted_with_its_size()
    {
        Dictionary<string, (int Count, int Bytes)> start = LivedHeap.Batches[0].Places.ToDictionary(place => place.Key.ToString(), place => place.Value);

        // The sensor's buffer of 1,020 bytes; a detector of eight fields; a copy of a key; a text that is put together for each file of the log.
        Assert.Equal((1, 1044), start["SensorFeed..ctor: Byte[]"]);
        Assert.Equal((1, 12 + (8 * 12)), start["SockLoop..ctor: SleepDetector"]);
        Assert.Equal((1, 36), start["EspBlockCipher..ctor: Object"]);
        Assert.Equal((24, 24 * 30), start["LogFlash.PathOf: String"]);
    }

    [Fact]
    public void What_is_taken_in_the_documentation_is_what_the_code_takes()
    {
        string figures = File.ReadAllText(RepositoryRoot.File("docs", "figures.md"));

        foreach ((string figure, BatchHandOuts batch) in new[]
        {
            ("heap taken from power-on to the first batch", LivedHeap.Batches[0]),
            ("heap taken by a calm batch", HeapReport.Calm(LivedHeap.Batches)),
            ("heap taken by a batch that starts an advert", HeapReport.Heartbeat(LivedHeap.Batches)),
            ("heap taken by a batch that stores a page of the night log", HeapReport.LogPage(LivedHeap.Batches)),
        })
        {
            Assert.Contains($"| {figure} | {batch} |", figures, StringComparison.Ordinal);
        }
    }
}
