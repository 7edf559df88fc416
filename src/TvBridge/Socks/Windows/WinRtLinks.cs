using System;
using System.Threading;
using System.Threading.Tasks;
using Sock.Firmware.Pairing;
using TvBridge.Socks.Air;
using TvBridge.Socks.Links;
using Windows.Devices.Bluetooth;
using Windows.Devices.Bluetooth.Advertisement;

namespace TvBridge.Socks.Windows;

/// <summary>Connects to socks in pairing mode with Windows' own Bluetooth. Never run on Windows yet: docs/bluetooth-windows.md.</summary>
/// <param name="time">The clock.</param>
public sealed class WinRtLinks(TimeProvider time) : ISockLinks
{
    /// <inheritdoc/>
    public async Task<ISockLink> ConnectAsync(SockAddress? address, CancellationToken cancellation)
    {
        ScanNotices notices = new("Windows' own Bluetooth");
        SockAddress found;
        try
        {
            if (notices.ForAdapter(await WinRtAdapter.LookAsync()) is RadioNotice trouble)
            {
                throw new SockLinkException(trouble.Text);
            }

            found = await this.FindAsync(address, notices, cancellation);
        }
        catch (Exception exception) when (exception is not SockLinkException and not OperationCanceledException)
        {
            throw new SockLinkException(notices.ForException(exception).Text);
        }

        return await ConnectAsync(found, cancellation);
    }

    private async Task<SockAddress> FindAsync(SockAddress? wanted, ScanNotices notices, CancellationToken cancellation)
    {
        Guid service = PairingUuids.Of(PairingUuids.Service);
        PairingModeSearch search = new(wanted);

        // Active: name and service do not fit into one advert, so one of them is in the answer to a scan request.
        BluetoothLEAdvertisementWatcher watcher = new() { ScanningMode = BluetoothLEScanningMode.Active, AllowExtendedAdvertisements = false };
        watcher.Received += OnReceived;
        using WinRtScan scan = new(watcher, () =>
        {
            watcher.Received -= OnReceived;
            watcher.Stop();
        });
        watcher.Start();
        Task<SockAddress> finding = search.FindAsync(time, cancellation);
        return await Task.WhenAny(finding, scan.Ended) == finding
            ? await finding
            : throw new SockLinkException(notices.ForFault(await scan.Ended).Text);

        void OnReceived(BluetoothLEAdvertisementWatcher sender, BluetoothLEAdvertisementReceivedEventArgs args)
        {
            if (Offers(args.Advertisement, service))
            {
                search.Saw(args.BluetoothAddress);
            }
        }
    }

    private static bool Offers(BluetoothLEAdvertisement advert, Guid service)
    {
        try
        {
            return advert.ServiceUuids.Contains(service);
        }
        catch (Exception)
        {
            // An advert that Windows cannot take apart is nobody's whom we look for.
            return false;
        }
    }

    private static async Task<ISockLink> ConnectAsync(SockAddress address, CancellationToken cancellation)
    {
        LinkAnswers answers = new(address);
        BluetoothLEDevice? device = null;
        try
        {
            device = await BluetoothLEDevice.FromBluetoothAddressAsync(address.Value).AsTask(cancellation) ?? throw answers.Gone;
            if (await WinRtPairing.ForgetAsync(device))
            {
                // What Windows had of the device went with the bond.
                device.Dispose();
                device = await BluetoothLEDevice.FromBluetoothAddressAsync(address.Value).AsTask(cancellation) ?? throw answers.Gone;
            }

            await WinRtPairing.PairAsync(device, answers, cancellation);
            return await WinRtLink.OpenAsync(device, address, answers, cancellation);
        }
        catch (Exception exception)
        {
            if (device is not null)
            {
                await WinRtPairing.ForgetAsync(device);
                device.Dispose();
            }

            throw exception is SockLinkException or OperationCanceledException ? exception : answers.Failed("connecting", exception);
        }
    }
}
