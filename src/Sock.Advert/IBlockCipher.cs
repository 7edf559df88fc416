namespace Sock.Advert;

/// <summary>
/// A block cipher with its key, 16 bytes at a time: AES-128 wherever adverts are concerned. The chip has one of its own, the desktop another;
/// everything above a single block is built here, once.
/// </summary>
public interface IBlockCipher
{
    /// <summary>Encrypts one block.</summary>
    /// <param name="block">16 bytes.</param>
    /// <param name="result">Takes the 16 encrypted bytes; may be the same array as <paramref name="block"/>.</param>
    void EncryptBlock(byte[] block, byte[] result);
}
