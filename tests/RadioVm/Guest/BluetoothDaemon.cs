using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;

namespace RadioVm.Guest;

/// <summary>The real bluetoothd, and bluetoothctl to switch its adapters.</summary>
internal sealed class BluetoothDaemon : IDisposable
{
    private const string Program = "/usr/libexec/bluetooth/bluetoothd";

    private static readonly Dictionary<string, string> NoVariables = [];
    private static readonly TimeSpan CommandTime = TimeSpan.FromSeconds(20);

    private readonly string folder;
    private GuestProgram? daemon;

    /// <param name="folder">Where its log goes.</param>
    public BluetoothDaemon(string folder)
    {
        this.folder = folder;
    }

    /// <summary>Starts it. With <paramref name="offersMonitors"/> it has its experimental interfaces, AdvertisementMonitor among them.</summary>
    public void Start(bool offersMonitors = false) => this.daemon = GuestProgram.Start(
        Program, Path.Combine(this.folder, "bluetoothd.log"), NoVariables, offersMonitors ? ["-n", "-E"] : ["-n"]);

    /// <summary>Ends it at once, as a crash would.</summary>
    public void Kill()
    {
        this.daemon?.Dispose();
        this.daemon = null;
    }

    /// <summary>Whether it runs and has an adapter that is switched on.</summary>
    public async Task<bool> HasPoweredAdapterAsync()
    {
        try
        {
            return (await this.ControlAsync("show")).Contains("Powered: yes", StringComparison.Ordinal);
        }
        catch (ScenarioException)
        {
            // bluetoothctl waits for a bluetoothd that is not there yet.
            return false;
        }
    }

    /// <summary>Switches the adapter.</summary>
    public Task PowerAsync(bool isOn) => this.ControlAsync("power", isOn ? "on" : "off");

    /// <summary>Has it search for some seconds, and returns what it has found.</summary>
    public Task<string> ScanAsync() => this.ControlAsync("--timeout", "4", "scan", "le");

    public void Dispose() => this.Kill();

    /// <summary>Runs one command of bluetoothctl and returns what it printed.</summary>
    private async Task<string> ControlAsync(params string[] command)
    {
        (_, string output) = await GuestProgram.RunAsync(
            "/usr/bin/bluetoothctl", Path.Combine(this.folder, "bluetoothctl.log"), NoVariables, CommandTime, command);
        return output;
    }
}
