using System;

namespace Sock.Advert;

/// <summary>
/// CCM as in RFC 3610 over any block cipher: encrypts a message and makes a tag that only the holder of the key can make. The length field has 2
/// bytes (L = 2), so a nonce has 13. A nonce must never be used twice under one key: two messages under one nonce give away how they differ.
/// Allocates nothing after its construction. For one thread at a time.
/// </summary>
public sealed class CcmCipher
{
    /// <summary>Length of a nonce. Bytes.</summary>
    public const int NonceLength = 13;

    /// <summary>Longest message; longest data beside it are <see cref="MaxExtraLength"/>. Bytes.</summary>
    public const int MaxLength = 0xFFFF;

    /// <summary>Longest data that are authenticated and not encrypted; above it RFC 3610 writes their length in another way. Bytes.</summary>
    public const int MaxExtraLength = 0xFEFF;

    private const int BlockLength = 16;
    private const int LengthFieldLength = BlockLength - 1 - NonceLength;
    private const int HasExtra = 0x40;

    private readonly IBlockCipher block;
    private readonly int tagLength;
    private readonly byte[] mac = new byte[BlockLength];
    private readonly byte[] stream = new byte[BlockLength];

    /// <summary>A cipher whose tags have that length: 4, 6, 8, 10, 12, 14 or 16 bytes.</summary>
    /// <exception cref="ArgumentException">The block cipher is null, or the length is another.</exception>
    public CcmCipher(IBlockCipher block, int tagLength)
    {
        if (block == null)
        {
            throw new ArgumentException("block is null; expected a block cipher.");
        }

        if (tagLength < 4 || tagLength > BlockLength || (tagLength & 1) != 0)
        {
            throw new ArgumentException("tagLength is " + tagLength + " bytes; expected an even number of 4..16 bytes.");
        }

        this.block = block;
        this.tagLength = tagLength;
    }

    /// <summary>Encrypts a message where it stands and writes the tag.</summary>
    /// <param name="nonce">13 bytes, never used before under this key.</param>
    /// <param name="extra">Data that the tag covers as well and that stay as they are; null for none.</param>
    /// <param name="bytes">Holds the message.</param>
    /// <param name="offset">Where the message begins. 0..bytes.Length.</param>
    /// <param name="length">Length of the message. Bytes, 0..bytes.Length - offset, at most <see cref="MaxLength"/>.</param>
    /// <param name="tag">Takes the tag; may be <paramref name="bytes"/>, outside of the message.</param>
    /// <param name="tagOffset">Where the tag goes. 0..tag.Length - its length.</param>
    /// <exception cref="ArgumentException">An argument is null or out of range: a mistake of the caller.</exception>
    public void Encrypt(byte[] nonce, byte[] extra, byte[] bytes, int offset, int length, byte[] tag, int tagOffset)
    {
        this.Check(nonce, extra, bytes, offset, length, tag, tagOffset);
        this.Authenticate(nonce, extra, bytes, offset, length);
        this.Cross(nonce, bytes, offset, length);
        this.MakeStream(nonce, 0);
        for (int i = 0; i < this.tagLength; i++)
        {
            tag[tagOffset + i] = (byte)(this.mac[i] ^ this.stream[i]);
        }
    }

    /// <summary>
    /// Decrypts a message where it stands when its tag is right. False when it is not: the key, the nonce or a byte is another, and what
    /// stood there is now zeros, for nobody knows who wrote it.
    /// </summary>
    /// <param name="nonce">The nonce it was encrypted with. 13 bytes.</param>
    /// <param name="extra">The data beside it; null for none.</param>
    /// <param name="bytes">Holds the encrypted message.</param>
    /// <param name="offset">Where the message begins. 0..bytes.Length.</param>
    /// <param name="length">Length of the message without the tag. Bytes, 0..bytes.Length - offset, at most <see cref="MaxLength"/>.</param>
    /// <param name="tag">Holds the tag; is not changed unless it overlaps the message.</param>
    /// <param name="tagOffset">Where the tag begins. 0..tag.Length - its length.</param>
    /// <exception cref="ArgumentException">An argument is null or out of range: a mistake of the caller.</exception>
    public bool TryDecrypt(byte[] nonce, byte[] extra, byte[] bytes, int offset, int length, byte[] tag, int tagOffset)
    {
        this.Check(nonce, extra, bytes, offset, length, tag, tagOffset);
        this.Cross(nonce, bytes, offset, length);
        this.Authenticate(nonce, extra, bytes, offset, length);
        this.MakeStream(nonce, 0);

        // No early end: how long this takes must not tell how much of a forged tag was right.
        int difference = 0;
        for (int i = 0; i < this.tagLength; i++)
        {
            difference |= tag[tagOffset + i] ^ this.mac[i] ^ this.stream[i];
        }

        if (difference != 0)
        {
            Array.Clear(bytes, offset, length);
        }

        return difference == 0;
    }

