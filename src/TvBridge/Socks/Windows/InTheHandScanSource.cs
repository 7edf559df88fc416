using System;
using System.Threading.Tasks;
using InTheHand.Bluetooth;
using Sock.Advert;

namespace TvBridge.Socks.Windows;

/// <summary>The scan of InTheHand.BluetoothLE, which looks up every device that it hears, for as long as 7 s, before it tells about the advert.</summary>
internal sealed class InTheHandScanSource : IScanSource
{
    private static readonly BluetoothUuid BTHome = BluetoothUuid.FromShortId(AdvertLayout.ServiceUuid);

    /// <inheritdoc/>
    public string Name => "InTheHand.BluetoothLE";

    /// <inheritdoc/>
    public Task<AdapterCondition> LookAsync() => WinRtAdapter.LookAsync();

    /// <inheritdoc/>
    public async Task<IScan> StartAsync(IScanEar ear)
    {
        // One event for all scans of the program: one ear at a time, on before the scan begins and off with it.
        Bluetooth.AdvertisementReceived += OnReceived;
        try
        {
            // On Windows the package does as if both were set, whatever is asked for.
            BluetoothLEScan scan = await Bluetooth.RequestLEScanAsync(new BluetoothLEScanOptions { AcceptAllAdvertisements = true, KeepRepeatedDevices = true });

            // The package tells nobody when its scan stops. The watcher inside does.
            return new WinRtScan(scan, () =>
            {
                Bluetooth.AdvertisementReceived -= OnReceived;
                scan.Stop();
            });
        }
        catch (Exception)
        {
            Bluetooth.AdvertisementReceived -= OnReceived;
            throw;
        }

        void OnReceived(object? sender, BluetoothAdvertisingEvent advert) => Tell(ear, advert);
    }

    private static void Tell(IScanEar ear, BluetoothAdvertisingEvent advert)
    {
        // Each device is a handle of Windows; thousands of adverts an hour must not wait for the garbage collector to give them back.
        using BluetoothDevice? device = advert.Device;
        PackageAdvert.Tell(
            ear, () => advert.ServiceData.TryGetValue(BTHome, out byte[]? data) ? data : null, () => device?.Id, advert.Rssi, () => advert.Name);
    }
}
