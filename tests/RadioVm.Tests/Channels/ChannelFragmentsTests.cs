using System;
using System.Collections.Generic;
using System.Linq;
using RadioVm.Link.Channels;
using Xunit;

namespace RadioVm.Tests.Channels;

public sealed class ChannelFragmentsTests
{
    [Fact]
    public void Length_and_channel_stand_in_front_low_byte_first() =>
        Assert.Equal(["0300040041424D"], ChannelFragments.Cut(4, "ABM"u8.ToArray()).Select(Convert.ToHexString));

    [Theory]
    [InlineData(0)]
    [InlineData(22)]
    [InlineData(23)]
    [InlineData(24)]
    [InlineData(50)]
    [InlineData(517)]
    public void Pieces_of_27_bytes_at_most_come_together_again(int length)
    {
        byte[] payload = [.. Enumerable.Range(0, length).Select(i => (byte)i)];
        List<byte[]> pieces = [.. ChannelFragments.Cut(6, payload)];
        ChannelReassembler reassembler = new();

        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 27));
        Assert.All(pieces.SkipLast(1), piece => Assert.False(reassembler.TryTake(piece == pieces[0], piece, out _, out _)));
        Assert.True(reassembler.TryTake(pieces.Count == 1, pieces[^1], out ushort channel, out byte[] whole));
        Assert.Equal(6, channel);
        Assert.Equal(payload, whole);
    }
}
