using RadioVm.Hci;
using RadioVm.Link.Security;
using TvBridge.Socks.Air;
using Xunit;

namespace RadioVm.Tests.Security;

/// <summary>The sample data of the Bluetooth core specification: volume 3, part H, appendix D, and the examples of section 2.2.3 and 2.2.4 there.</summary>
public sealed class PairingFunctionsTests
{
    private const string U = "20b003d2 f297be2c 5e2c83a7 e9f9a5b9 eff49111 acf4fddb cc030148 0e359de6";
    private const string V = "55188b3d 32f6bb9a 900afcfb eed4e72a 59cb9ac2 f19d7cfb 6b4fdd49 f47fc5fd";
    private const string N1 = "d5cb8454 d177733e ffffb2ec 712baeab";
    private const string N2 = "a6e8e7cc 25a75f6e 216583f7 ff3dc4cf";
    private const string A1 = "00 56123737 bfce";
    private const string A2 = "00 a713702d cfc1";
    private const string Secret = "ec0234a3 57c8ad05 341010a6 0a397d9b 99796b13 b4f866f1 868d34f3 73bfa698";
    private const string CheckKey = "2965f176 a1084a02 fd3f6a20 ce636e20";

    [Fact]
    public void The_confirm_value_of_a_public_key_is_the_sample_of_f4() =>
        Assert.Equal(Hex.Of("f2c916f1 07a9bd1c f1eda1be a974872d"), PairingFunctions.Confirm(Hex.Of(U), Hex.Of(V), Hex.Of(N1), 0));

    [Fact]
    public void The_keys_are_the_samples_of_f5()
    {
        (byte[] check, byte[] longTerm) = PairingFunctions.Keys(Hex.Of(Secret), Hex.Of(N1), Hex.Of(N2), Hex.Of(A1), Hex.Of(A2));

        Assert.Equal(Hex.Of(CheckKey), check);
        Assert.Equal(Hex.Of("69867911 69d7cd23 980522b5 94750a38"), longTerm);
    }

    [Fact]
    public void The_check_value_is_the_sample_of_f6()
    {
        byte[] random = Hex.Of("12a3343b b453bb54 08da42d2 0c2d0fc8");

        byte[] check = PairingFunctions.Check(Hex.Of(CheckKey), Hex.Of(N1), Hex.Of(N2), random, Hex.Of("010102"), Hex.Of(A1), Hex.Of(A2));

        Assert.Equal(Hex.Of("e3c47398 9cd0e8c5 d26c0b09 da958f61"), check);
    }

    [Fact]
    public void The_legacy_confirm_value_is_the_example_of_c1()
    {
        LeAddress central = new(SockAddress.FromBytes(Hex.Of("A1A2A3A4A5A6")), IsRandom: true);
        LeAddress peripheral = new(SockAddress.FromBytes(Hex.Of("B1B2B3B4B5B6")), IsRandom: false);

        byte[] confirm = PairingFunctions.LegacyConfirm(
            new byte[16], Hex.Of("5783D521 56AD6F0E 6388274E C6702EE0"), Hex.Of("07071000000101"), Hex.Of("05000800000302"), central, peripheral);

        Assert.Equal(Hex.Of("1e1e3fef 878988ea d2a74dc5 bef13b86"), confirm);
    }

    [Fact]
    public void The_legacy_key_is_the_example_of_s1()
    {
        byte[] first = Hex.Of("000F0E0D 0C0B0A09 11223344 55667788");
        byte[] second = Hex.Of("01020304 05060708 99AABBCC DDEEFF00");

        Assert.Equal(Hex.Of("9a1fe1f0 e8b0f49b 5b4216ae 796da062"), PairingFunctions.LegacyKey(new byte[16], first, second));
    }
}
