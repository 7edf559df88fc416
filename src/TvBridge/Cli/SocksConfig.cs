using System.Collections.Generic;
using Sock.Firmware.Settings;

namespace TvBridge.Cli;

/// <summary>What <c>tvbridge socks config</c> was asked to write.</summary>
/// <param name="Folder">Where to; null when nothing is to be written.</param>
/// <param name="Force">Whether files that are there are overwritten.</param>
/// <param name="Port">Serial port of the board, for nanoff.</param>
/// <param name="Values">Settings that were given, as typed.</param>
internal sealed record SocksConfig(string? Folder, bool Force, string? Port, IReadOnlyDictionary<SettingId, string> Values)
{
    /// <summary>Whether nothing was asked for.</summary>
    public bool IsEmpty => this is { Folder: null, Force: false, Port: null, Values.Count: 0 };
}
