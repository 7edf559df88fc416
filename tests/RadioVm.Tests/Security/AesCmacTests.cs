using System;
using RadioVm.Link.Security;
using Xunit;

namespace RadioVm.Tests.Security;

public sealed class AesCmacTests
{
    private const string Key = "2b7e1516 28aed2a6 abf71588 09cf4f3c";
    private const string Message =
        "6bc1bee2 2e409f96 e93d7e11 7393172a ae2d8a57 1e03ac9c 9eb76fac 45af8e51 30c81c46 a35ce411 e5fbc119 1a0a52ef f69f2445 df4f9b17 ad2b417b e66c3710";

    /// <summary>The four examples of RFC 4493, section 4.</summary>
    [Theory]
    [InlineData(0, "bb1d6929 e9593728 7fa37d12 9b756746")]
    [InlineData(16, "070a16b4 6b4d4144 f79bdd9d d04a287c")]
    [InlineData(40, "dfa66747 de9ae630 30ca3261 1497c827")]
    [InlineData(64, "51f0bebf 7e3b9d92 fc497417 79363cfe")]
    public void A_message_of_any_length_has_the_code_that_the_standard_prints(int length, string code) =>
        Assert.Equal(Hex.Of(code), AesCmac.Of(Hex.Of(Key), Hex.Of(Message).AsSpan(0, length)));
}
