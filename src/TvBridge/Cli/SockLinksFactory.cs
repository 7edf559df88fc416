using System;
using TvBridge.Socks.Links;
#if WINDOWS
using TvBridge.Socks.Windows;
#else
using TvBridge.Socks.BlueZ;
#endif

namespace TvBridge.Cli;

/// <summary>Makes what connects to socks on this system.</summary>
internal static class SockLinksFactory
{
    /// <summary>That of this system.</summary>
    /// <param name="adapter">The adapter to use, <c>hci0</c>; null leaves the choice to the system. Linux only.</param>
    /// <exception cref="RefusedException">This system has none, or no choice of adapters.</exception>
    public static ISockLinks Create(string? adapter)
    {
#if WINDOWS
        return adapter is null
            ? new WinRtLinks(TimeProvider.System)
            : throw RefusedException.Usage("--adapter names an adapter of BlueZ, on Linux; Windows uses its only one: leave the option out.");
#else
        return OperatingSystem.IsLinux()
            ? new BlueZLinks(adapter, TimeProvider.System)
            : throw RefusedException.Failed(
                "This program reaches Bluetooth on Linux, and on Windows when it is built there; run it on one of these, or hand the files over with nanoff (socks pair --out, socks config --out).");
#endif
    }
}
