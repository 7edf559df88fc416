using System.Threading.Tasks;

namespace TvBridge.Socks.Windows;

/// <summary>
/// A way to scan on Windows. What is behind it only passes on; <see cref="ScanningRadio"/> decides what a fault means and when to try again. Any member may
/// throw whatever Windows throws.
/// </summary>
internal interface IScanSource
{
    /// <summary>What it is, for a person; the beginning of every sentence about it.</summary>
    string Name { get; }

    /// <summary>How the adapter is.</summary>
    Task<AdapterCondition> LookAsync();

    /// <summary>Starts a scan that tells <paramref name="ear"/>.</summary>
    Task<IScan> StartAsync(IScanEar ear);
}
