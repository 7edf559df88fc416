using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using RadioVm.Link;
using RadioVm.Scenarios;

namespace RadioVm.Guest;

/// <summary>One run inside of the guest: the stack comes up, the bridge is started, and each scenario is reported.</summary>
internal static class GuestRun
{
    // The kernel gives a controller 10 s for its first answer and then leaves it be. Under a busy emulator the first lines of a program take that long.
    private static readonly TimeSpan MostForAdapter = TimeSpan.FromSeconds(30);
    private const int MostPlugs = 4;

    /// <summary>Runs scenarios; true when all went as expected.</summary>
    public static async Task<bool> RunAsync(GuestOptions options, IReadOnlyList<IScenario> scenarios)
    {
        Report report = new(Console.Out);
        await using GuestBench bench = new(options, report);
        bench.Plug();
        bench.Daemon.Start();
        await ExpectAdapterAsync(bench);
        bench.Trust(GuestBench.WarmingSocks + scenarios.Sum(scenario => scenario.PairedSocks));
        bool hasBridge = false;
        foreach (IScenario scenario in scenarios)
        {
            if (scenario is not (Stack or PairingMode) && !hasBridge)
            {
                hasBridge = true;
                await ReportAsync(report, Suite.BridgeStarts, bench.StartBridgeAsync);
            }

            await ReportAsync(report, scenario.Name, () => scenario.RunAsync(bench));
        }

        return report.AllPassed;
    }

    private static async Task ReportAsync(Report report, string name, Func<Task<string>> run)
    {
        Stopwatch watch = Stopwatch.StartNew();
        try
        {
            string found = await run();
            report.Passed(name, $"{found} ({watch.Elapsed.TotalSeconds:0} s)");
        }
        catch (Exception error) when (error is ScenarioException or InvalidOperationException)
        {
            report.Failed(name, error.Message);
        }
    }

    private static async Task ExpectAdapterAsync(GuestBench bench)
    {
        for (int plugs = 1; !await IsAdapterOnAsync(bench); plugs++)
        {
            if (plugs == MostPlugs)
            {
                bench.Report.Note("bluetoothd shows no adapter that is switched on");
                return;
            }

            bench.Report.Note("the kernel did not take the controller; it is plugged in again");
            bench.Unplug();
            bench.Plug();
        }
    }

    private static async Task<bool> IsAdapterOnAsync(GuestBench bench)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (!await bench.Daemon.HasPoweredAdapterAsync())
        {
            if (watch.Elapsed > MostForAdapter)
            {
                return false;
            }

            if (watch.Elapsed > MostForAdapter / 3)
            {
                await bench.Daemon.PowerAsync(isOn: true);
            }
        }

        return true;
    }
}
