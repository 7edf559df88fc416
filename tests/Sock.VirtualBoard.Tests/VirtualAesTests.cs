using System;
using System.Security.Cryptography;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public class VirtualAesTests
{
    private static readonly byte[] Key = Convert.FromHexString("2B7E151628AED2A6ABF7158809CF4F3C");

    [Fact]
    public void Blocks_are_encrypted_one_by_one_as_SP_800_38A_has_them() => Bench.Run(() =>
    {
        VirtualAes aes = new(CipherMode.ECB) { Key = Key };
        byte[] data = Convert.FromHexString("6BC1BEE22E409F96E93D7E117393172AAE2D8A571E03AC9C9EB76FAC45AF8E51");
        Assert.Equal("3AD77BB40D7A3660A89ECAF32466EF97F5D3D58503B9699DE785895A96FDBAAF", Convert.ToHexString(aes.Encrypt(data)));
        Assert.Empty(aes.Encrypt([]));
    });

    [Fact]
    public void The_array_of_the_key_itself_is_kept_as_on_the_device() => Bench.Run(() =>
    {
        byte[] key = (byte[])Key.Clone();
        VirtualAes aes = new(CipherMode.ECB) { Key = key };
        byte[] before = aes.Encrypt(new byte[16]);
        key[0] ^= 1;
        Assert.NotEqual(before, aes.Encrypt(new byte[16]));
    });

    [Fact]
    public void What_the_device_refuses_is_refused() => Bench.Run(() =>
    {
        Assert.Throws<InvalidOperationException>(() => new VirtualAes(CipherMode.ECB).Encrypt(new byte[16]));
        Assert.Throws<ArgumentNullException>(() => new VirtualAes(CipherMode.ECB) { Key = Key }.Encrypt(null!));
        Assert.Throws<ArgumentException>(() => new VirtualAes(CipherMode.ECB) { Key = Key }.Encrypt(new byte[15]));
        Assert.Throws<ArgumentException>(() => new VirtualAes(CipherMode.ECB) { Key = Key }.Encrypt(new byte[17]));
        Assert.Throws<ArgumentException>(() => new VirtualAes(CipherMode.ECB) { Key = new byte[5] }.Encrypt(new byte[16]));
        Assert.Throws<NotSupportedException>(() => new VirtualAes((CipherMode)0) { Key = Key }.Encrypt(new byte[16]));
    });

    [Fact]
    public void The_modes_have_the_numbers_of_the_device()
    {
        Assert.Equal(1, (int)CipherMode.CBC);
        Assert.Equal(2, (int)CipherMode.ECB);
    }
}
