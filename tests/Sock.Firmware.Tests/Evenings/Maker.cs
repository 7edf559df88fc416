using System;
using Sock.VirtualBoard;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>What a maker has on the table: keys drawn for these tests alone, pairing files, and the page of the LED.</summary>
internal static class Maker
{
    public const string NotPaired = "pairing: the sock has no key, so it says nothing on the air; pair it (hold the button for 3 s) or choose adverts = plain";
    public const string Damaged = "pairing: the stored key is damaged, so the sock says nothing on the air; pair it again, with a new key";
    public const string Stored = "pairing: key and address are stored, the file is deleted.";

    public static readonly byte[] Key = Convert.FromHexString("6E1F0B9C47D2583AA4C0157E93BD2861");
    public static readonly byte[] OtherKey = Convert.FromHexString("D05A7713E8664F90B12C3D8A5E07F94B");

    /// <summary>The text of a pairing file, with the address that the virtual board is heard under.</summary>
    public static string PairingText(byte[] key) =>
        $"version = 1\nkey = {Convert.ToHexString(key)}\naddress = {BitConverter.ToString(new BoardOptions().Address).Replace('-', ':')}\n";

    /// <summary>A sock that was given its key by file.</summary>
    public static MakersSock PairedSock() => new MakersSock().File(MakersSock.PairingPath, PairingText(Key));
}
