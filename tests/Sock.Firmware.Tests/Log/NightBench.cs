using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Log;
using Xunit;

namespace Sock.Firmware.Tests.Log;

/// <summary>A night log over segments in memory.</summary>
internal sealed class NightBench
{
    public const int Epoch = 30_000;

    public MemoryStore Store { get; } = new();

    public NightLog Begun(int nowMs)
    {
        NightLog log = new(this.Store);
        Assert.True(log.Begin(nowMs));
        return log;
    }

    /// <summary>Epochs by their number: each a milli-g livelier than the one before.</summary>
    public static void AddEpochs(NightLog log, int first, int count, int startMs = 0)
    {
        for (int i = first; i < first + count; i++)
        {
            Assert.True(log.AddEpoch(i * 1_000, true, startMs + (i * Epoch)));
        }
    }

    public static List<byte> Epochs(byte[] page) => [.. Enumerable.Range(0, NightPage.EpochCount(page, 0)).Select(i => NightPage.Epoch(page, 0, i))];

    public static IEnumerable<(int Seconds, byte Code)> Events(byte[] page) => Enumerable.Range(0, NightPage.EventCount(page, 0))
        .Select(i => (NightPage.StartSeconds(page, 0) + NightPage.EventSeconds(page, 0, i), NightPage.EventCode(page, 0, i)));
}
