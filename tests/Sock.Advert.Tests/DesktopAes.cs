using System;
using System.Security.Cryptography;

namespace Sock.Advert.Tests;

/// <summary>A block cipher of the desktop's, for tests of what is built over it.</summary>
internal sealed class DesktopAes : IBlockCipher, IDisposable
{
    private readonly Aes aes = Aes.Create();

    public DesktopAes(byte[] key)
    {
        this.aes.Key = key;
    }

    public void EncryptBlock(byte[] block, byte[] result) => this.aes.EncryptEcb(block.AsSpan(0, 16), result.AsSpan(0, 16), PaddingMode.None);

    public void Dispose() => this.aes.Dispose();
}
