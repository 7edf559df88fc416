using System;
using System.Security.Cryptography;
using Sock.Advert;

namespace TvBridge.Socks.Trust;

/// <summary>The desktop's AES-128, one block at a time, keyed once: a call allocates nothing. For one thread at a time.</summary>
internal sealed class AesBlocks : IBlockCipher, IDisposable
{
    private const int BlockLength = 16;

    private readonly Aes aes = Aes.Create();
    private readonly ICryptoTransform blocks;

    /// <summary>AES with that key of 16 bytes.</summary>
    public AesBlocks(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length != AdvertLayout.KeyLength)
        {
            throw new ArgumentException($"The key has {key.Length} bytes; expected {AdvertLayout.KeyLength}.", nameof(key));
        }

        // Single blocks on purpose: CCM, which makes a mode of them, is Sock.Advert's.
#pragma warning disable CA5358
        this.aes.Mode = CipherMode.ECB;
#pragma warning restore CA5358
        this.aes.Padding = PaddingMode.None;
        this.aes.Key = key;
        this.blocks = this.aes.CreateEncryptor();
    }

    /// <inheritdoc/>
    public void EncryptBlock(byte[] block, byte[] result) => this.blocks.TransformBlock(block, 0, BlockLength, result, 0);

    /// <inheritdoc/>
    public void Dispose()
    {
        this.blocks.Dispose();
        this.aes.Dispose();
    }
}
