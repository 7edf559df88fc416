using System.Collections.Generic;
using System.Linq;
using Sock.Firmware.Board;
using Sock.Firmware.Infrared;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class IrReceiverTests
{
    [Fact]
    public void Each_frame_of_a_press_is_heard_by_itself()
    {
        IrCode code = new(IrProtocol.Sirc20, 8191, 127);
        IrBench bench = new();
        bench.Press(1, code);

        // The longest SIRC there is leaves 6 ms between two frames.
        Assert.Equal(Remote.Frames(Remote.Press(code)), Hear(bench));
    }

    [Fact]
    public void The_long_dark_of_a_slow_nec_lead_does_not_end_a_frame()
    {
        int[] slow = Remote.Blurred(Remote.Frame(new IrCode(IrProtocol.Nec, 4, 0xBA)), 0, 25);
        IrBench bench = new();
        bench.Shine(1, slow);

        Assert.Equal([slow], Hear(bench));
    }

    [Fact]
    public void It_hears_on_an_esp32_s3_whose_channels_either_send_or_receive()
    {
        IrCode code = new(IrProtocol.Nec, 4, 0xBA);
        IrBench bench = new(new BoardOptions { TargetName = "ESP32_S3_OCTAL" });
        bench.Air.ConnectReceiver(9);
        bench.Air.Shine(9, 1_000_000, Remote.Frame(code));

        Assert.Equal([Remote.Frame(code)], Hear(bench, pin: 9));
    }

    [Fact]
    public void A_frame_of_10000_edges_is_lost_and_the_next_one_is_heard()
    {
        int[] frame = Remote.Frame(new IrCode(IrProtocol.Nec, 4, 0xBA));
        IrBench bench = new();
        bench.Shine(0.1, [.. Enumerable.Repeat(200, 10_000)]);
        bench.Shine(3, frame);

        Assert.Equal([frame], Hear(bench));
        Assert.Equal(1, bench.Air.LostFrames);
    }

    [Fact]
    public void A_frame_that_just_fits_is_heard_whole()
    {
        int[] frame = [.. Enumerable.Repeat(300, 255)];
        IrBench bench = new();
        bench.Shine(1, frame);

        Assert.Equal([frame], Hear(bench));
    }

    [Fact]
    public void A_line_that_stays_low_is_named()
    {
        IrBench bench = new();
        bench.Board.DrivePin(IrBench.ReceiverPin, high: false, 0, 60_000_000);
        bench.Run(() => Assert.Equal(LearnAnswer.StuckLine, new IrReceiver(IrBench.ReceiverPin).Start()));
    }

    [Fact]
    public void A_line_that_is_low_for_a_moment_is_a_remote_that_is_being_pressed()
    {
        IrBench bench = new();
        bench.Board.DrivePin(IrBench.ReceiverPin, high: false, 0, 9_000);
        bench.Run(() => Assert.Equal(LearnAnswer.Nothing, new IrReceiver(IrBench.ReceiverPin).Start()));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_pin_that_is_none_is_named(int pin)
    {
        IrBench bench = new();
        bench.Run(() => Assert.Equal(LearnAnswer.NoReceiver, new IrReceiver(pin).Start()));
    }

    [Fact]
    public void It_can_be_started_and_stopped_again_and_again()
    {
        IrBench bench = new();
        bench.Run(() =>
        {
            IrReceiver receiver = new(IrBench.ReceiverPin);
            receiver.Stop();
            for (int i = 0; i < 20; i++)
            {
                Assert.Equal(LearnAnswer.Nothing, receiver.Start());
                Assert.Equal(0, receiver.Read(new int[IrReceiver.MostPulses]));
                if (i % 2 == 0)
                {
                    receiver.Stop();
                }
            }

            receiver.Stop();
            Assert.Equal(0, receiver.Read(new int[IrReceiver.MostPulses]));
        });
    }

    [Fact]
    public void A_driver_that_refuses_leaves_the_channel_free_for_the_next_start()
    {
        IrBench bench = new();
        bench.Air.Refusals = 1;
        bench.Run(() =>
        {
            IrReceiver receiver = new(IrBench.ReceiverPin);
            Assert.Equal(LearnAnswer.NoReceiver, receiver.Start());
            Assert.Equal(LearnAnswer.Nothing, receiver.Start());
        });
    }

    private static List<int[]> Hear(IrBench bench, int pin = IrBench.ReceiverPin)
    {
        List<int[]> frames = [];
        bench.Run(() =>
        {
            IrReceiver receiver = new(pin);
            Assert.Equal(LearnAnswer.Nothing, receiver.Start());
            int[] pulses = new int[IrReceiver.MostPulses];
            for (int i = 0; i < 100; i++)
            {
                VirtualThread.Sleep(50);
                int count = receiver.Read(pulses);
                if (count > 0)
                {
                    frames.Add(pulses[..count]);
                }
            }

            receiver.Stop();
        });
        return frames;
    }
}
