using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RadioVm.Air;
using RadioVm.Guest;
using Sock.Detection;

namespace RadioVm.Scenarios;

/// <summary>
/// From the packet of a doze that comes in at the antenna to the pause request that arrives at the TV: kernel, bluetoothd, D-Bus, bridge, loopback. Each
/// doze is of another sock, alone in the air; first of socks that were not heard before, then of socks that were heard awake.
/// </summary>
/// <param name="ofNewSocks">Dozes of socks that were not heard before.</param>
/// <param name="ofKnownSocks">Dozes of socks that were.</param>
internal sealed class Latency(int ofNewSocks, int ofKnownSocks) : IScenario
{
    /// <summary>The kernel begins a search anew this often; the doze falls anywhere into it. Milliseconds.</summary>
    private const int SearchMs = 10_240;

    private static readonly TimeSpan AwakeTime = TimeSpan.FromSeconds(1);

    public string Name => "latency";

    public int PairedSocks => ofNewSocks + ofKnownSocks;

    public async Task<string> RunAsync(GuestBench bench)
    {
        List<double> ofNewMs = [];
        List<double> ofKnownMs = [];
        for (int i = 0; i < this.PairedSocks; i++)
        {
            AirSock sock = bench.NextPaired();
            if (i >= ofNewSocks)
            {
                bench.Air.Start(sock.Say(sock.Next(SockState.Awake), AwakeTime));
                await Task.Delay(AwakeTime + TimeSpan.FromMilliseconds(bench.Chance.Next(SearchMs)));
            }

            (i < ofNewSocks ? ofNewMs : ofKnownMs).Add(await bench.ExpectPauseAsync(sock));
            bench.Air.Silence();
        }

        Tell(bench, ofNewMs, "socks not heard before");
        Tell(bench, ofKnownMs, "socks heard awake before");
        return $"{this.PairedSocks} dozes, {this.PairedSocks} pauses";
    }

    private static void Tell(GuestBench bench, List<double> tookMs, string of)
    {
        tookMs.Sort();
        if (tookMs.Count > 0)
        {
            bench.Report.Figure(
                $"latency: {At(tookMs, 0.5):0} ms median, {At(tookMs, 0.99):0} ms p99, {tookMs[^1]:0} ms longest of {tookMs.Count}, "
                + $"from the packet at the antenna to the pause request at the TV, {of}");
        }
    }

    private static double At(List<double> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
