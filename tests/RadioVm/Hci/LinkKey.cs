namespace RadioVm.Hci;

/// <summary>The key of LE Start Encryption.</summary>
/// <param name="Random">The number that names a legacy key; 0 with secure connections. 8 bytes as HCI carries them, packed with the lowest first.</param>
/// <param name="Diversifier">The second part of that name; 0 with secure connections.</param>
/// <param name="Value">The long-term key as HCI carries it, the lowest byte first. 16 bytes.</param>
internal sealed record LinkKey(ulong Random, ushort Diversifier, byte[] Value);
