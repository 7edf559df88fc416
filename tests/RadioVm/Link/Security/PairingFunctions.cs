using System;
using System.Security.Cryptography;
using RadioVm.Hci;

namespace RadioVm.Link.Security;

/// <summary>
/// The functions of pairing (Bluetooth core specification, volume 3, part H, section 2.2). All values are most significant byte first, as the specification
/// writes them; on the air they travel the other way round.
/// </summary>
internal static class PairingFunctions
{
    private static readonly byte[] KeySalt = Convert.FromHexString("6C888391AAF5A53860370BDB5A6083BE");
    private static readonly byte[] KeyId = "btle"u8.ToArray();

    /// <summary>The confirm value of a public key: f4. The coordinates have 32 bytes.</summary>
    public static byte[] Confirm(byte[] ownX, byte[] otherX, byte[] nonce, byte z) => AesCmac.Of(nonce, [.. ownX, .. otherX, z]);

    /// <summary>The key that checks and the key that encrypts, from the shared secret: f5. The addresses have 7 bytes, the kind in front.</summary>
    public static (byte[] Check, byte[] LongTerm) Keys(byte[] secret, byte[] centralNonce, byte[] peripheralNonce, byte[] central, byte[] peripheral)
    {
        byte[] key = AesCmac.Of(KeySalt, secret);
        byte[] tail = [.. KeyId, .. centralNonce, .. peripheralNonce, .. central, .. peripheral, 0x01, 0x00];
        return (AesCmac.Of(key, [0, .. tail]), AesCmac.Of(key, [1, .. tail]));
    }

    /// <summary>What proves to the other that the keys agree: f6. The abilities have 3 bytes: authentication, out of band, input and output.</summary>
    public static byte[] Check(byte[] checkKey, byte[] nonce, byte[] otherNonce, byte[] random, byte[] abilities, byte[] own, byte[] other) =>
        AesCmac.Of(checkKey, [.. nonce, .. otherNonce, .. random, .. abilities, .. own, .. other]);

    /// <summary>The confirm value of a legacy pairing: c1. Request and response have 7 bytes, the addresses here 6 and their kinds apart.</summary>
    public static byte[] LegacyConfirm(byte[] key, byte[] random, byte[] request, byte[] response, LeAddress central, LeAddress peripheral)
    {
        byte[] first = [.. response, .. request, KindOf(peripheral), KindOf(central)];
        byte[] second = [0, 0, 0, 0, .. Written(central), .. Written(peripheral)];
        byte[] inner = Encrypt(key, AesCmac.Xor(random, first));
        return Encrypt(key, AesCmac.Xor(inner, second));
    }

    /// <summary>The key of a legacy pairing: s1, of the lower halves of both random values.</summary>
    public static byte[] LegacyKey(byte[] key, byte[] peripheralRandom, byte[] centralRandom) =>
        Encrypt(key, [.. peripheralRandom[8..], .. centralRandom[8..]]);

    /// <summary>An address as f5 and f6 take it: 7 bytes, its kind in front.</summary>
    public static byte[] WithKind(LeAddress address) => [KindOf(address), .. Written(address)];

    private static byte KindOf(LeAddress address) => (byte)(address.IsRandom ? 1 : 0);

    private static byte[] Written(LeAddress address) => LowFirst.Turned(LowFirst.Of(address));

    private static byte[] Encrypt(byte[] key, byte[] block)
    {
        using Aes aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb(block, PaddingMode.None);
    }
}
