using System;
using System.Threading.Tasks;
using RadioVm.Guest;
using RadioVm.Hci;
using TvBridge.Socks.Air;

namespace RadioVm.Scenarios;

/// <summary>A second controller is plugged in: both hear a doze, which is paused once; then the second is pulled out, and the first goes on.</summary>
internal sealed class TwoAdapters : IScenario
{
    private static readonly LeAddress Address = new(new SockAddress(0x00AA01000098), IsRandom: false);
    private static readonly TimeSpan Aftermath = TimeSpan.FromSeconds(2);

    public string Name => "two-adapters";

    public int PairedSocks => 2;

    public async Task<string> RunAsync(GuestBench bench)
    {
        using (VirtualController second = new(new VhciWire(), Address))
        {
            await bench.ExpectAsync(() => second.IsScanning, GuestBench.Patience, "the second controller was not asked to scan");
            bench.Air.Attach(second);
            try
            {
                await bench.ExpectPauseAsync(bench.NextPaired());
                await Task.Delay(Aftermath);
            }
            finally
            {
                bench.Air.Detach(second);
            }

            if (bench.Tv.Pauses.Count != 1)
            {
                throw new ScenarioException($"a doze that two controllers heard led to {bench.Tv.Pauses.Count} pause requests; expected one.");
            }
        }

        double tookMs = await bench.ExpectPauseAsync(bench.NextPaired());
        return $"one pause for a doze that both heard; with the second pulled out, the next was paused after {tookMs:0} ms";
    }
}
