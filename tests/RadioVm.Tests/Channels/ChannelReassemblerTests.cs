using RadioVm.Link.Channels;
using Xunit;

namespace RadioVm.Tests.Channels;

public sealed class ChannelReassemblerTests
{
    private readonly ChannelReassembler reassembler = new();

    [Theory]
    [InlineData("03")]
    [InlineData("030004")]
    [InlineData("02000400 414243")]
    [InlineData("FFFF0400 41")]
    public void A_first_piece_that_cannot_be_one_is_dropped(string piece)
    {
        Assert.False(this.Take(isFirst: true, piece));
        Assert.False(this.Take(isFirst: false, "42"));
    }

    [Fact]
    public void A_piece_without_a_first_one_is_dropped() => Assert.False(this.Take(isFirst: false, "0100040041"));

    [Fact]
    public void A_piece_too_many_spoils_what_it_comes_to()
    {
        Assert.False(this.Take(isFirst: true, "03000400 41"));
        Assert.False(this.Take(isFirst: false, "424344"));
        Assert.False(this.Take(isFirst: false, "4243"));
    }

    [Fact]
    public void A_first_piece_begins_anew_whatever_was_half_there()
    {
        Assert.False(this.Take(isFirst: true, "03000400 41"));
        Assert.True(this.Take(isFirst: true, "01000600 58", out ushort channel, out byte[] payload));
        Assert.Equal(6, channel);
        Assert.Equal("X"u8.ToArray(), payload);
    }

    private bool Take(bool isFirst, string piece) => this.Take(isFirst, piece, out _, out _);

    private bool Take(bool isFirst, string piece, out ushort channel, out byte[] payload) =>
        this.reassembler.TryTake(isFirst, Hex.Of(piece), out channel, out payload);
}
