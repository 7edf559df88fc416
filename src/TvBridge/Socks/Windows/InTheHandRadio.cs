using System;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Windows;

/// <summary>Hears socks with InTheHand.BluetoothLE (<c>--radio inthehand</c>). Never run on Windows yet: docs/bluetooth-windows.md.</summary>
/// <param name="time">The clock.</param>
public sealed class InTheHandRadio(TimeProvider time) : ISockRadio
{
    private readonly ScanningRadio radio = new(new InTheHandScanSource(), time);

    /// <inheritdoc/>
    public string Name => this.radio.Name;

    /// <inheritdoc/>
    public Task RunAsync(IRadioEar ear, CancellationToken cancellation) => this.radio.RunAsync(ear, cancellation);
}
