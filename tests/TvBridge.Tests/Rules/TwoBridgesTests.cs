using System;
using System.Linq;
using System.Threading.Tasks;
using TvBridge.Rules;
using TvBridge.Tv;
using TvBridge.Tv.Virtual;
using Xunit;

namespace TvBridge.Tests.Rules;

/// <summary>Two bridges hear the same advert and pause the same TV.</summary>
public class TwoBridgesTests
{
    [Fact]
    public void A_pause_that_is_sent_twice_is_one_pause() => VerifiedPauseEvening.Run(async evening =>
    {
        PauseResult[] results = await BothAsync(evening, TimeSpan.Zero, TimeSpan.Zero);

        Assert.All(results, result => Assert.Equal((PauseOutcome.Paused, true), (result.Outcome, result.Verified)));
        Assert.Equal(TvState.Paused, evening.Player.State);
    });

    [Fact]
    public void Two_toggles_that_cross_start_it_again() => VerifiedPauseEvening.Run(async evening =>
    {
        // What the wait below is for: without it this is what happens.
        evening.Faults.PauseToggles = true;

        PauseResult[] results = await BothAsync(evening, TimeSpan.Zero, TimeSpan.Zero);

        Assert.All(results, result => Assert.Equal(PauseOutcome.Sent, result.Outcome));
        Assert.Equal((2, TvState.Playing), (evening.PausesReceived, evening.Player.State));
    });

    [Fact]
    public void Who_waits_longer_sees_that_the_other_has_toggled() => VerifiedPauseEvening.Run(async evening =>
    {
        evening.Faults.PauseToggles = true;

        PauseResult[] results = await BothAsync(evening, TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.9));

        Assert.Equal([PauseOutcome.Paused, PauseOutcome.AlreadyPaused], results.Select(result => result.Outcome));
        Assert.Equal((1, TvState.Paused), (evening.PausesReceived, evening.Player.State));
    });

    [Fact]
    public void Nobody_waits_for_a_TV_that_does_not_toggle() => VerifiedPauseEvening.Run(async evening =>
    {
        await BothAsync(evening, TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.9));

        Assert.All(evening.SecondsOf(VirtualTvRequestKind.Pause), seconds => Assert.Equal(0.05, seconds, 3));
    });

    private static async Task<PauseResult[]> BothAsync(VerifiedPauseEvening evening, TimeSpan one, TimeSpan other)
    {
        // A TV takes a moment to act: both ask before either has acted.
        evening.Faults.AnswersLate = TimeSpan.FromMilliseconds(50);
        return await Task.WhenAll(
            new VerifiedPause(evening.Tv, evening.Time, one).PauseAsync(), new VerifiedPause(evening.Tv, evening.Time, other).PauseAsync());
    }
}
