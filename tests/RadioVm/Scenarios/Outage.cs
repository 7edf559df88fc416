using System;
using System.Threading.Tasks;
using RadioVm.Guest;
using RadioVm.Hci;

namespace RadioVm.Scenarios;

/// <summary>The radio is taken away from the bridge and given back: the bridge says what is wrong, and hears again without anybody's help.</summary>
/// <param name="name">Name of the scenario.</param>
/// <param name="words">Words of which the bridge's sentence about it has one.</param>
/// <param name="take">Takes the radio away.</param>
/// <param name="give">Gives it back.</param>
internal sealed class Outage(string name, string[] words, Func<GuestBench, Task> take, Func<GuestBench, Task> give) : IScenario
{
    private static readonly TimeSpan MostToTell = TimeSpan.FromSeconds(30);

    public string Name => name;

    public int PairedSocks => 1;

    /// <summary>bluetoothd crashes and comes back.</summary>
    public static Outage OfDaemon(bool offersMonitors) => new(
        offersMonitors ? "bluetoothd-monitors" : "bluetoothd-killed",
        ["The Bluetooth service (bluetoothd) was expected"],
        bench => Did(bench.Daemon.Kill),
        bench => Did(() => bench.Daemon.Start(offersMonitors)));

    /// <summary>The adapter is switched off and on.</summary>
    public static Outage OfPower() => new("adapter-off", ["was expected to be on and is off"], bench => bench.Daemon.PowerAsync(isOn: false), bench => bench.Daemon.PowerAsync(isOn: true));

    /// <summary>The controller is pulled out; another one comes in, which may take something else for a duplicate.</summary>
    public static Outage OfController(DuplicateFilter filter) => new(
        filter == DuplicateFilter.SameSender ? "unplugged-strict" : "unplugged",
        ["A Bluetooth adapter was expected on this machine"],
        bench => Did(bench.Unplug),
        bench => Did(() => bench.Plug(filter)));

    public async Task<string> RunAsync(GuestBench bench)
    {
        int before = bench.Bridge.Lines.Count;
        await take(bench);
        PrintedLine told = await bench.Bridge.ExpectLineAsync(before, MostToTell, words);
        await give(bench);
        await bench.ExpectScanAsync(name + " ended");
        double pausedAfterMs = await bench.ExpectPauseAsync(bench.NextPaired());
        return $"told '{told.Text}', and paused {pausedAfterMs:0} ms after the first packet of a doze afterwards";
    }

    private static Task Did(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
