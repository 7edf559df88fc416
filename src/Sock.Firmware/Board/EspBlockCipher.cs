using System;
using System.Security.Cryptography;
using Sock.Advert;

namespace Sock.Firmware.Board;

/// <summary>The chip's AES-128, one block at a time. The chip knows no CCM; <see cref="CcmCipher"/> is built over this.</summary>
public sealed class EspBlockCipher : IBlockCipher
{
    private readonly Aes aes = new Aes(CipherMode.ECB);

    /// <summary>A cipher with that key, of which it keeps a copy. 16 bytes.</summary>
    /// <exception cref="ArgumentException">The key is null or has another length.</exception>
    public EspBlockCipher(byte[] key)
    {
        if (key == null || key.Length != AdvertLayout.KeyLength)
        {
            throw new ArgumentException("key is " + (key == null ? "null" : key.Length + " bytes long") + "; expected 16 bytes.");
        }

        // The library keeps the array that it is given.
        this.aes.Key = (byte[])key.Clone();
    }

    /// <inheritdoc />
    public void EncryptBlock(byte[] block, byte[] result)
    {
        // The library makes a new array for each block: four of them for an advert.
        Array.Copy(this.aes.Encrypt(block), 0, result, 0, block.Length);
    }
}
