using System;
using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

public class VibrationPatternTests
{
    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 399, true)]
    [InlineData(1, 400, false)]
    [InlineData(1, 19_999, false)]
    [InlineData(1, 20_000, true)]
    [InlineData(2, 699, true)]
    [InlineData(2, 700, false)]
    [InlineData(2, 10_000, true)]
    [InlineData(3, 999, true)]
    [InlineData(3, 1_000, false)]
    public void A_later_question_buzzes_longer_and_more_often(int probeNumber, int sinceQuestionMs, bool isOn)
    {
        Assert.Equal(isOn, VibrationPattern.IsOn(SockState.Warning, probeNumber, sinceQuestionMs));
    }

    [Fact]
    public void Outside_a_question_the_motor_is_off()
    {
        SockState[] others = [.. Enum.GetValues<SockState>().Where(state => state != SockState.Warning)];

        Assert.All(others, state => Assert.DoesNotContain(true, Enumerable.Range(0, 25_000).Select(ms => VibrationPattern.IsOn(state, 0, ms))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Two_seconds_of_every_window_are_free_of_the_motor(int probeNumber)
    {
        // As the detector blanks: while the motor runs and a second longer, in batches of 0.5 s, wherever batches and windows begin.
        bool[] blanked = new bool[120_000];
        for (int ms = 0; ms < blanked.Length; ms++)
        {
            if (VibrationPattern.IsOn(SockState.Warning, probeNumber, ms))
            {
                Array.Fill(blanked, true, Math.Max(0, ms - 500), Math.Min(blanked.Length, ms + 1_500) - Math.Max(0, ms - 500));
            }
        }

        for (int start = 0; start + 5_000 <= blanked.Length; start += 50)
        {
            Assert.True(blanked.AsSpan(start, 5_000).Count(false) >= 2_000, $"window at {start} ms");
        }
    }
}
