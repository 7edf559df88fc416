using System;
using System.Threading.Tasks;
using Windows.Devices.Bluetooth;
using Windows.Devices.Bluetooth.Advertisement;

namespace TvBridge.Socks.Windows;

/// <summary>A scan by Windows' advertisement watcher, whoever made it.</summary>
internal sealed class WinRtScan : IScan
{
    private readonly TaskCompletionSource<ScanFault> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly BluetoothLEAdvertisementWatcher watcher;
    private readonly Action stop;

    /// <summary>Takes a watcher over, started or not.</summary>
    /// <param name="watcher">The watcher.</param>
    /// <param name="stop">Stops it and takes its ears off.</param>
    public WinRtScan(BluetoothLEAdvertisementWatcher watcher, Action stop)
    {
        this.watcher = watcher;
        this.stop = stop;
        watcher.Stopped += this.OnStopped;
    }

    /// <inheritdoc/>
    public Task<ScanFault> Ended => this.ended.Task;

    /// <inheritdoc/>
    public bool IsRunning => this.watcher.Status is BluetoothLEAdvertisementWatcherStatus.Created or BluetoothLEAdvertisementWatcherStatus.Started;

    /// <summary>What Windows' error means here.</summary>
    public static ScanFault FaultOf(BluetoothError error) => error switch
    {
        BluetoothError.Success => ScanFault.Success,
        BluetoothError.RadioNotAvailable => ScanFault.RadioNotAvailable,
        BluetoothError.ResourceInUse => ScanFault.ResourceInUse,
        BluetoothError.DeviceNotConnected => ScanFault.DeviceNotConnected,
        BluetoothError.DisabledByPolicy => ScanFault.DisabledByPolicy,
        BluetoothError.NotSupported => ScanFault.NotSupported,
        BluetoothError.DisabledByUser => ScanFault.DisabledByUser,
        BluetoothError.ConsentRequired => ScanFault.ConsentRequired,
        BluetoothError.TransportNotSupported => ScanFault.TransportNotSupported,
        _ => ScanFault.OtherError,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            this.watcher.Stopped -= this.OnStopped;
            this.stop();
        }
        catch (Exception)
        {
            // A watcher whose adapter is gone throws when it is stopped: it is stopped already.
        }
    }

    private void OnStopped(BluetoothLEAdvertisementWatcher sender, BluetoothLEAdvertisementWatcherStoppedEventArgs args) =>
        this.ended.TrySetResult(FaultOf(args.Error));
}
