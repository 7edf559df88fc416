using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RadioVm.Guest;

namespace RadioVm.Scenarios;

/// <summary>From the packet of a doze that comes in at the antenna to the pause request that arrives at the TV: kernel, bluetoothd, D-Bus, bridge, loopback.</summary>
/// <param name="count">Dozes, each of another sock.</param>
internal sealed class Latency(int count) : IScenario
{
    public string Name => "latency";

    public int PairedSocks => count;

    public async Task<string> RunAsync(GuestBench bench)
    {
        List<double> tookMs = [];
        for (int i = 0; i < count; i++)
        {
            tookMs.Add(await bench.ExpectPauseAsync(bench.NextPaired()));
            bench.Air.Silence();
        }

        tookMs.Sort();
        string figure = $"latency: {At(tookMs, 0.5):0} ms median, {At(tookMs, 0.99):0} ms p99, {tookMs[^1]:0} ms longest of {count}, "
            + "from the packet at the antenna to the pause request at the TV";
        bench.Report.Figure(figure);
        return $"{count} dozes, {count} pauses";
    }

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
