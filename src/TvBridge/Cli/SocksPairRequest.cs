namespace TvBridge.Cli;

/// <summary>What <c>tvbridge socks pair</c> was asked for.</summary>
/// <param name="Address">The sock's address, as typed; null for the only one in pairing mode.</param>
/// <param name="Name">What to call it; null for the name that it has.</param>
/// <param name="Folder">Where to write files; null to pair over the air.</param>
/// <param name="Port">Serial port of the board, for nanoff.</param>
/// <param name="Again">Whether a sock that is paired already gets another key.</param>
internal sealed record SocksPairRequest(string? Address, string? Name, string? Folder, string? Port, bool Again);
