using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.DBus;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>Hears through BlueZ, the Bluetooth service of Linux (docs/bluetooth-linux.md).</summary>
/// <param name="adapter">The adapter to listen on, <c>hci0</c>; null for all that are switched on.</param>
/// <param name="time">The clock.</param>
/// <param name="bus">The bus that BlueZ is on; null for the system's.</param>
/// <param name="switchesFolder">Where the system shows the switches of its transmitters; null for the usual place.</param>
internal sealed class BlueZRadio(string? adapter, TimeProvider time, BusAddress? bus = null, string? switchesFolder = null) : ISockRadio
{
    private readonly BusAddress bus = bus ?? BusAddress.System;
    private readonly RfkillSwitches switches = new(switchesFolder ?? "/sys/class/rfkill");

    /// <inheritdoc/>
    public string Name => adapter is null ? "BlueZ, all adapters" : $"BlueZ, adapter {BusFaults.Clean(adapter)}";

    /// <inheritdoc/>
    public async Task RunAsync(IRadioEar ear, CancellationToken cancellation)
    {
        NoticeBoard notices = new(ear);
        Backoff backoff = new();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                await using BusConnection connection = await BusConnection.OpenAsync(this.bus, cancellation);
                backoff.Reset();
                using BlueZSession session = new(connection, new BlueZState(adapter, this.switches), notices, time);
                await session.RunAsync(cancellation);
            }
            catch (BusException fault)
            {
                notices.Tell(BlueZNotices.OfBus(fault, this.bus));
            }

            await Task.Delay(backoff.Fail(), time, cancellation);
        }
    }
}
