using System;
using System.Threading.Tasks;
using RadioVm.Air;
using RadioVm.Guest;
using Sock.Detection;

namespace RadioVm.Scenarios;

/// <summary>Before anything else: bluetoothd takes our controller for a real one, and lists a sock by the name of its scan response.</summary>
internal sealed class Stack : IScenario
{
    public string Name => "stack";

    public int PairedSocks => 0;

    public async Task<string> RunAsync(GuestBench bench)
    {
        AirSock sock = bench.Stranger(isEncrypted: false);
        bench.Air.Start(sock.Say(sock.Next(SockState.Awake), TimeSpan.FromSeconds(60)));
        string listed = await bench.Daemon.ScanAsync();
        bench.Air.Silence();
        return listed.Contains(sock.Address.Address.ToString(), StringComparison.Ordinal) && listed.Contains(sock.Name, StringComparison.Ordinal)
            ? $"bluetoothd lists {sock.Name}"
            : throw new ScenarioException($"bluetoothctl does not list {sock.Name} ({sock.Address}) but printed '{listed}'.");
    }
}
