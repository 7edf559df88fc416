using System;
using System.Security.Cryptography;
using Xunit;

namespace Sock.Advert.Tests;

public class CcmCipherTests
{
    private static readonly byte[] Key = Hex.Parse("231D39C1D7CC1AB1AEE224CD096DB932");
    private static readonly byte[] Nonce = Hex.Parse("5448E68F80A5D2FC4533221100");

    [Fact]
    public void Ours_and_the_desktops_agree_on_random_messages_in_both_directions()
    {
        Random random = new(20260911);
        for (int round = 0; round < 5_000; round++)
        {
            byte[] key = Bytes(random, 16);
            byte[] nonce = Bytes(random, 13);
            byte[] extra = Bytes(random, round % 4 == 0 ? 0 : random.Next(80));
            byte[] message = Bytes(random, round % 8 == 0 ? random.Next(700) : random.Next(40));
            int tagLength = 4 + (2 * (round % 7));
            using AesCcm desktop = new(key);
            byte[] expected = new byte[message.Length];
            byte[] expectedTag = new byte[tagLength];
            desktop.Encrypt(nonce, message, expected, expectedTag, extra);

            CcmCipher ours = new(new DesktopAes(key), tagLength);
            byte[] bytes = (byte[])message.Clone();
            byte[] tag = new byte[tagLength];
            ours.Encrypt(nonce, extra, bytes, 0, bytes.Length, tag, 0);
            Assert.Equal(expected, bytes);
            Assert.Equal(expectedTag, tag);

            Assert.True(ours.TryDecrypt(nonce, extra, expected, 0, expected.Length, expectedTag, 0));
            Assert.Equal(message, expected);
        }
    }

    [Fact]
    public void Every_length_up_to_40_bytes_is_as_the_desktops_with_and_without_data_beside_it()
    {
        Random random = new(40);
        using AesCcm desktop = new(Key);
        CcmCipher ours = new(new DesktopAes(Key), 4);
        for (int length = 0; length <= 40; length++)
        {
            for (int extraLength = 0; extraLength <= 40; extraLength++)
            {
                byte[] message = Bytes(random, length);
                byte[] extra = Bytes(random, extraLength);
                byte[] expected = new byte[length];
                byte[] expectedTag = new byte[4];
                desktop.Encrypt(Nonce, message, expected, expectedTag, extra);

                // In the middle of an array, the tag behind the message, as an advert has them.
                byte[] bytes = [0xEE, .. message, 0, 0, 0, 0, 0xEE];
                ours.Encrypt(Nonce, extra, bytes, 1, length, bytes, length + 1);
                Assert.Equal([0xEE, .. expected, .. expectedTag, 0xEE], bytes);
                Assert.True(ours.TryDecrypt(Nonce, extra, bytes, 1, length, bytes, length + 1));
                Assert.Equal([0xEE, .. message, .. expectedTag, 0xEE], bytes);
            }
        }
    }

    [Theory]
    [InlineData(0xFEFF, 0)]
    [InlineData(0, 0xFFFF)]
    [InlineData(0xFF, 0x1000)]
    public void The_longest_messages_are_as_the_desktops(int extraLength, int length)
    {
        Random random = new(length);
        byte[] message = Bytes(random, length);
        byte[] extra = Bytes(random, extraLength);
        using AesCcm desktop = new(Key);
        byte[] expected = new byte[length];
        byte[] expectedTag = new byte[16];
        desktop.Encrypt(Nonce, message, expected, expectedTag, extra);

        byte[] tag = new byte[16];
        new CcmCipher(new DesktopAes(Key), 16).Encrypt(Nonce, extra, message, 0, length, tag, 0);
        Assert.Equal(expected, message);
        Assert.Equal(expectedTag, tag);
    }

    [Fact]
    public void No_data_beside_the_message_may_be_written_as_null()
    {
        CcmCipher cipher = new(new DesktopAes(Key), 4);
        byte[] withNull = Hex.Parse("0007015D0903090C0F0142F4A70E 00000000");
        byte[] withEmpty = (byte[])withNull.Clone();
        cipher.Encrypt(Nonce, null, withNull, 0, 14, withNull, 14);
        cipher.Encrypt(Nonce, [], withEmpty, 0, 14, withEmpty, 14);
        Assert.Equal(withNull, withEmpty);
    }

