using System;
using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

public class LedPatternTests
{
    [Theory]
    [InlineData(1, 0, true)]
    [InlineData(1, 999, true)]
    [InlineData(1, 1000, false)]
    [InlineData(1, 1999, false)]
    [InlineData(1, 2000, true)]
    [InlineData(2, 0, true)]
    [InlineData(2, 199, true)]
    [InlineData(2, 200, false)]
    [InlineData(2, 399, false)]
    [InlineData(2, 400, true)]
    [InlineData(3, 200, false)]
    public void A_question_blinks_half_of_its_period(int probeNumber, int sinceQuestionMs, bool isLit)
    {
        Assert.Equal(isLit, LedPattern.IsLit(SockState.Warning, probeNumber, sinceQuestionMs, 0));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(99, false)]
    [InlineData(100, true)]
    [InlineData(149, true)]
    [InlineData(150, false)]
    [InlineData(4999, false)]
    public void A_fault_flashes_twice_after_each_batch(int sinceBatchMs, bool isLit)
    {
        Assert.Equal(isLit, LedPattern.IsLit(SockState.Fault, 0, 0, sinceBatchMs));
    }

    [Theory]
    [InlineData(SockState.Warning)]
    [InlineData(SockState.Fault)]
    public void The_chip_stays_awake_for_as_long_as_a_pattern_may_change(SockState state)
    {
        for (int ms = 1; ms < 5000; ms++)
        {
            bool changes = LedPattern.IsLit(state, 1, ms, ms) != LedPattern.IsLit(state, 1, ms - 1, ms - 1);
            Assert.True(!changes || ms < LedPattern.ActiveMs(state));
        }
    }

    [Fact]
    public void Every_other_state_is_dark_and_needs_nobody_awake()
    {
        SockState[] dark = [.. Enum.GetValues<SockState>().Where(state => state is not (SockState.Warning or SockState.Fault))];
        Assert.All(dark, state => Assert.Equal(0, LedPattern.ActiveMs(state)));
        Assert.All(dark, state => Assert.DoesNotContain(true, Enumerable.Range(0, 5000).Select(ms => LedPattern.IsLit(state, 1, ms, ms))));
    }
}
