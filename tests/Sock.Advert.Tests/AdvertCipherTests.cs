using System;
using System.Security.Cryptography;
using Xunit;

namespace Sock.Advert.Tests;

public class AdvertCipherTests
{
    // The key and the address of the tests of BTHome's own parser.
    private const string Key = "231D39C1D7CC1AB1AEE224CD096DB932";
    private const string Address = "5448E68F80A5";

    public static readonly TheoryData<string, string> Published = new()
    {
        { "41 A47266C95F73 00112233 78237214", "02CA0903BF13" },      // 25.06 degrees, 50.55 %
        { "41 87B9         00112233 72B0231F", "2101" },              // motion
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void The_published_vectors_of_BTHome_hold_in_both_directions(string serviceData, string objects)
    {
        AdvertCipher cipher = New(Key, Address);
        byte[] data = Hex.Parse(serviceData);
        byte[] decrypted = new byte[data.Length - 9];
        Assert.True(cipher.TryDecrypt(data, 0, decrypted, out uint counter));
        Assert.Equal((objects, 0x33221100u), (Hex.Of(decrypted), counter));

        byte[] made = Hex.Parse("41" + objects + "0000000000000000");
        cipher.Encrypt(made, 0, decrypted.Length, 0x33221100);
        Assert.Equal(data, made);
    }

    [Fact]
    public void The_nonce_is_address_UUID_device_information_and_counter_as_they_are_sent()
    {
        byte[] data = Hex.Parse("45 0007 015D 0903 090C 0F01 42F4A70E 00000000 00000000");
        New(Key, Address).Encrypt(data, 0, 14, 0x12345678);

        using AesCcm desktop = new(Hex.Parse(Key));
        byte[] objects = new byte[14];
        desktop.Decrypt(Hex.Parse("5448E68F80A5 D2FC 45 78563412"), data.AsSpan(1, 14), data.AsSpan(19, 4), objects);
        Assert.Equal("0007015D0903090C0F0142F4A70E", Hex.Of(objects));
        Assert.Equal("78563412", Hex.Of(data[15..19]));
    }

    [Theory]
    [InlineData("231D39C1D7CC1AB1AEE224CD096DB933", Address)]
    [InlineData(Key, "5448E68F80A4")]
    [InlineData(Key, "A5808FE64854")]
    public void Another_key_or_another_or_a_turned_around_address_is_refused(string key, string address)
    {
        byte[] data = Hex.Parse("41A47266C95F730011223378237214");
        byte[] objects = [1, 2, 3, 4, 5, 6];
        Assert.False(New(key, address).TryDecrypt(data, 0, objects, out _));
        Assert.Equal(new byte[6], objects);
    }

    [Fact]
    public void What_is_decrypted_stays_as_it_was()
    {
        byte[] data = Hex.Parse("FFFF 41A47266C95F730011223378237214 FF");
        byte[] before = (byte[])data.Clone();
        Assert.True(New(Key, Address).TryDecrypt(data, 2, new byte[6], out _));
        Assert.Equal(before, data);
    }

    [Fact]
    public void A_changed_array_of_the_caller_does_not_change_the_address()
    {
        byte[] address = Hex.Parse(Address);
        AdvertCipher cipher = new(new DesktopAes(Hex.Parse(Key)), address);
        Array.Clear(address);
        Assert.True(cipher.TryDecrypt(Hex.Parse("4187B90011223372B0231F"), 0, new byte[2], out _));
    }

    [Theory]
    [InlineData(-1, "address is null; expected 6 bytes.")]
    [InlineData(5, "address is 5 bytes long; expected 6 bytes.")]
    [InlineData(7, "address is 7 bytes long; expected 6 bytes.")]
    public void An_address_has_6_bytes(int length, string message)
    {
        byte[]? address = length < 0 ? null : new byte[length];
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new AdvertCipher(new DesktopAes(Hex.Parse(Key)), address));
        Assert.Equal(message, refusal.Message);
    }

    [Theory]
    [InlineData(22, 0, 14, "data has 22 bytes; expected room for 9 bytes and 14 of objects from offset 0 on.")]
    [InlineData(23, 1, 14, "data has 23 bytes; expected room for 9 bytes and 14 of objects from offset 1 on.")]
    [InlineData(23, -1, 14, "data has 23 bytes; expected room for 9 bytes and 14 of objects from offset -1 on.")]
    [InlineData(8, 0, 0, "data has 8 bytes; expected room for 9 bytes and 0 of objects from offset 0 on.")]
    [InlineData(-1, 0, 0, "data is null; expected an array.")]
    public void Data_that_end_too_early_are_the_callers_mistake(int dataLength, int offset, int objectsLength, string message)
    {
        AdvertCipher cipher = New(Key, Address);
        byte[]? data = dataLength < 0 ? null : new byte[dataLength];
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => cipher.Encrypt(data, offset, objectsLength, 100)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => cipher.TryDecrypt(data, offset, new byte[objectsLength], out _)).Message);
    }

    [Fact]
    public void A_negative_length_and_no_array_for_the_objects_are_the_callers_mistake()
    {
        AdvertCipher cipher = New(Key, Address);
        Assert.Throws<ArgumentException>(() => cipher.Encrypt(new byte[23], 0, -1, 100));
        Assert.Throws<ArgumentException>(() => cipher.TryDecrypt(new byte[23], 0, null, out _));
    }

    private static AdvertCipher New(string key, string address) => new(new DesktopAes(Hex.Parse(key)), Hex.Parse(address));
}
