namespace RadioVm.Guest;

/// <summary>What the guest is told to run.</summary>
/// <param name="Dotnet">The dotnet program.</param>
/// <param name="Bridge">The published tvbridge.dll.</param>
/// <param name="Folder">Where logs go, for the host to read.</param>
/// <param name="Seed">Seed of all chance.</param>
internal sealed record GuestOptions(string Dotnet, string Bridge, string Folder, int Seed);
