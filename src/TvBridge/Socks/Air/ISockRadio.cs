using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.Socks.Air;

/// <summary>Something that hears BTHome adverts: a system's Bluetooth stack, or a recording.</summary>
public interface ISockRadio
{
    /// <summary>What it is, for a person: <c>BlueZ, adapter hci0</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Hears until it is cancelled; a recording ends by itself. Whatever goes wrong with the radio is told to <paramref name="ear"/> as a
    /// condition, and the radio goes on trying: after months as after a minute. Throws nothing but the cancellation.
    /// </summary>
    Task RunAsync(IRadioEar ear, CancellationToken cancellation);
}
