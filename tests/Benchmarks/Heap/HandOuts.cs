using System;
using System.Collections.Generic;
using Sock.Tests.Shared;

namespace Benchmarks.Heap;

/// <summary>Where a <see cref="CountingBuild"/> tells what it takes from the heap. Public, because that build calls it. One ledger for each thread.</summary>
public static class HandOuts
{
    [ThreadStatic]
    private static Dictionary<int, (int Count, int Bytes)>? ledger;

    [ThreadStatic]
    private static NotSupportedException? unknown;

    /// <summary>An object, array or text was made at that place of the code, or given back by the library there.</summary>
    public static void Took(object? value, int place)
    {
        try
        {
            Add(place, value is null ? 0 : DeviceHeap.OwnBytes(value));
        }
        catch (NotSupportedException e)
        {
            // Thrown from here it would end in the firmware.
            unknown ??= e;
        }
    }

    /// <summary>A struct was made at that place, which the device's runtime puts on the heap as well.</summary>
    public static void TookStruct(int place, int bytes) => Add(place, bytes);

    /// <summary>From now on the calls on this thread are counted, from nothing.</summary>
    internal static void Begin()
    {
        ledger = [];
        unknown = null;
    }

    /// <summary>What was counted since the last call of it or <see cref="Begin"/>; the counts begin anew.</summary>
    internal static IReadOnlyDictionary<int, (int Count, int Bytes)> Take()
    {
        Dictionary<int, (int Count, int Bytes)> taken = ledger ?? [];
        ledger = [];
        return taken;
    }

    /// <summary>Nothing is counted on this thread any more.</summary>
    /// <exception cref="NotSupportedException">Something was taken whose size on the device is not known.</exception>
    internal static void End()
    {
        ledger = null;
        if (unknown is not null)
        {
            throw unknown;
        }
    }

    private static void Add(int place, int bytes)
    {
        if (ledger is not null)
        {
            (int count, int before) = ledger.GetValueOrDefault(place);
            ledger[place] = (count + 1, before + bytes);
        }
    }
}
