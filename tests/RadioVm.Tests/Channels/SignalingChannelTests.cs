using RadioVm.Link.Channels;
using Xunit;

namespace RadioVm.Tests.Channels;

public sealed class SignalingChannelTests
{
    [Fact]
    public void A_request_for_other_connection_parameters_is_for_centrals_and_not_understood() =>
        Assert.Equal(Hex.Of("01 07 0200 0000"), SignalingChannel.Answer(Hex.Of("12 07 0800 1800 2800 0000 2A00")));

    [Fact]
    public void A_connection_to_a_number_where_nobody_is_gets_no_channel() =>
        Assert.Equal(Hex.Of("15 09 0A00 0000 0000 0000 0000 0200"), SignalingChannel.Answer(Hex.Of("14 09 0A00 2700 4000 0001 4000 0A00")));

    [Theory]
    [InlineData("01 07 0200 0000")]
    [InlineData("13 07 0200 0000")]
    [InlineData("15 07 0A00 0000 0000 0000 0000 0200")]
    [InlineData("12 07 0800 1800")]
    [InlineData("12 07")]
    [InlineData("")]
    public void Answers_and_broken_packets_are_never_answered(string packet) => Assert.Null(SignalingChannel.Answer(Hex.Of(packet)));
}
