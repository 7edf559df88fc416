using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

public class RadioPlanTests
{
    [Theory]
    [InlineData(SockState.NotWorn, 5000)]
    [InlineData(SockState.Fault, 5000)]
    [InlineData(SockState.Awake, 5000)]
    [InlineData(SockState.Warning, 15000)]
    [InlineData(SockState.Asleep, 15000)]
    public void The_first_word_is_due_at_once(SockState state, int lengthMs)
    {
        Assert.Equal(lengthMs, new RadioPlan().DueMs(state, false, 0));
    }

    [Theory]
    [InlineData(SockState.Awake, SockState.Warning, 15000)]
    [InlineData(SockState.Drowsy, SockState.Warning, 15000)]
    [InlineData(SockState.Warning, SockState.Asleep, 15000)]
    [InlineData(SockState.Warning, SockState.Awake, 5000)]
    [InlineData(SockState.Asleep, SockState.Awake, 5000)]
    [InlineData(SockState.Awake, SockState.Fault, 5000)]
    [InlineData(SockState.Awake, SockState.Off, 5000)]
    [InlineData(SockState.Awake, SockState.Snoozed, 5000)]
    [InlineData(SockState.Awake, SockState.Drowsy, 0)]
    [InlineData(SockState.Awake, SockState.Awake, 0)]
    [InlineData(SockState.Asleep, SockState.Asleep, 0)]
    public void A_change_is_worth_its_time(SockState said, SockState state, int lengthMs)
    {
        RadioPlan plan = new();
        plan.Said(said, false, 1000);

        Assert.Equal(lengthMs, plan.DueMs(state, false, 2000));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(int.MaxValue - 5)]
    [InlineData(-300000)]
    public void A_sign_of_life_is_due_ten_minutes_after_the_last_word_also_across_a_wrap_of_the_clock(int saidAtMs)
    {
        RadioPlan plan = new();
        plan.Said(SockState.Awake, false, saidAtMs);

        Assert.Equal(0, plan.DueMs(SockState.Awake, false, unchecked(saidAtMs + 599999)));
        Assert.Equal(3000, plan.DueMs(SockState.Awake, false, unchecked(saidAtMs + 600000)));
        Assert.Equal(3000, plan.DueMs(SockState.Drowsy, false, unchecked(saidAtMs + 600000)));
    }

    [Fact]
    public void What_was_not_said_stays_due()
    {
        RadioPlan plan = new();
        plan.Said(SockState.Awake, false, 0);

        Assert.Equal(15000, plan.DueMs(SockState.Warning, false, 1000));
        Assert.Equal(15000, plan.DueMs(SockState.Warning, false, 6000));
    }

    [Fact]
    public void Drowsiness_that_a_sign_of_life_carried_is_taken_back()
    {
        RadioPlan plan = new();
        plan.Said(SockState.Drowsy, false, 0);

        Assert.Equal(5000, plan.DueMs(SockState.Awake, false, 1000));
    }
}
