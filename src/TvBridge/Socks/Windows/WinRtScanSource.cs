using System;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading.Tasks;
using Sock.Advert;
using TvBridge.Socks.Air;
using Windows.Devices.Bluetooth.Advertisement;

namespace TvBridge.Socks.Windows;

/// <summary>Windows' own advertisement watcher. It tells the sender's address with each advert and looks nobody up.</summary>
internal sealed class WinRtScanSource : IScanSource
{
    /// <inheritdoc/>
    public string Name => "Windows' own Bluetooth (winrt)";

    /// <inheritdoc/>
    public Task<AdapterCondition> LookAsync() => WinRtAdapter.LookAsync();

    /// <inheritdoc/>
    public Task<IScan> StartAsync(IScanEar ear)
    {
        // Passive: a sock's advert is complete without the answer to a scan request, and nobody's battery pays for our listening.
        BluetoothLEAdvertisementWatcher watcher = new() { ScanningMode = BluetoothLEScanningMode.Passive, AllowExtendedAdvertisements = false };
        watcher.Received += OnReceived;
        WinRtScan scan = new(watcher, () =>
        {
            watcher.Received -= OnReceived;
            watcher.Stop();
        });
        try
        {
            watcher.Start();
        }
        catch (Exception)
        {
            scan.Dispose();
            throw;
        }

        return Task.FromResult<IScan>(scan);

        void OnReceived(BluetoothLEAdvertisementWatcher sender, BluetoothLEAdvertisementReceivedEventArgs args) => Tell(ear, args);
    }

    private static void Tell(IScanEar ear, BluetoothLEAdvertisementReceivedEventArgs args)
    {
        ear.Alive();
        byte[]? serviceData;
        SockAddress address;
        short rssiDbm;
        string? name;
        try
        {
            serviceData = ReadServiceData(args.Advertisement);
            if (serviceData is null)
            {
                return;
            }

            address = new SockAddress(args.BluetoothAddress);
            rssiDbm = args.RawSignalStrengthInDBm;
            name = args.Advertisement.LocalName;
        }
        catch (Exception)
        {
            ear.Dropped(DropReason.Unreadable);
            return;
        }

        ear.Heard(address, serviceData, rssiDbm, string.IsNullOrEmpty(name) ? null : name);
    }

    private static byte[]? ReadServiceData(BluetoothLEAdvertisement advert)
    {
        foreach (BluetoothLEAdvertisementDataSection section in advert.GetSectionsByType(AdvertLayout.ServiceDataType))
        {
            if (ServiceDataSection.TryRead(section.DataType, section.Data.ToArray(), out byte[]? serviceData))
            {
                return serviceData;
            }
        }

        return null;
    }
}
