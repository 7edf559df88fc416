using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Benchmarks;

/// <summary>What the figures were measured on.</summary>
internal static class Machine
{
    public static void Print()
    {
        string cpu = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
            : "unknown";
        Console.WriteLine($"machine: {cpu}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
    }
}
