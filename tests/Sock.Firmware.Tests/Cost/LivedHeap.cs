using System;
using System.Collections.Generic;
using Benchmarks.Heap;

namespace Sock.Firmware.Tests.Cost;

/// <summary>The evenings of the heap's figures, each lived through once for all tests.</summary>
internal static class LivedHeap
{
    private static readonly Lazy<FirmwareEvening> FirstEvening = new(() => FirmwareEvening.Run());
    private static readonly Lazy<IReadOnlyList<BatchHandOuts>> CalmEvening = new(HandOutEvening.Calm);

    public static FirmwareEvening Evening => FirstEvening.Value;

    public static IReadOnlyList<BatchHandOuts> Batches => CalmEvening.Value;
}
