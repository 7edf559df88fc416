using RadioVm.Link.Security;
using Xunit;

namespace RadioVm.Tests.Security;

public sealed class PairingKeysTests
{
    // Bluetooth core specification, volume 2, part G, section 7.1.2.1, data set 1: sample keys, known to everybody.
    private const string PrivateA = "3f49f6d4 a3c55f38 74c9b3e3 d2103f50 4aff607b eb40b799 5899b8a6 cd3c1abd";
    private const string PrivateB = "55188b3d 32f6bb9a 900afcfb eed4e72a 59cb9ac2 f19d7cfb 6b4fdd49 f47fc5fd";
    private const string PublicAx = "20b003d2 f297be2c 5e2c83a7 e9f9a5b9 eff49111 acf4fddb cc030148 0e359de6";
    private const string PublicAy = "dc809c49 652aeb6d 63329abf 5a52155c 766345c2 8fed3024 741c8ed0 1589d28b";
    private const string PublicBx = "1ea1f0f0 1faf1d96 09592284 f19e4c00 47b58afd 8615a69f 559077b2 2faaa190";
    private const string PublicBy = "4c55f33e 429dad37 7356703a 9ab85160 472d1130 e28e3676 5f89aff9 15b1214a";
    private const string Secret = "ec0234a3 57c8ad05 341010a6 0a397d9b 99796b13 b4f866f1 868d34f3 73bfa698";

    [Fact]
    public void Both_ends_reach_the_secret_that_the_specification_prints()
    {
        using PairingKeys a = new(Hex.Of(PrivateA));
        using PairingKeys b = new(Hex.Of(PrivateB));

        Assert.Equal(Hex.Of(PublicAx), a.X);
        Assert.Equal(Hex.Of(PublicAy), a.Y);
        Assert.True(a.TryAgree(Hex.Of(PublicBx), Hex.Of(PublicBy), out byte[] one));
        Assert.True(b.TryAgree(Hex.Of(PublicAx), Hex.Of(PublicAy), out byte[] other));
        Assert.Equal(Hex.Of(Secret), one);
        Assert.Equal(one, other);
    }

    [Fact]
    public void A_key_that_is_no_point_of_the_curve_is_refused()
    {
        using PairingKeys keys = new();
        byte[] y = Hex.Of(PublicBy);
        y[31] ^= 1;

        Assert.False(keys.TryAgree(Hex.Of(PublicBx), y, out byte[] secret));
        Assert.Empty(secret);
        Assert.False(keys.TryAgree(new byte[32], new byte[32], out _));
    }

    [Fact]
    public void The_own_key_sent_back_is_refused()
    {
        using PairingKeys keys = new();

        Assert.False(keys.TryAgree(keys.X, keys.Y, out _));
    }
}
