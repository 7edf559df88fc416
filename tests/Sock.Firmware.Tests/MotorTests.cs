using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

public class MotorTests
{
    [Fact]
    public void The_motor_does_not_answer_its_own_question()
    {
        Evening still = Evening.PutOnAndFallAsleep().Run(700);
        Evening shaken = Evening.PutOnAndFallAsleep().MountMotor().Run(700);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep], shaken.States);
        Assert.Equal(still.FirstStateS(SockState.Asleep), shaken.FirstStateS(SockState.Asleep), 1.0);
    }

    [Fact]
    public void The_same_shaking_without_the_motor_is_an_answer()
    {
        Evening asked = Evening.PutOnAndFallAsleep().Run(700);
        double betweenBuzzesS = asked.FirstStateS(SockState.Warning) + 10;
        Evening evening = Evening.PutOnAndFallAsleep().Wiggle(betweenBuzzesS).Run(700);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Awake, SockState.Warning], evening.States.Take(5));
    }

    [Fact]
    public void A_wiggle_between_the_buzzes_still_answers()
    {
        Evening asked = Evening.PutOnAndFallAsleep().Run(700);
        double secondQuestionS = asked.FirstStateS(SockState.Warning) + 60;
        Evening evening = Evening.PutOnAndFallAsleep().MountMotor().Wiggle(secondQuestionS + 3).Run(700);

        Assert.Equal([SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Awake], evening.States.Take(4));
    }

    [Fact]
    public void The_motor_stops_with_the_answer_and_with_sleep()
    {
        Evening evening = Evening.PutOnAndFallAsleep().Run(700);
        double askedS = evening.FirstStateS(SockState.Warning);

        Assert.Equal(3 + 6, evening.Motor.Count(change => change.IsHigh));
        Assert.InRange(evening.Motor[0].Microseconds / 1e6, askedS, askedS + 0.5);
        Assert.False(evening.Motor[^1].IsHigh);

        Evening answered = Evening.PutOnAndFallAsleep().Press(askedS + 0.2).Run(askedS + 30);
        Assert.Equal([true, false], answered.Motor.Select(change => change.IsHigh));
        Assert.InRange((answered.Motor[1].Microseconds - answered.Motor[0].Microseconds) / 1e6, 0, 0.35);
    }
}
