using System.Linq;
using Sock.Firmware.Board;
using Sock.Firmware.Infrared;
using Sock.VirtualBoard;
using Sock.VirtualBoard.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class IrSenderTests
{
    public static TheoryData<IrProtocol, int, int, int> Codes => new()
    {
        { IrProtocol.Nec, 4, 0xBA, 38_000 },
        { IrProtocol.NecExtended, 0xC7EA, 0x4C, 38_000 },
        { IrProtocol.Samsung32, 7, 74, 38_000 },
        { IrProtocol.Sirc12, 1, 21, 40_000 },
        { IrProtocol.Sirc15, 151, 25, 40_000 },
        { IrProtocol.Sirc20, 8191, 127, 40_000 },
        { IrProtocol.Rc5, 20, 48, 36_000 },
        { IrProtocol.Rc6, 0, 48, 36_000 },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_light_in_the_air_is_what_the_encoder_made_with_its_carrier(IrProtocol protocol, int address, int command, int carrierHz)
    {
        IrCode code = new(protocol, address, command);
        IrBench bench = new();
        bench.Run(() => Assert.Equal(IrError.None, new IrSender(IrBench.LedPin).Send(code)));

        IrBurst burst = Assert.Single(bench.Bursts);
        Assert.Equal((IrBench.LedPin, carrierHz, 33, false), (burst.Pin, burst.CarrierHz, burst.DutyPercent, burst.IsCutOff));
        Assert.Equal(Remote.Press(code), burst.PulsesMicroseconds);
        Assert.False(bench.Air.IsLeftLit(IrBench.LedPin));
    }

    [Fact]
    public void Sending_twice_leaves_half_a_second_and_flips_the_toggle_bit()
    {
        IrCode code = new(IrProtocol.Rc5, 20, 48);
        IrBench bench = new();
        bench.Run(() =>
        {
            IrSender sender = new(IrBench.LedPin);
            Assert.Equal(IrError.None, sender.SendTwice(code));
            Assert.Equal(IrError.None, sender.Send(code));
        });

        Assert.Equal(3, bench.Bursts.Count);
        Assert.Equal(Remote.Press(code, toggle: false), bench.Bursts[0].PulsesMicroseconds);
        Assert.Equal(Remote.Press(code, toggle: true), bench.Bursts[1].PulsesMicroseconds);
        Assert.Equal(Remote.Press(code, toggle: false), bench.Bursts[2].PulsesMicroseconds);
        long dark = bench.Bursts[1].Microseconds - bench.Bursts[0].Microseconds - bench.Bursts[0].PulsesMicroseconds.Sum();
        Assert.InRange(dark, 500_000, 501_000);
    }

    [Fact]
    public void A_raw_code_goes_out_with_its_pulses()
    {
        IrCode code = new([.. Enumerable.Range(0, 199).Select(i => (ushort)(10 + (i * 3)))]);
        IrBench bench = new();
        bench.Run(() => Assert.Equal(IrError.None, new IrSender(IrBench.LedPin).Send(code)));

        Assert.Equal(Remote.Press(code), Assert.Single(bench.Bursts).PulsesMicroseconds);
    }

    [Fact]
    public void A_bad_code_sends_nothing_and_says_why()
    {
        IrBench bench = new();
        bench.Run(() =>
        {
            Assert.Equal(IrError.CommandOutOfRange, new IrSender(IrBench.LedPin).SendTwice(new IrCode(IrProtocol.Nec, 4, 300)));
            Assert.Equal(IrError.NoCode, new IrSender(IrBench.LedPin).SendTwice(null!));
        });

        Assert.Empty(bench.Bursts);
    }

    [Theory]
    [InlineData(35)]
    [InlineData(6)]
    [InlineData(99)]
    public void A_pin_that_cannot_send_is_an_answer_and_no_exception(int pin)
    {
        IrBench bench = new();
        bench.Run(() => Assert.Equal(IrError.NotSent, new IrSender(pin).SendTwice(new IrCode(IrProtocol.Nec, 4, 1))));

        Assert.Empty(bench.Bursts);
    }

    [Fact]
    public void A_driver_that_refuses_once_is_told_and_the_next_press_goes_out()
    {
        IrBench bench = new();
        bench.Air.Refusals = 1;
        bench.Run(() =>
        {
            IrSender sender = new(IrBench.LedPin);
            Assert.Equal(IrError.NotSent, sender.Send(new IrCode(IrProtocol.Nec, 4, 1)));
            Assert.Equal(IrError.None, sender.Send(new IrCode(IrProtocol.Nec, 4, 1)));
        });

        Assert.Single(bench.Bursts);
    }

    [Fact]
    public void It_sends_on_an_esp32_s3_too()
    {
        IrBench bench = new(new BoardOptions { TargetName = "ESP32_S3_OCTAL" });
        bench.Run(() => Assert.Equal(IrError.None, new IrSender(8).Send(new IrCode(IrProtocol.Nec, 4, 1))));

        Assert.Single(bench.Bursts);
    }

    [Fact]
    public void A_hundred_presses_find_the_channel_free_each_time()
    {
        IrBench bench = new();
        bench.Run(() =>
        {
            IrSender sender = new(IrBench.LedPin);
            for (int i = 0; i < 100; i++)
            {
                Assert.Equal(IrError.None, sender.Send(new IrCode(IrProtocol.Sirc12, 1, 21)));
            }
        });

        Assert.Equal(100, bench.Bursts.Count);
    }
}
