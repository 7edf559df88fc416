using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class RmtItemsTests
{
    [Fact]
    public void A_mark_and_a_space_are_one_word_lowest_byte_first_with_the_level_on_top()
    {
        // 9000 = 0x2328, lit: 0xA328; 4500 = 0x1194, dark.
        Assert.Equal([0x28, 0xA3, 0x94, 0x11], Items(9_000, 4_500));
    }

    [Fact]
    public void A_mark_alone_is_followed_by_a_length_of_0_that_ends_the_sending()
    {
        Assert.Equal([0x30, 0x82, 0x00, 0x00], Items(560));
    }

    [Fact]
    public void A_pulse_of_more_than_15_bits_is_cut_in_pieces_of_the_same_level()
    {
        // 40,020 us of darkness: 32,767 = 0x7FFF and 7,253 = 0x1C55.
        Assert.Equal([0x30, 0x82, 0xFF, 0x7F, 0x55, 0x1C, 0x28, 0xA3], Items(560, 40_020, 9_000));
    }

    [Theory]
    [InlineData(32_767, 1)]
    [InlineData(32_768, 2)]
    [InlineData(65_534, 2)]
    [InlineData(65_535, 3)]
    public void No_piece_is_empty_and_all_together_are_the_pulse(int micros, int pieces)
    {
        byte[] items = Items(1, micros, 1);
        List<int> halves = [.. Enumerable.Range(0, items.Length / 2).Select(i => BitConverter.ToUInt16(items, 2 * i))];

        Assert.Equal(pieces, halves.Count(half => half is > 0 and < 0x8000));
        Assert.Equal(micros, halves.Where(half => half < 0x8000).Sum());
    }

    [Fact]
    public void An_empty_signal_is_no_word() => Assert.Empty(RmtItems.FromSignal(new IrSignal()));

    private static byte[] Items(params int[] pulses)
    {
        IrSignal signal = new();
        signal.Clear(38_000);
        for (int i = 0; i < pulses.Length; i++)
        {
            signal.Add(i % 2 == 0, pulses[i]);
        }

        return RmtItems.FromSignal(signal);
    }
}
