using System;
using System.Linq;
using System.Security.Cryptography;
using FsCheck;
using FsCheck.Fluent;
using Sock.Detection;
using Xunit;

namespace Sock.Advert.Tests;

/// <summary>Whole adverts of a paired sock, written and read.</summary>
public class EncryptedAdvertTests
{
    private static readonly byte[] Key = Hex.Parse("0F1E2D3C4B5A69788796A5B4C3D2E1F0");
    private static readonly byte[] Address = Hex.Parse("A4CF12345678");
    private static readonly AdvertCipher Cipher = new(new DesktopAes(Key), Address);

    [Theory]
    [InlineData(100u)]
    [InlineData(255u)]
    [InlineData(256u)]
    [InlineData(0x01020304u)]
    [InlineData(0x80000000u)]
    [InlineData(0xFFFFFFFEu)]
    public void What_is_encrypted_is_read_back_with_its_counter(uint counter)
    {
        AdvertFields heard = new();
        byte[] advert = Advert(Asleep(counter));
        Assert.Equal(30, advert.Length);
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(advert, 30, Cipher, heard));
        Assert.Equal("packet 7 battery 93 Asleep episode 12 age 960500", AdvertFieldsText.Of(heard));
        Assert.Equal(counter, heard.Counter);
    }

    [Fact]
    public void A_receiver_that_knows_only_BTHome_and_the_desktops_cipher_reads_the_same_objects()
    {
        using AesCcm desktop = new(Key);
        Random random = new(45);
        for (int round = 0; round < 2_000; round++)
        {
            SockState state = (SockState)random.Next(8);
            AdvertFields fields = new()
            {
                PacketId = (byte)random.Next(256),
                BatteryPercent = (byte)random.Next(101),
                State = state,
                Episode = (byte)random.Next(256),
                StillAgeMs = state is SockState.Warning or SockState.Asleep ? random.Next(0x1000000) : 0,
                Counter = (uint)random.NextInt64(100, 0xFFFFFFFF),
            };
            byte[] serviceData = new byte[25];
            AdvertEncoder.EncodeEncrypted(fields, Cipher, serviceData);
            Assert.Equal([0xD2, 0xFC, 0x45], serviceData[..3]);
            Assert.Equal(fields.Counter, BitConverter.ToUInt32(serviceData, 17));

            byte[] plain = [0xD2, 0xFC, 0x44, .. new byte[14]];
            byte[] nonce = [.. Address, .. serviceData[..3], .. serviceData[17..21]];
            desktop.Decrypt(nonce, serviceData.AsSpan(3, 14), serviceData.AsSpan(21, 4), plain.AsSpan(3));
            string expected =
                $"0={fields.PacketId} 1={fields.BatteryPercent} 9={(int)state} 9={fields.Episode} 15={(state == SockState.Asleep ? 1 : 0)} 66={fields.StillAgeMs}";
            Assert.Equal(expected, string.Join(' ', BtHomeReading.Read(plain).Select(o => $"{o.Key}={o.Value}")));
        }
    }

    [Fact]
    public void Every_flipped_bit_is_refused_and_nothing_is_believed()
    {
        byte[] advert = Advert(Asleep(0x1234));
        for (int bit = 0; bit < advert.Length * 8; bit++)
        {
            // Of the Flags nothing is taken but their length: the type and the flags themselves may be any.
            if (bit / 8 is 1 or 2)
            {
                continue;
            }

            advert[bit / 8] ^= (byte)(1 << (bit % 8));
            AssertRefused(fields => AdvertDecoder.DecodeAdvert(advert, advert.Length, Cipher, fields));
            advert[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void Every_other_length_of_service_data_is_refused_by_name()
    {
        byte[] whole = [.. Advert(Asleep(0x1234))[7..], .. new byte[17]];
        for (int length = 0; length <= 40; length++)
        {
            AdvertError expected = length switch { 0 => AdvertError.TooShort, 23 => AdvertError.None, _ => AdvertError.WrongLength };
            Assert.Equal(expected, AdvertDecoder.DecodeServiceData(whole, 0, length, Cipher, new AdvertFields()));
        }
    }

    [Fact]
    public void An_advert_under_another_key_or_address_is_refused()
    {
        byte[] otherKey = (byte[])Key.Clone();
        otherKey[15] ^= 1;
        byte[] otherAddress = (byte[])Address.Clone();
        otherAddress[5] ^= 1;
        foreach (AdvertCipher other in new[] { new AdvertCipher(new DesktopAes(otherKey), Address), new AdvertCipher(new DesktopAes(Key), otherAddress) })
        {
            byte[] advert = Advert(Asleep(0x1234));
            AdvertFields fields = new();
            Assert.Equal(AdvertError.WrongKeyOrDamaged, AdvertDecoder.DecodeAdvert(advert, 30, other, fields));
        }
    }

    [Fact]
    public void A_plain_advert_is_refused_where_a_key_is_known_and_an_encrypted_one_where_none_is()
    {
        byte[] plain = Hex.Parse("020106 1216D2FC 44 0007 015D 0903 090C 0F01 42F4A70E");
        byte[] encrypted = Advert(Asleep(0x1234));
        Assert.Equal(AdvertError.NotEncrypted, AdvertDecoder.DecodeAdvert(plain, 22, Cipher, new AdvertFields()));
        Assert.Equal(AdvertError.Encrypted, AdvertDecoder.DecodeAdvert(encrypted, 30, new AdvertFields()));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(99u)]
    [InlineData(0xFFFFFFFFu)]
    public void A_counter_that_no_sock_uses_is_neither_written_nor_read(uint counter)
    {
        byte[] serviceData = new byte[25];
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => AdvertEncoder.EncodeEncrypted(Asleep(counter), Cipher, serviceData));
        Assert.Equal($"Counter is {counter}; expected 100..4294967294.", refusal.Message);
        Assert.All(serviceData, b => Assert.Equal(0, b));

        byte[] data = Hex.Parse("45 0007 015D 0903 090C 0F01 42F4A70E 00000000 00000000");
        Cipher.Encrypt(data, 0, 14, counter);
        AssertRefused(fields => AdvertDecoder.DecodeServiceData(data, 0, 23, Cipher, fields), AdvertError.CounterOutOfRange);
    }

    [Fact]
    public void What_is_wrong_inside_has_the_same_name_as_in_a_plain_advert()
    {
        byte[] data = Hex.Parse("45 0007 0165 0903 090C 0F01 42F4A70E 00000000 00000000");
        Cipher.Encrypt(data, 0, 14, 0x1234);
        AssertRefused(fields => AdvertDecoder.DecodeServiceData(data, 0, 23, Cipher, fields), AdvertError.BatteryAbove100);
    }

    [Fact]
    public void A_plain_advert_has_no_counter()
    {
        AdvertFields heard = new() { Counter = 5 };
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeAdvert(Hex.Parse("1216D2FC 44 0007 015D 0903 090C 0F01 42F4A70E"), 19, heard));
        Assert.Equal(0u, heard.Counter);
    }

    [Fact]
    public void Any_bytes_get_an_answer_with_a_name_and_no_exception() =>
        Prop.ForAll(
            Arb.From(
                from noise in Gen.Choose(0, 60).SelectMany(n => Gen.Choose(0, 255).Select(i => (byte)i).ArrayOf(n))
                from keep in Gen.Choose(0, 30)
                select (byte[])[.. Advert(Asleep(0x1234)).Take(keep), .. noise]),
            bytes =>
            {
                AdvertFields fields = new() { StillAgeMs = -1 };
                AdvertError error = AdvertDecoder.DecodeAdvert(bytes, bytes.Length, Cipher, fields);
                Assert.True(Enum.IsDefined(error));
                Assert.Equal(error == AdvertError.None, fields.StillAgeMs >= 0);
                Assert.True(Enum.IsDefined(AdvertDecoder.DecodeServiceData(bytes, 0, bytes.Length, Cipher, fields)));
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData(17, "serviceData is 17 bytes long; expected 25 bytes.")]
    [InlineData(26, "serviceData is 26 bytes long; expected 25 bytes.")]
    [InlineData(-1, "serviceData is null; expected 25 bytes.")]
    public void An_array_of_another_length_is_refused(int length, string message)
    {
        byte[]? serviceData = length < 0 ? null : new byte[length];
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => AdvertEncoder.EncodeEncrypted(Asleep(100), Cipher, serviceData));
        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public void Fields_and_a_cipher_are_needed()
    {
        Assert.Throws<ArgumentException>(() => AdvertEncoder.EncodeEncrypted(null, Cipher, new byte[25]));
        Assert.Throws<ArgumentException>(() => AdvertEncoder.EncodeEncrypted(Asleep(100), null, new byte[25]));
        Assert.Throws<ArgumentException>(() => AdvertDecoder.DecodeAdvert(new byte[30], 30, null, new AdvertFields()));
        Assert.Throws<ArgumentException>(() => AdvertDecoder.DecodeServiceData(new byte[23], 0, 23, null, new AdvertFields()));
        Assert.Throws<ArgumentException>(() => AdvertDecoder.DecodeServiceData(new byte[23], 1, 23, Cipher, new AdvertFields()));
    }

    [Fact]
    public void Encrypting_allocates_nothing_but_what_the_block_cipher_does()
    {
        AdvertCipher cipher = new(new NoCipher(), Address);
        AdvertFields fields = Asleep(100);
        byte[] serviceData = new byte[25];
        AdvertEncoder.EncodeEncrypted(fields, cipher, serviceData);

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            fields.Counter++;
            AdvertEncoder.EncodeEncrypted(fields, cipher, serviceData);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200);
    }

    private static AdvertFields Asleep(uint counter) =>
        new() { PacketId = 7, BatteryPercent = 93, State = SockState.Asleep, Episode = 12, StillAgeMs = 960500, Counter = counter };

    private static byte[] Advert(AdvertFields fields)
    {
        byte[] serviceData = new byte[25];
        AdvertEncoder.EncodeEncrypted(fields, Cipher, serviceData);
        return [0x02, 0x01, 0x06, 0x1A, 0x16, .. serviceData];
    }

    private static void AssertRefused(Func<AdvertFields, AdvertError> decode, AdvertError? expected = null)
    {
        AdvertFields fields = new() { PacketId = 201, BatteryPercent = 77, State = SockState.NotWorn, Episode = 202, StillAgeMs = 203, Counter = 204 };
        AdvertError error = decode(fields);
        Assert.NotEqual(AdvertError.None, error);
        Assert.Equal(expected ?? error, error);
        Assert.Equal("packet 201 battery 77 NotWorn episode 202 age 203", AdvertFieldsText.Of(fields));
        Assert.Equal(204u, fields.Counter);
    }

    /// <summary>A block cipher that leaves everything as it is, and allocates nothing.</summary>
    private sealed class NoCipher : IBlockCipher
    {
        public void EncryptBlock(byte[] block, byte[] result) => Array.Copy(block, result, 16);
    }
}
