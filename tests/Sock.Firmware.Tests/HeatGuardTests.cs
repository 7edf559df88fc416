using Xunit;

namespace Sock.Firmware.Tests;

public class HeatGuardTests
{
    private const int BatchMs = 5000;
    private const int ReferenceMs = 15 * 60_000;
    private readonly HeatGuard guard = new();
    private int nowMs;

    [Theory]
    [InlineData(4099, false, false)]
    [InlineData(4100, true, false)]
    [InlineData(4299, true, false)]
    [InlineData(4300, true, true)]
    [InlineData(13_300, true, true)]
    [InlineData(-5_984, false, false)]
    public void From_41_degrees_on_it_warns_and_from_43_on_it_is_too_hot(int centiC, bool isWarm, bool isTooHot)
    {
        this.Feel(centiC, 2);

        Assert.Equal((isWarm, isTooHot), (this.guard.IsWarm, this.guard.IsTooHot));
    }

    [Fact]
    public void Also_a_sock_that_nobody_wears_is_too_hot()
    {
        this.Feel(4300, 2, isWorn: false);

        Assert.True(this.guard.IsTooHot);
    }

    [Fact]
    public void A_single_reading_is_not_believed()
    {
        for (int i = 0; i < 10; i++)
        {
            this.Feel(9000, 1);
            Assert.False(this.guard.IsWarm || this.guard.IsTooHot);
            this.Feel(3000, 1);
        }
    }

    [Fact]
    public void Readings_that_come_within_4_s_are_one()
    {
        this.Feel(3000, 1);
        for (int ms = 0; ms < 4000; ms += 500)
        {
            this.guard.Add(9000, true, this.nowMs + ms);
            Assert.False(this.guard.IsWarm || this.guard.IsTooHot);
        }

        this.guard.Add(9000, true, this.nowMs + 4000);
        Assert.True(this.guard.IsWarm && this.guard.IsTooHot);
    }

    [Fact]
    public void What_has_cooled_down_is_warm_no_more()
    {
        this.Feel(4200, 3);
        Assert.True(this.guard.IsWarm);

        this.Feel(4099, 1);
        Assert.False(this.guard.IsWarm);
    }

    [Theory]
    [InlineData(3999, false)]
    [InlineData(4000, true)]
    public void Ten_degrees_above_the_temperature_after_15_min_of_wearing_are_too_hot(int centiC, bool isTooHot)
    {
        this.Feel(2500, 1);
        this.WearUntilReference(3000);

        this.Feel(centiC, 2);

        Assert.Equal((false, isTooHot), (this.guard.IsWarm, this.guard.IsTooHot));
    }

    [Fact]
    public void Within_the_first_15_min_a_rise_is_only_the_warmth_of_the_leg()
    {
        this.Feel(1500, 2);
        this.Feel(3500, 178);

        Assert.False(this.guard.IsTooHot);
    }

    [Fact]
    public void A_sock_that_was_taken_off_and_put_on_again_takes_another_reference()
    {
        this.WearUntilReference(2500);
        this.Feel(2000, 1, isWorn: false);

        // Warmer by 11 degrees than when it was worn before, and no warmer than the second leg: no rise.
        this.WearUntilReference(3600);
        this.Feel(3600, 2);
        Assert.False(this.guard.IsTooHot);

        this.Feel(4600 - 500, 2);
        Assert.False(this.guard.IsTooHot);
    }

    [Fact]
    public void What_lies_about_takes_no_reference()
    {
        this.Feel(2000, 400, isWorn: false);

        this.Feel(3500, 2);

        Assert.False(this.guard.IsTooHot);
    }

    [Theory]
    [InlineData(-5_984)]
    [InlineData(13_300)]
    public void A_damaged_reading_is_no_reference(int damagedCentiC)
    {
        this.Feel(3000, ReferenceMs / BatchMs);
        this.Feel(damagedCentiC, 1);
        this.Feel(3000, 2);
        Assert.False(this.guard.IsTooHot);

        this.Feel(4000, 2);
        Assert.True(this.guard.IsTooHot);
    }

    [Theory]
    [InlineData(int.MaxValue - 450_000)]
    [InlineData(-450_000)]
    public void The_15_min_may_hold_a_wrap_of_the_clock(int startMs)
    {
        this.nowMs = startMs;
        this.WearUntilReference(3000);

        this.Feel(4000, 2);

        Assert.True(this.guard.IsTooHot);
    }

    private void WearUntilReference(int centiC) => this.Feel(centiC, (ReferenceMs / BatchMs) + 2);

    private void Feel(int centiC, int batches, bool isWorn = true)
    {
        for (int i = 0; i < batches; i++)
        {
            this.guard.Add(centiC, isWorn, this.nowMs);
            this.nowMs = unchecked(this.nowMs + BatchMs);
        }
    }
}
