using System;
using Sock.Firmware.Settings;

namespace TvBridge.Socks.Config;

/// <summary>The text of a sock's pairing file. It holds a secret: it goes into a file that its owner alone can read, and nowhere else.</summary>
internal static class PairingFileText
{
    /// <summary>Writes key and address; the address is taken as it was typed.</summary>
    public static string Of(ReadOnlySpan<byte> key, string address) =>
        "# Secret: whoever has this key can read and imitate the sock.\n"
        + $"# Its place on the board is I:\\{PairingText.FileName}; the sock takes the key and deletes the file there.\n"
        + $"version = {SettingsLines.Version}\n"
        + $"{PairingText.KeyName} = {Convert.ToHexString(key)}\n"
        + $"{PairingText.AddressName} = {address}\n";
}