    private static void CheckRange(string name, byte[] bytes, int offset, int length)
    {
        if (bytes == null)
        {
            throw new ArgumentException(name + " is null; expected an array.");
        }

        if (offset < 0 || offset > bytes.Length || length < 0 || length > bytes.Length - offset)
        {
            throw new ArgumentException(
                name + " has " + bytes.Length + " bytes; expected room for " + length + " bytes from offset " + offset + " on.");
        }
    }

    private void Check(byte[] nonce, byte[] extra, byte[] bytes, int offset, int length, byte[] tag, int tagOffset)
    {
        if (nonce == null || nonce.Length != NonceLength)
        {
            throw new ArgumentException("nonce is " + (nonce == null ? "null" : nonce.Length + " bytes long") + "; expected 13 bytes.");
        }

        if (extra != null && extra.Length > MaxExtraLength)
        {
            throw new ArgumentException("extra is " + extra.Length + " bytes long; expected 0..65279 bytes.");
        }

        if (length > MaxLength)
        {
            throw new ArgumentException("length is " + length + " bytes; expected 0..65535 bytes.");
        }

        CheckRange("bytes", bytes, offset, length);
        CheckRange("tag", tag, tagOffset, this.tagLength);
    }

    /// <summary>CBC-MAC over the first block (flags, nonce, length), the data beside the message and the plain message: RFC 3610, 2.2.</summary>
    private void Authenticate(byte[] nonce, byte[] extra, byte[] bytes, int offset, int length)
    {
        int extraLength = extra == null ? 0 : extra.Length;
        int flags = ((this.tagLength - 2) / 2 << 3) | (LengthFieldLength - 1);
        this.mac[0] = (byte)(extraLength > 0 ? flags | HasExtra : flags);
        Array.Copy(nonce, 0, this.mac, 1, NonceLength);
        this.mac[BlockLength - 2] = (byte)(length >> 8);
        this.mac[BlockLength - 1] = (byte)length;
        this.block.EncryptBlock(this.mac, this.mac);
        if (extraLength > 0)
        {
            this.mac[0] = (byte)(this.mac[0] ^ (extraLength >> 8));
            this.mac[1] = (byte)(this.mac[1] ^ extraLength);
            this.Absorb(extra, 0, extraLength, 2);
        }

        this.Absorb(bytes, offset, length, 0);
    }

    /// <summary>Takes bytes into the CBC-MAC, the first at <paramref name="place"/> of the present block; the last block is filled up with zeros.</summary>
    private void Absorb(byte[] bytes, int offset, int length, int place)
    {
        for (int i = 0; i < length; i++)
        {
            this.mac[place] = (byte)(this.mac[place] ^ bytes[offset + i]);
            place++;
            if (place == BlockLength)
            {
                this.block.EncryptBlock(this.mac, this.mac);
                place = 0;
            }
        }

        if (place > 0)
        {
            this.block.EncryptBlock(this.mac, this.mac);
        }
    }

    /// <summary>Encrypts or decrypts: both are the same exclusive or with the key stream, from its block 1 on. RFC 3610, 2.3.</summary>
    private void Cross(byte[] nonce, byte[] bytes, int offset, int length)
    {
        for (int i = 0; i < length; i++)
        {
            int place = i % BlockLength;
            if (place == 0)
            {
                this.MakeStream(nonce, (i / BlockLength) + 1);
            }

            bytes[offset + i] = (byte)(bytes[offset + i] ^ this.stream[place]);
        }
    }

    private void MakeStream(byte[] nonce, int number)
    {
        this.stream[0] = LengthFieldLength - 1;
        Array.Copy(nonce, 0, this.stream, 1, NonceLength);
        this.stream[BlockLength - 2] = (byte)(number >> 8);
        this.stream[BlockLength - 1] = (byte)number;
        this.block.EncryptBlock(this.stream, this.stream);
    }
}
