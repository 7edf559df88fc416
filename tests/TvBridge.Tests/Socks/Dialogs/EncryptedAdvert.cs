using System;
using System.Security.Cryptography;
using Sock.VirtualBoard;
using Xunit;

namespace TvBridge.Tests.Socks.Dialogs;

/// <summary>Opens an advert by the table of docs/advert.md: address, UUID, device information and counter make the nonce; then 14 bytes, counter, tag.</summary>
internal static class EncryptedAdvert
{
    /// <summary>Throws when another key made it.</summary>
    public static void Open(AdvertOnAir advert, byte[] key)
    {
        byte[] bytes = advert.Advert;
        Assert.Equal("0201061A16D2FC45", Convert.ToHexString(bytes, 0, 8));
        using AesCcm ccm = new(key);
        ccm.Decrypt([.. advert.Address, .. bytes[5..8], .. bytes[22..26]], bytes.AsSpan(8, 14), bytes.AsSpan(26, 4), new byte[14]);
    }
}
