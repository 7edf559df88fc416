using System;
using System.Security.Cryptography;

namespace Sock.VirtualBoard;

/// <summary>
/// What the firmware knows as System.Security.Cryptography.Aes: the chip's AES-128 without padding, with the same refusals. The modes are the
/// desktop's enum, whose CBC and ECB have the device's numbers. Only ECB is simulated, which is all that the firmware uses.
/// </summary>
public class VirtualAes
{
    private const int BlockLength = 16;
    private const int KeyLength = 16;
    private readonly CipherMode mode;

    /// <summary>A cipher without a key.</summary>
    public VirtualAes(CipherMode mode)
    {
        this.mode = mode;
    }

    /// <summary>
    /// The key. As on the device the array itself is kept and looked at only when something is encrypted: a key of a wrong length is refused
    /// then, and an array that changes later changes the key.
    /// </summary>
    public byte[]? Key { get; set; }

    /// <summary>Encrypts whole blocks into a new array.</summary>
    /// <exception cref="NotSupportedException">The mode is not ECB.</exception>
    /// <exception cref="InvalidOperationException">There is no key.</exception>
    /// <exception cref="ArgumentNullException">There are no data.</exception>
    /// <exception cref="ArgumentException">The data are not a multiple of 16 bytes, or the key is not 16 bytes.</exception>
    public byte[] Encrypt(byte[] data)
    {
        Board.Current.Clock.Call();
        if (this.mode != CipherMode.ECB)
        {
            throw new NotSupportedException("The virtual board knows the mode ECB only.");
        }

        if (this.Key is null)
        {
            throw new InvalidOperationException("There is no key.");
        }

        ArgumentNullException.ThrowIfNull(data);
        if (data.Length % BlockLength != 0)
        {
            throw new ArgumentException("The data are not a multiple of 16 bytes.", nameof(data));
        }

        if (this.Key.Length != KeyLength)
        {
            throw new ArgumentException("The key is not 16 bytes.", nameof(data));
        }

        using Aes aes = Aes.Create();
        aes.Key = this.Key;
        return aes.EncryptEcb(data, PaddingMode.None);
    }
}
