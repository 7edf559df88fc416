using System.Linq;
using Sock.Firmware.Infrared;
using Xunit;

namespace Sock.Firmware.Tests.Infrared;

public sealed class IrPartTests
{
    private static readonly IrCode RemotesPause = new(IrProtocol.Rc6, 0, 0x30);

    [Fact]
    public void A_chosen_code_goes_out_twice_in_the_original_manner()
    {
        IrBench bench = new();
        bench.Run(() =>
        {
            IrPart part = NewPart();
            Assert.True(part.Choose("lg-pause"));
            Assert.Equal(IrError.None, part.Pause(twice: true));
        });

        Assert.Equal(2, bench.Bursts.Count);
        Assert.All(bench.Bursts, burst => Assert.Equal(Remote.Press(new IrCode(IrProtocol.Nec, 4, 0xBA)), burst.PulsesMicroseconds));
    }

    [Fact]
    public void A_chosen_code_goes_out_once_where_that_is_asked()
    {
        IrBench bench = new();
        bench.Run(() =>
        {
            IrPart part = NewPart();
            part.Choose("lg-pause");
            Assert.Equal(IrError.None, part.Pause(twice: false));
        });

        Assert.Single(bench.Bursts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("LG-PAUSE")]
    [InlineData("learned")]
    [InlineData(null)]
    public void A_name_without_a_code_sends_nothing_and_says_so(string? name)
    {
        IrBench bench = new();
        bench.Run(() =>
        {
            IrPart part = NewPart();
            part.Choose("lg-pause");
            Assert.False(part.Choose(name));
            Assert.Equal(IrError.NoCode, part.Pause(twice: true));
        });

        Assert.Empty(bench.Bursts);
    }

    [Fact]
    public void A_learned_code_is_sent_from_then_on_and_after_a_power_cut()
    {
        IrBench bench = new();
        bench.Press(1, RemotesPause, toggle: false);
        bench.Run(() =>
        {
            IrPart part = NewPart();
            Assert.Equal(LearnAnswer.Nothing, part.BeginLearning());
            Assert.Equal([LearnAnswer.HeardOnce, LearnAnswer.Learned], IrBench.Listen(part, 2)[..2]);
            Assert.Equal(IrError.None, part.Pause(twice: false));
        });

        IrBench next = new();
        bench.Board.Flash.CopyTo(next.Board.Flash);
        next.Run(() =>
        {
            IrPart part = NewPart();
            Assert.True(part.Choose("learned"));
            Assert.Equal(IrError.None, part.Pause(twice: false));
        });

        Assert.All(bench.Bursts.Concat(next.Bursts), burst => Assert.Equal(Remote.Press(RemotesPause), burst.PulsesMicroseconds));
        Assert.Single(next.Bursts);
    }

    [Fact]
    public void A_nec_key_has_to_be_pressed_twice()
    {
        IrCode code = new(IrProtocol.Nec, 4, 0xBA);
        IrBench bench = new();
        bench.Press(1, code);
        bench.Press(2, code);
        bench.Run(() =>
        {
            IrPart part = NewPart();
            part.BeginLearning();
            Assert.Equal([LearnAnswer.HeardOnce, LearnAnswer.RepeatOnly, LearnAnswer.Learned], IrBench.Listen(part, 3)[..3]);
        });
    }

    [Fact]
    public void Noise_teaches_nothing_and_the_key_after_it_is_learned()
    {
        IrBench bench = new();
        bench.Shine(0.5, [.. Enumerable.Repeat(60, 180)]);
        bench.Shine(1.0, 560, 560, 560);
        bench.Shine(1.5, [.. Enumerable.Repeat(300, 240)]);
        bench.Press(2, RemotesPause);
        bench.Run(() =>
        {
            IrPart part = NewPart();
            part.BeginLearning();
            Assert.Equal(
                [LearnAnswer.Noise, LearnAnswer.TooShort, LearnAnswer.TooLong, LearnAnswer.HeardOnce, LearnAnswer.Learned],
                IrBench.Listen(part, 3)[..5]);
        });
    }

    [Fact]
    public void A_flash_that_refuses_is_told_and_the_code_counts_until_the_next_start()
    {
        IrBench bench = new();
        bench.Board.Flash.RefuseWrites = true;
        bench.Press(1, RemotesPause);
        bench.Run(() =>
        {
            IrPart part = NewPart();
            part.BeginLearning();
            Assert.Equal(LearnAnswer.NotStored, IrBench.Listen(part, 2)[1]);
            Assert.Equal(IrError.None, part.Pause(twice: false));
        });
    }

    [Fact]
    public void Listening_without_having_begun_and_after_the_end_is_an_answer()
    {
        IrBench bench = new();
        bench.Run(() =>
        {
            IrPart part = NewPart();
            Assert.Equal(LearnAnswer.NoReceiver, part.Listen());
            part.BeginLearning();
            part.EndLearning();
            part.EndLearning();
            Assert.Equal(LearnAnswer.NoReceiver, part.Listen());
        });
    }

    [Fact]
    public void A_damaged_learned_code_is_none_and_says_so()
    {
        IrBench bench = new();
        bench.Board.Flash.Write(@"I:\ircode.dat", new byte[405]);
        bench.Run(() =>
        {
            IrPart part = NewPart();
            Assert.False(part.Choose("learned"));
            Assert.True(part.IsLearnedDamaged);
        });
    }

    private static IrPart NewPart() => new(IrBench.LedPin, IrBench.ReceiverPin);
}
