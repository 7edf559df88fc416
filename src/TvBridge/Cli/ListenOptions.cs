using System;

namespace TvBridge.Cli;

/// <summary>What <c>tvbridge listen</c> was asked to do.</summary>
/// <param name="Radio">Name of the radio, or null for the system's own.</param>
/// <param name="Adapter">Name of the adapter, or null for the first.</param>
/// <param name="RecordFile">Where to record, or null.</param>
/// <param name="SocksFile">The recording to play instead of a radio, or null.</param>
/// <param name="Speed">How fast it is played, or null for as fast as it can be read.</param>
/// <param name="For">How long to listen in real time, or null for until it is interrupted.</param>
/// <param name="Plain">Whether to print lines on a terminal, too.</param>
internal sealed record ListenOptions(string? Radio, string? Adapter, string? RecordFile, string? SocksFile, double? Speed, TimeSpan? For, bool Plain);
