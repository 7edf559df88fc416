using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Windows;

/// <summary>Hears socks with Windows' own Bluetooth (<c>--radio winrt</c>). Never run on Windows yet: docs/bluetooth-windows.md.</summary>
/// <param name="time">The clock.</param>
public sealed class WinRtRadio(TimeProvider time) : ISockRadio
{
    private readonly ScanningRadio radio = new(new WinRtScanSource(), time);

    /// <inheritdoc/>
    public string Name => this.radio.Name;

    /// <inheritdoc/>
    public Task RunAsync(IRadioEar ear, CancellationToken cancellation) => this.radio.RunAsync(ear, cancellation);
}
