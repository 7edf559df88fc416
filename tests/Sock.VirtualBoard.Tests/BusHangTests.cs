using System;
using System.Device.I2c;
using System.Threading;
using nanoFramework.Runtime.Native;
using Sock.VirtualBoard.Chips;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Time;
using Xunit;

namespace Sock.VirtualBoard.Tests;

public sealed class BusHangTests
{
    [Fact]
    public void A_transfer_that_hangs_ends_with_the_power()
    {
        bool ended = false;
        Board board = Bench.NewBoard(Hanging(10, 20));
        Bench.Run(board, () =>
        {
            I2cDevice device = Bench.OpenSensor();
            Assert.Equal(I2cTransferStatus.FullTransfer, device.WriteByte(0x75).Status);
            VirtualThread.Sleep(10_000);
            device.WriteByte(0x75);
            ended = true;
        });

        // The fault was over after 20 s; the transfer that it met was not.
        Assert.False(ended);
        Assert.Equal(60 * Bench.Second, board.NowMicroseconds);
        Assert.Equal(60 * Bench.Second, board.AwakeMicroseconds);
    }

    [Fact]
    public void A_timer_fires_meanwhile_and_can_reboot_the_board()
    {
        int boots = 0;
        Board board = Bench.NewBoard(Hanging(0, 20));
        Bench.Run(board, () =>
        {
            if (++boots == 2)
            {
                Assert.InRange(board.NowMicroseconds, 31 * Bench.Second, 32 * Bench.Second);
                Assert.Equal(I2cTransferStatus.FullTransfer, Bench.OpenSensor().WriteByte(0x75).Status);
                return;
            }

            using VirtualTimer timer = new(_ => Power.RebootDevice(), null, 30_000, Timeout.Infinite);
            Bench.OpenSensor().WriteByte(0x75);
        });

        Assert.Equal(2, boots);
        Assert.Equal(1, board.Reboots);
    }

    [Fact]
    public void A_part_that_is_not_spoken_to_hangs_nothing()
    {
        Bench.Run(
            Bench.NewBoard(Hanging(0, 60)),
            () => Assert.Equal(I2cTransferStatus.SlaveAddressNotAcknowledged, new I2cDevice(new I2cConnectionSettings(1, 0x42)).WriteByte(1).Status));
    }

    [Fact]
    public void A_hang_that_nothing_ends_is_named()
    {
        Board board = new(new FreeRunningTime(), new StillMotion(long.MaxValue), Hanging(0, long.MaxValue / Bench.Second));
        board.Run(() => Bench.OpenSensor().WriteByte(0x75));

        Assert.Contains("waits for ever", Assert.IsType<InvalidOperationException>(board.LastFailure).Message, StringComparison.Ordinal);
    }

    private static BoardOptions Hanging(long fromS, long toS) =>
        new() { SensorFaults = [new SensorFault(SensorFaultKind.BusHang, fromS * Bench.Second, toS * Bench.Second)] };
}
