using System;
using System.Security.Cryptography;
using Sock.Advert;
using Sock.Detection;
using Sock.Firmware.Board;
using Sock.VirtualBoard;
using Xunit;
using static Sock.Firmware.Tests.Pairing.PairingRecordBench;

namespace Sock.Firmware.Tests.Pairing;

public class EspBlockCipherTests
{
    [Theory]
    [InlineData("000102030405060708090A0B0C0D0E0F", "00112233445566778899AABBCCDDEEFF", "69C4E0D86A7B0430D8CDB78070B4C55A")]    // FIPS 197, C.1
    [InlineData("2B7E151628AED2A6ABF7158809CF4F3C", "6BC1BEE22E409F96E93D7E117393172A", "3AD77BB40D7A3660A89ECAF32466EF97")]    // SP 800-38A, F.1.1
    public void It_is_AES_128(string key, string block, string expected) => Use(new VirtualFlash(), _ =>
    {
        EspBlockCipher cipher = new(Convert.FromHexString(key));
        byte[] result = new byte[16];
        byte[] given = Convert.FromHexString(block);
        cipher.EncryptBlock(given, result);
        Assert.Equal(expected, Convert.ToHexString(result));
        Assert.Equal(block, Convert.ToHexString(given));

        cipher.EncryptBlock(given, given);
        Assert.Equal(expected, Convert.ToHexString(given));
    });

    [Fact]
    public void A_changed_array_of_the_caller_does_not_change_the_key() => Use(new VirtualFlash(), _ =>
    {
        byte[] key = (byte[])Key.Clone();
        EspBlockCipher cipher = new(key);
        Array.Clear(key);
        byte[] result = new byte[16];
        byte[] expected = new byte[16];
        cipher.EncryptBlock(new byte[16], result);
        new EspBlockCipher(Key).EncryptBlock(new byte[16], expected);
        Assert.Equal(expected, result);
    });

    [Theory]
    [InlineData(-1, "key is null; expected 16 bytes.")]
    [InlineData(15, "key is 15 bytes long; expected 16 bytes.")]
    [InlineData(32, "key is 32 bytes long; expected 16 bytes.")]
    public void A_key_has_16_bytes(int length, string message) => Use(new VirtualFlash(), _ =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new EspBlockCipher(length < 0 ? null : new byte[length])).Message));

    [Fact]
    public void What_a_paired_board_says_is_read_with_the_desktops_own_cipher() => Use(new VirtualFlash(), _ =>
    {
        PairingRecord pairing = Loaded();
        pairing.TryPair(Key, Address);
        AdvertCipher cipher = new(new EspBlockCipher(pairing.Key), pairing.Address);
        AdvertFields fields = new() { PacketId = 7, BatteryPercent = 93, State = SockState.Asleep, Episode = 12, StillAgeMs = 960500 };
        byte[] serviceData = new byte[AdvertEncoder.EncryptedServiceDataLength];
        using AesCcm desktop = new(Key);
        for (uint expected = 100; expected < 500; expected++)
        {
            fields.Counter = Take(pairing);
            AdvertEncoder.EncodeEncrypted(fields, cipher, serviceData);
            Assert.Equal(expected, BitConverter.ToUInt32(serviceData, 17));
            byte[] objects = new byte[14];
            desktop.Decrypt([.. Address, .. serviceData[..3], .. serviceData[17..21]], serviceData.AsSpan(3, 14), serviceData.AsSpan(21, 4), objects);
            Assert.Equal("0007015D0903090C0F0142F4A70E", Convert.ToHexString(objects));
        }
    });
}