    [Fact]
    public void Any_flipped_bit_of_message_tag_nonce_or_data_beside_it_is_refused_and_leaves_zeros()
    {
        CcmCipher cipher = new(new DesktopAes(Key), 4);
        byte[] extra = [1, 2, 3];
        byte[] whole = Hex.Parse("0007015D0903090C0F0142F4A70E0102030405 00000000");
        cipher.Encrypt(Nonce, extra, whole, 0, 19, whole, 19);
        byte[] everything = [.. Nonce, .. extra, .. whole];
        for (int bit = -1; bit < everything.Length * 8; bit++)
        {
            byte[] changed = (byte[])everything.Clone();
            if (bit >= 0)
            {
                changed[bit / 8] ^= (byte)(1 << (bit % 8));
            }

            byte[] bytes = changed[16..];
            Assert.Equal(bit < 0, cipher.TryDecrypt(changed[..13], changed[13..16], bytes, 0, 19, bytes, 19));
            Assert.Equal(bit < 0 ? "0007015D0903090C0F0142F4A70E0102030405" : new string('0', 38), Hex.Of(bytes[..19]));
        }
    }

    [Fact]
    public void Each_byte_of_the_tag_counts()
    {
        CcmCipher cipher = new(new DesktopAes(Key), 16);
        byte[] message = new byte[5];
        byte[] tag = new byte[16];
        cipher.Encrypt(Nonce, null, message, 0, 5, tag, 0);
        for (int place = 0; place < 16; place++)
        {
            for (int change = 1; change < 256; change++)
            {
                byte[] forged = (byte[])tag.Clone();
                forged[place] ^= (byte)change;
                Assert.False(cipher.TryDecrypt(Nonce, null, (byte[])message.Clone(), 0, 5, forged, 0));
            }
        }
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(18)]
    public void A_length_of_the_tag_that_RFC_3610_does_not_know_is_refused(int tagLength)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new CcmCipher(new DesktopAes(Key), tagLength));
        Assert.Equal($"tagLength is {tagLength} bytes; expected an even number of 4..16 bytes.", refusal.Message);
    }

    [Theory]
    [InlineData(12, 0, 0, 5, 4, 0, "nonce is 12 bytes long; expected 13 bytes.")]
    [InlineData(-1, 0, 0, 5, 4, 0, "nonce is null; expected 13 bytes.")]
    [InlineData(13, 0xFF00, 0, 5, 4, 0, "extra is 65280 bytes long; expected 0..65279 bytes.")]
    [InlineData(13, 0, 0, 65536, 4, 0, "length is 65536 bytes; expected 0..65535 bytes.")]
    [InlineData(13, 0, 0, -1, 4, 0, "bytes has 5 bytes; expected room for -1 bytes from offset 0 on.")]
    [InlineData(13, 0, -1, 5, 4, 0, "bytes has 5 bytes; expected room for 5 bytes from offset -1 on.")]
    [InlineData(13, 0, 1, 5, 4, 0, "bytes has 5 bytes; expected room for 5 bytes from offset 1 on.")]
    [InlineData(13, 0, int.MaxValue, 5, 4, 0, "bytes has 5 bytes; expected room for 5 bytes from offset 2147483647 on.")]
    [InlineData(13, 0, 0, 5, -1, 0, "tag is null; expected an array.")]
    [InlineData(13, 0, 0, 5, 3, 0, "tag has 3 bytes; expected room for 4 bytes from offset 0 on.")]
    [InlineData(13, 0, 0, 5, 4, 1, "tag has 4 bytes; expected room for 4 bytes from offset 1 on.")]
    public void A_range_that_does_not_fit_is_the_callers_mistake(
        int nonceLength, int extraLength, int offset, int length, int tagArrayLength, int tagOffset, string message)
    {
        CcmCipher cipher = new(new DesktopAes(Key), 4);
        byte[]? nonce = nonceLength < 0 ? null : new byte[nonceLength];
        byte[]? tag = tagArrayLength < 0 ? null : new byte[tagArrayLength];
        byte[] bytes = [1, 2, 3, 4, 5];

        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => cipher.Encrypt(nonce, new byte[extraLength], bytes, offset, length, tag, tagOffset));
        Assert.Equal(message, refusal.Message);
        Assert.Throws<ArgumentException>(() => cipher.TryDecrypt(nonce, new byte[extraLength], bytes, offset, length, tag, tagOffset));
        Assert.Equal([1, 2, 3, 4, 5], bytes);
    }

    [Fact]
    public void A_block_cipher_and_bytes_are_needed()
    {
        Assert.Throws<ArgumentException>(() => new CcmCipher(null, 4));
        Assert.Throws<ArgumentException>(() => new CcmCipher(new DesktopAes(Key), 4).Encrypt(Nonce, null, null, 0, 0, new byte[4], 0));
    }

    private static byte[] Bytes(Random random, int length)
    {
        byte[] bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
