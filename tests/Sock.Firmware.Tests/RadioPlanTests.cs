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

    [Fact]
    public void A_start_that_failed_is_tried_again_after_twice_the_time_of_the_try_before_up_to_320_s()
    {
        RadioPlan plan = new();
        int nowMs = int.MaxValue - 60_000;
        foreach (int waitS in (int[])[5, 10, 20, 40, 80, 160, 320, 320, 320])
        {
            Assert.Equal(5000, plan.DueMs(SockState.Awake, false, nowMs));
            plan.Failed(SockState.Awake, nowMs);
            Assert.Equal(0, plan.DueMs(SockState.Awake, false, unchecked(nowMs + (waitS * 1000) - 1)));
            nowMs = unchecked(nowMs + (waitS * 1000));
        }

        Assert.Equal(9, plan.Failures);
        Assert.False(plan.HasSpoken);
    }

    [Fact]
    public void Another_state_than_the_one_that_failed_is_tried_at_once_and_soon_again()
    {
        RadioPlan plan = new();
        for (int i = 0; i < 8; i++)
        {
            plan.Failed(SockState.Awake, i);
        }

        Assert.Equal(0, plan.DueMs(SockState.Awake, false, 1000));
        Assert.Equal(15000, plan.DueMs(SockState.Warning, false, 1000));

        // The silence of a state that no longer matters is none for the one that does.
        plan.Failed(SockState.Warning, 1000);
        Assert.Equal(9, plan.Failures);
        Assert.Equal(0, plan.DueMs(SockState.Warning, false, 5999));
        Assert.Equal(15000, plan.DueMs(SockState.Warning, false, 6000));
    }

    [Fact]
    public void A_start_that_succeeds_ends_the_row_of_failures()
    {
        RadioPlan plan = new();
        plan.Failed(SockState.Awake, 0);
        plan.Failed(SockState.Awake, 5000);
        plan.Said(SockState.Awake, false, 15_000);
        Assert.Equal(0, plan.Failures);
        Assert.True(plan.HasSpoken);

        // A failed heartbeat is tried again after 5 s, like the first failure of all.
        plan.Failed(SockState.Awake, 615_000);
        Assert.Equal(0, plan.DueMs(SockState.Awake, false, 619_999));
        Assert.Equal(3000, plan.DueMs(SockState.Awake, false, 620_000));
    }

    [Fact]
    public void A_cell_that_has_become_low_is_said_once()
    {
        RadioPlan plan = new();
        plan.Said(SockState.Awake, false, 0);
        Assert.Equal(5000, plan.DueMs(SockState.Awake, true, 5000));

        plan.Said(SockState.Awake, true, 5000);
        Assert.Equal(0, plan.DueMs(SockState.Awake, true, 10_000));

        plan.Said(SockState.Awake, false, 15_000);
        Assert.Equal(5000, plan.DueMs(SockState.Awake, true, 20_000));
    }

    [Fact]
    public void A_cell_that_is_low_from_the_first_word_on_is_carried_by_it()
    {
        RadioPlan plan = new();
        Assert.Equal(5000, plan.DueMs(SockState.NotWorn, true, 0));

        plan.Said(SockState.NotWorn, true, 0);
        Assert.Equal(0, plan.DueMs(SockState.NotWorn, true, 5000));
    }

    [Fact]
    public void A_low_cell_does_not_shorten_what_matters_to_a_pause()
    {
        RadioPlan plan = new();
        plan.Said(SockState.Awake, false, 0);

        Assert.Equal(15000, plan.DueMs(SockState.Warning, true, 5000));
    }
}
