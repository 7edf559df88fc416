using System;
using System.Threading.Tasks;
using RadioVm.Air;
using RadioVm.Guest;
using RadioVm.Hci;
using Sock.Detection;

namespace RadioVm.Scenarios;

/// <summary>The radio is taken away from the bridge and given back: the bridge says what is wrong, and hears again without anybody's help.</summary>
/// <param name="name">Name of the scenario.</param>
/// <param name="words">Words of which the bridge's sentence about it has one.</param>
/// <param name="take">Takes the radio away.</param>
/// <param name="give">Gives it back.</param>
/// <param name="how">How the bridge is expected to listen afterwards: it asks for devices, or it only listens, where bluetoothd offers that.</param>
/// <param name="isHeardBefore">Whether the sock that dozes off afterwards is heard awake before.</param>
internal sealed class Outage(string name, string[] words, Func<GuestBench, Task> take, Func<GuestBench, Task> give, string how = "active", bool isHeardBefore = false)
    : IScenario
{
    private static readonly TimeSpan MostToTell = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AwakeTime = TimeSpan.FromSeconds(1);

    public string Name => name;

    public int PairedSocks => 1;

    /// <summary>bluetoothd crashes and comes back.</summary>
    public static Outage OfDaemon(bool offersMonitors) => new(
        offersMonitors ? "bluetoothd-monitors" : "bluetoothd-killed",
        ["The Bluetooth service (bluetoothd) was expected"],
        bench => Did(bench.Daemon.Kill),
        bench => Did(() => bench.Daemon.Start(offersMonitors)),
        offersMonitors ? "passive" : "active");

    /// <summary>The adapter is switched off and on.</summary>
    public static Outage OfPower() => new(
        "adapter-off",
        ["was expected to be on and is off"],
        bench => bench.Daemon.PowerAsync(isOn: false),
        bench => bench.Daemon.PowerAsync(isOn: true));

    /// <summary>The controller is pulled out; another one comes in, which may take something else for a duplicate.</summary>
    public static Outage OfController(DuplicateFilter filter) => new(
        filter == DuplicateFilter.SameSender ? "unplugged-strict" : "unplugged",
        ["A Bluetooth adapter was expected on this machine"],
        bench => Did(bench.Unplug),
        bench => Did(() => bench.Plug(filter)),
        isHeardBefore: filter == DuplicateFilter.SameSender);

    public async Task<string> RunAsync(GuestBench bench)
    {
        int before = bench.Bridge.Lines.Count;
        await take(bench);
        PrintedLine told = await bench.Bridge.ExpectLineAsync(before, MostToTell, words);
        int after = bench.Bridge.Lines.Count;
        await give(bench);
        await bench.ExpectScanAsync(name + " ended");
        await bench.Bridge.ExpectLineAsync(after, GuestBench.Patience, $"BlueZ listens on hci0 ({how})");
        AirSock sock = bench.NextPaired();
        if (isHeardBefore)
        {
            // A controller that tells each sender once has then told this one, and keeps its doze until scanning starts anew.
            bench.Air.Start(sock.Say(sock.Next(SockState.Awake), AwakeTime));
            await Task.Delay(AwakeTime);
        }

        double pausedAfterMs = await bench.ExpectPauseAsync(sock);
        return $"told '{told.Text}', and paused {pausedAfterMs:0} ms after the first packet of a doze afterwards";
    }

    private static Task Did(Action action)
    {
        action();
        return Task.CompletedTask;
    }
}
