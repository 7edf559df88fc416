using System;
using Sock.Detection;
using Xunit;

namespace Sock.Advert.Tests;

/// <summary>Decoding for a listener that hears many adverts and believes few.</summary>
public class DecodingCostTests
{
    private static readonly byte[] Address = Hex.Parse("A4CF12345678");

    [Fact]
    public void Decoding_with_room_of_ones_own_allocates_nothing_whatever_the_advert_is()
    {
        AdvertCipher cipher = new(new NoCipher(), Address);
        AdvertFields fields = new() { State = SockState.Asleep, StillAgeMs = 960500, Counter = 0x1234 };
        byte[] genuine = new byte[25];
        AdvertEncoder.EncodeEncrypted(fields, cipher, genuine);
        byte[] forged = (byte[])genuine.Clone();
        forged[24] ^= 1;
        byte[] plain = Hex.Parse("44 0007 015D 0903 090C 0F01 42F4A70E");
        byte[] room = new byte[14];
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeServiceData(genuine, 2, 23, cipher, room, fields));
        Assert.Equal(AdvertError.WrongKeyOrDamaged, AdvertDecoder.DecodeServiceData(forged, 2, 23, cipher, room, fields));
        Assert.Equal(AdvertError.None, AdvertDecoder.DecodeServiceData(plain, 0, 15, fields));

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            AdvertDecoder.DecodeServiceData(genuine, 2, 23, cipher, room, fields);
            AdvertDecoder.DecodeServiceData(forged, 2, 23, cipher, room, fields);
            AdvertDecoder.DecodeServiceData(plain, 0, 15, fields);
            AdvertDecoder.ReadCounter(genuine, 2, 23, out _);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(100u, AdvertError.None)]
    [InlineData(0xFFFFFFFEu, AdvertError.None)]
    [InlineData(99u, AdvertError.CounterOutOfRange)]
    [InlineData(0u, AdvertError.CounterOutOfRange)]
    [InlineData(0xFFFFFFFFu, AdvertError.CounterOutOfRange)]
    public void The_counter_is_read_without_the_key(uint counter, AdvertError expected)
    {
        byte[] data = [0xFF, .. Hex.Parse("45 0007 015D 0903 090C 0F01 42F4A70E"), .. BitConverter.GetBytes(counter), 1, 2, 3, 4];

        Assert.Equal(expected, AdvertDecoder.ReadCounter(data, 1, 23, out uint read));
        Assert.Equal(expected == AdvertError.None ? counter : 0, read);
        Assert.Equal(AdvertError.WrongLength, AdvertDecoder.ReadCounter(data, 1, 22, out _));
        Assert.Equal(AdvertError.TooShort, AdvertDecoder.ReadCounter(data, 1, 0, out _));
        data[1] = 0x44;
        Assert.Equal(AdvertError.NotEncrypted, AdvertDecoder.ReadCounter(data, 1, 23, out _));
        Assert.Throws<ArgumentException>(() => AdvertDecoder.ReadCounter(data, 1, 24, out _));
        Assert.Throws<ArgumentException>(() => AdvertDecoder.ReadCounter(null, 0, 0, out _));
    }

    [Theory]
    [InlineData(13, "room is 13 bytes long; expected 14 bytes.")]
    [InlineData(-1, "room is null; expected 14 bytes.")]
    public void Room_of_another_length_is_the_callers_mistake(int length, string message)
    {
        AdvertCipher cipher = new(new NoCipher(), Address);
        byte[]? room = length < 0 ? null : new byte[length];
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => AdvertDecoder.DecodeServiceData(new byte[23], 0, 23, cipher, room, new AdvertFields()));
        Assert.Equal(message, refusal.Message);
    }

    /// <summary>A block cipher that leaves everything as it is, and allocates nothing.</summary>
    private sealed class NoCipher : IBlockCipher
    {
        public void EncryptBlock(byte[] block, byte[] result) => Array.Copy(block, result, 16);
    }
}
