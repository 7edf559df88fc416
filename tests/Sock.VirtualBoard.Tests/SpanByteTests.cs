using System;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class SpanByteTests
{
    [Fact]
    public void A_slice_is_a_window_on_the_same_bytes()
    {
        byte[] bytes = [1, 2, 3, 4, 5];
        SpanByte window = new SpanByte(bytes, 1, 4).Slice(1, 2);
        window[0] = 9;
        Assert.Equal([1, 2, 9, 4, 5], bytes);
        Assert.Equal([9, 4], window.ToArray());
        Assert.Equal(2, window.Length);
        Assert.Equal([4, 5], new SpanByte(bytes).Slice(3).ToArray());
    }

    [Fact]
    public void An_array_converts_by_itself_and_none_is_empty()
    {
        SpanByte window = new byte[] { 7 };
        Assert.Equal(7, window[0]);
        SpanByte nothing = (byte[])null!;
        Assert.Equal(0, nothing.Length);
        Assert.Empty(nothing.ToArray());
        Assert.Empty(default(SpanByte).ToArray());
    }

    [Fact]
    public void Windows_and_indexes_stay_inside_the_array()
    {
        byte[] bytes = new byte[3];
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpanByte(bytes, 2, 2).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpanByte(null!, 0, 1).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpanByte(bytes)[3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpanByte(bytes, 0, 2)[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpanByte(bytes).Slice(4).Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SpanByte(bytes).Slice(1, 3).Length);
    }
}
