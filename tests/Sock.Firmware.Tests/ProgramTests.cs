using System;
using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard.Motion;
using Xunit;

namespace Sock.Firmware.Tests;

public class ProgramTests
{
    [Fact]
    public void An_exception_that_nobody_expected_is_told_the_board_restarts_and_the_evening_goes_on()
    {
        Evening evening = new Evening(null, foot => new MotionThatThrows(foot, 150)).Move(5, 89.5).Move(160, 239.5).Run(700);

        Assert.Equal(1, evening.Board.Reboots);
        Assert.InRange(evening.FirstLineS("sock: stopped by NotSupportedException: nobody expects this; the board restarts."), 150, 156);
        Assert.Equal(
            [SockState.NotWorn, SockState.Awake, SockState.NotWorn, SockState.Awake, SockState.Warning, SockState.Asleep],
            evening.StateChanges);
        Assert.Single(evening.Payloads.Select(payload => payload.Name).Distinct());
    }

    [Fact]
    public void After_a_restart_in_an_episode_the_next_one_has_the_next_number()
    {
        Evening evening = new Evening(null, foot => new MotionThatThrows(foot, 330)).Move(5, 89.5).Move(350, 449.5).Run(900);

        Assert.Equal(1, evening.Board.Reboots);
        Assert.Equal([1, 2], evening.Payloads.Where(payload => payload.State == SockState.Warning).Select(payload => (int)payload.Episode));
    }

    [Fact]
    public void Power_that_goes_is_no_failure()
    {
        Evening evening = new Evening().Run(100);

        Assert.Null(evening.Board.LastFailure);
        Assert.Equal(0, evening.Board.Reboots);
        Assert.False(evening.HasLine("sock: stopped"));
    }

    private sealed class MotionThatThrows(IMotionSource motion, double atS) : IMotionSource
    {
        private bool thrown;

        public long LengthMicroseconds => motion.LengthMicroseconds;

        public bool TryRead(long microseconds, out int xLsb, out int yLsb, out int zLsb)
        {
            if (!this.thrown && microseconds >= atS * 1e6)
            {
                this.thrown = true;
                throw new NotSupportedException("nobody expects this");
            }

            return motion.TryRead(microseconds, out xLsb, out yLsb, out zLsb);
        }
    }
}
