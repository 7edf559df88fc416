using System;
using System.Threading.Tasks;

namespace TvBridge.Socks.Windows;

/// <summary>A scan that was started. Disposing of it stops it and throws nothing.</summary>
internal interface IScan : IDisposable
{
    /// <summary>Completes when Windows stops the scan, with the reason; never fails.</summary>
    Task<ScanFault> Ended { get; }

    /// <summary>Whether Windows says that it still runs. It has been seen to stop without saying so.</summary>
    bool IsRunning { get; }
}
