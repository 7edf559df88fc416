using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard;
using Xunit;

namespace Sock.Firmware.Tests.Evenings;

/// <summary>The question at the cuff, while the radio has a word to say about it too.</summary>
public class QuestionEveningTests
{
    [Theory]
    [InlineData(300)]
    [InlineData(3_000)]
    [InlineData(10_000)]
    public void The_first_buzz_is_whole_however_long_the_radio_takes_to_come_up(int radioStartMs)
    {
        MakersSock sock = Plain(radioStartMs).PutOnAndFallAsleep().Run(350);

        double askedS = sock.StateS(SockState.Warning);
        (double fromS, double toS) = sock.Motor.Between(0, 350)[0];
        Assert.InRange(fromS, askedS, askedS + 0.06);
        Assert.InRange(toS - fromS, 0.35, 0.46);
        Assert.InRange(sock.Led.Between(askedS, 350)[0].FromS, askedS, askedS + 0.06);

        // The word waits for the buzz and for nothing else.
        Word warning = Word.Read(sock.Adverts).First(word => word.State == SockState.Warning);
        Assert.InRange(warning.FirstS, askedS + 0.4 + (radioStartMs / 1e3), askedS + 0.52 + (radioStartMs / 1e3));
        Assert.InRange(warning.OnsetS - (radioStartMs / 1e3), Evening.StillFromS, Evening.StillFromS + 2);
    }

    [Fact]
    public void A_radio_that_blocks_for_ten_seconds_in_a_question_never_keeps_the_motor_running()
    {
        // Refused again and again, the start is tried at 5, 10, 20 and 40 s and lands wherever it likes in the rhythm of the motor.
        MakersSock sock = Plain(9_700).PutOnAndFallAsleep();
        sock.At(250, () => sock.Board.Radio.RefusesStarts = true).Cell(330, 3_500).Run(600);

        Assert.True(sock.Motor.Count > 3);
        Assert.All(sock.Motor.Between(0, 600), span => Assert.True(span.ToS - span.FromS < 1.1, $"from {span.FromS} s to {span.ToS} s"));
        Assert.False(double.IsPositiveInfinity(sock.StateS(SockState.Asleep)));
    }

    [Fact]
    public void Without_the_motor_nothing_waits()
    {
        MakersSock sock = new MakersSock().Settings("adverts = plain\nvibration = off\n").PutOnAndFallAsleep().Run(350);

        double askedS = sock.StateS(SockState.Warning);
        Assert.Equal(0, sock.Motor.Count);
        Assert.InRange(Word.Read(sock.Adverts).First(word => word.State == SockState.Warning).FirstS, askedS + 0.3, askedS + 0.35);
    }

    private static MakersSock Plain(int radioStartMs) => new MakersSock(new BoardOptions { BleStartMilliseconds = radioStartMs }).Settings("adverts = plain\n");
}
