using System.Linq;
using Sock.Detection;
using Xunit;

namespace Sock.Firmware.Tests;

public class StatusLightTests
{
    private const int StartMs = 1000;
    private readonly StatusLight light = new(StartMs);

    [Fact]
    public void Before_anything_was_asked_for_it_is_dark()
    {
        Assert.Equal(string.Empty, this.Draw(StartMs));
        Assert.False(this.light.IsBusy(StartMs));
    }

    [Fact]
    public void A_sign_plays_once_from_when_it_was_asked_for()
    {
        this.light.Play(LedSign.Off, 5000);

        Assert.Equal("##....##....##", this.Draw(5000));
        Assert.True(this.light.IsBusy(5699));
        Assert.False(this.light.IsBusy(5700));
        Assert.False(this.light.IsLit(5700));
    }

    [Fact]
    public void A_sign_takes_the_place_of_the_one_before()
    {
        this.light.Play(LedSign.On, 5000);
        this.light.Play(LedSign.Answered, 5100);

        Assert.Equal("######", this.Draw(5100));
    }

    [Theory]
    [InlineData(SockState.Fault, false, false, "#...#")]
    [InlineData(SockState.Fault, true, false, "#...#")]
    [InlineData(SockState.Awake, true, false, "#...#...#...#")]
    [InlineData(SockState.Asleep, true, false, "#...#...#...#")]
    [InlineData(SockState.Snoozed, true, false, "#...#...#...#")]
    [InlineData(SockState.NotWorn, true, false, "#...#...#...#")]
    [InlineData(SockState.Awake, false, false, "")]
    [InlineData(SockState.Asleep, false, false, "")]
    public void A_batch_shows_the_worst_of_what_is_wrong(SockState state, bool isWarm, bool isLow, string expected)
    {
        this.light.BeginBatch(state, isWarm, isLow, 5000);

        Assert.Equal(expected, this.Draw(5000));
    }

    [Fact]
    public void What_is_wrong_shows_again_with_each_batch_and_no_more_when_it_is_well()
    {
        foreach (int batchMs in (int[])[5000, 10_000, 15_000])
        {
            this.light.BeginBatch(SockState.Fault, false, false, batchMs);
            Assert.Equal("#...#", this.Draw(batchMs));
        }

        this.light.BeginBatch(SockState.Awake, false, false, 20_000);
        Assert.Equal(string.Empty, this.Draw(20_000));
    }

    [Fact]
    public void A_low_cell_shows_once_a_minute_and_what_is_wrong_goes_before_it()
    {
        this.light.BeginBatch(SockState.Awake, false, true, StartMs + 55_000);
        Assert.Equal(string.Empty, this.Draw(StartMs + 55_000));

        this.light.BeginBatch(SockState.Awake, true, true, StartMs + 60_000);
        Assert.Equal("#...#...#...#", this.Draw(StartMs + 60_000));

        this.light.BeginBatch(SockState.Awake, false, true, StartMs + 65_000);
        Assert.Equal("#...#...#", this.Draw(StartMs + 65_000));

        this.light.BeginBatch(SockState.Awake, false, true, StartMs + 120_000);
        Assert.Equal(string.Empty, this.Draw(StartMs + 120_000));

        this.light.BeginBatch(SockState.Awake, false, true, StartMs + 125_000);
        Assert.Equal("#...#...#", this.Draw(StartMs + 125_000));
    }

    [Fact]
    public void A_sign_is_not_cut_short_by_a_batch()
    {
        this.light.Play(LedSign.On, 4500);
        this.light.BeginBatch(SockState.Fault, true, true, 5000);

        Assert.Equal("####################", this.Draw(4500));
    }

    [Fact]
    public void A_question_is_not_mixed_with_what_is_wrong()
    {
        this.light.BeginBatch(SockState.Drowsy, true, true, StartMs + 60_000);
        this.light.BeginBatch(SockState.Warning, true, true, StartMs + 65_000);

        Assert.False(this.light.IsBusy(StartMs + 65_000));
        Assert.Equal(string.Empty, this.Draw(StartMs + 65_000));
    }

    [Theory]
    [InlineData(int.MaxValue - 300)]
    [InlineData(-300)]
    public void A_sign_goes_on_across_a_wrap_of_the_clock(int nowMs)
    {
        StatusLight wrapping = new(nowMs);
        wrapping.Play(LedSign.Off, nowMs);

        Assert.Equal("##....##....##", Draw(wrapping, nowMs));
        Assert.True(wrapping.IsBusy(unchecked(nowMs + 699)));
        Assert.False(wrapping.IsBusy(unchecked(nowMs + 700)));
    }

    private string Draw(int fromMs) => Draw(this.light, fromMs);

    // A letter is 50 ms: # lit, . dark.
    private static string Draw(StatusLight light, int fromMs) =>
        string.Concat(Enumerable.Range(0, 40).Select(step => light.IsLit(unchecked(fromMs + (step * 50))) ? '#' : '.')).TrimEnd('.');
}
