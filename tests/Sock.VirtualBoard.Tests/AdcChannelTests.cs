using System;
using System.Device.Adc;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class AdcChannelTests
{
    [Theory]
    [InlineData(4_200, 2_774)]
    [InlineData(3_300, 2_179)]
    [InlineData(0, 0)]
    [InlineData(9_000, 4_095)]
    public void Channel_7_sees_half_of_the_battery_in_counts_of_3_1_volts_over_4095(int milliVolts, int counts)
    {
        Board board = Bench.NewBoard();
        board.BatteryMilliVolts = milliVolts;
        Bench.Run(board, () =>
        {
            using AdcChannel channel = new AdcController().OpenChannel(7);
            Assert.Equal(counts, channel.ReadValue());
        });
    }

    [Fact]
    public void Nothing_is_wired_to_the_others()
    {
        Bench.Run(() => Assert.Equal(0, new AdcController().OpenChannel(0).ReadValue()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(9)]
    [InlineData(20)]
    public void Channels_that_do_not_exist_are_refused(int channel)
    {
        Bench.Run(() => Assert.Throws<ArgumentException>(() => new AdcController().OpenChannel(channel)));
    }

    [Fact]
    public void A_closed_channel_cannot_be_read()
    {
        Bench.Run(() =>
        {
            AdcChannel channel = new AdcController().OpenChannel(7);
            channel.Dispose();
            Assert.Throws<ObjectDisposedException>(() => channel.ReadValue());
        });
    }
}
