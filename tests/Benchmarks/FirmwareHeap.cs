using System;
using System.Threading.Tasks;
using Benchmarks.Heap;

namespace Benchmarks;

/// <summary>What the firmware holds of the device's heap and takes from it, by the sizes that the device's runtime was seen to take.</summary>
internal static class FirmwareHeap
{
    public static Task RunAsync()
    {
        foreach (string line in HeapReport.Of(FirmwareEvening.Run(), HandOutEvening.Calm()))
        {
            Console.WriteLine(line);
        }

        return Task.CompletedTask;
    }
}
