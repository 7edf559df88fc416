using System;
using System.IO;
using System.Threading.Tasks;
using Sock.Detection;
using Sock.Shape.Tests.Cost;
using Sock.Shape.Tests.Guard;
using Sock.Tests.Shared;

namespace Benchmarks;

/// <summary>What the detector costs the device, as far as the desktop can tell: IL instructions of one sample and bytes of heap.</summary>
internal static class DetectorCost
{
    public static Task RunAsync()
    {
        SampleCost cost = SampleCost.Of(GuardedModule.Read(Path.Combine(AppContext.BaseDirectory, "measured", "Sock.Firmware.Shape.dll")));
        foreach (Violation violation in cost.Violations)
        {
            Console.WriteLine($"cost: not counted: {violation}");
        }

        Console.WriteLine($"cost: {cost.InstructionsPerSample} IL instructions a sample on the longest path, decoding included");
        foreach (LoopCost loop in cost.Loops)
        {
            Console.WriteLine($"cost: {loop}");
        }

        Console.WriteLine($"cost: {DeviceHeap.BytesOf(new SleepDetector(DetectorSettings.Balanced(), 0, 0))} bytes of heap for the detector and all it owns");
        return Task.CompletedTask;
    }
}
