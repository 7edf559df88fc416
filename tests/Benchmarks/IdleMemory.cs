using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Benchmarks;

/// <summary>Resident memory of <c>tvbridge run</c> while nothing happens: a virtual sock in real time, a virtual TV.</summary>
internal static class IdleMemory
{
    private const int SettleSeconds = 20;
    private const int Reads = 11;

    public static async Task RunAsync()
    {
        if (!OperatingSystem.IsLinux())
        {
            Console.WriteLine("memory: not measured, it is read from /proc, which only Linux has");
            return;
        }

        string journal = Path.Combine(Directory.CreateTempSubdirectory("tvbridge-memory-").FullName, "journal.jsonl");
        ProcessStartInfo start = new("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "tvbridge.dll"), "run", "--sock", "virtual", "--tv", "virtual:", "--journal", journal])
        {
            RedirectStandardOutput = true,
        };
        using Process bridge = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(SettleSeconds));
            double[] megabytes = new double[Reads];
            for (int i = 0; i < Reads; i++)
            {
                megabytes[i] = ResidentKilobytes(bridge.Id) / 1024.0;
                await Task.Delay(TimeSpan.FromSeconds(1));
            }

            Spread spread = new(megabytes);
            Console.WriteLine(
                $"memory: {spread.Median:0.0} MiB resident in an idle 'tvbridge run', median of {spread.Count} reads from {SettleSeconds} s on "
                + $"(lowest {spread.Lowest:0.0}, highest {spread.Highest:0.0})");
        }
        finally
        {
            bridge.Kill();
            await bridge.WaitForExitAsync();
        }
    }

    private static long ResidentKilobytes(int processId)
    {
        string line = File.ReadLines($"/proc/{processId}/status").First(text => text.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }
}
