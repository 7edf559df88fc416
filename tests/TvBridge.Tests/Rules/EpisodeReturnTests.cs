using System;
using Sock.Detection;
using TvBridge.Rules;
using Xunit;

namespace TvBridge.Tests.Rules;

/// <summary>Episodes that are heard again: after a restart, under another clock, late, or in the wrong order.</summary>
public class EpisodeReturnTests
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);
    private static readonly ActedEpisode Acted = new(new EpisodeId("A", 1, Evening.AddSeconds(90)), Evening.AddSeconds(420));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void A_heartbeat_under_a_clock_that_was_set_is_no_other_doze(int hours)
    {
        EpisodeTracker tracker = new([]);
        Assert.Equal(EpisodeAction.Pause, Hear(tracker, 420, SockState.Asleep, 1, 330, 5));
        tracker.Acted(Acted);

        Assert.Equal(EpisodeAction.None, Hear(tracker, 1020 + (hours * 3600), SockState.Asleep, 1, 930, 6));
        Assert.Equal(EpisodeAction.None, Hear(new EpisodeTracker([Acted]), 1620 + (hours * 3600), SockState.Asleep, 1, 1530, 7));
    }

    [Fact]
    public void A_sock_that_forgot_its_number_says_the_same_one_for_another_episode()
    {
        // Its flash was erased: it begins with 0, asks for the first time, and is 1 again an hour later.
        EpisodeTracker tracker = new([Acted]);
        Hear(tracker, 3000, SockState.Awake, 0, 0, 1);

        Assert.Equal(EpisodeAction.Look, Hear(tracker, 3900, SockState.Warning, 1, 210, 2));
        Assert.Equal(EpisodeAction.Pause, Hear(tracker, 4020, SockState.Asleep, 1, 330, 3));
    }

    [Fact]
    public void A_repeat_is_acted_upon_as_long_as_nothing_was_done()
    {
        EpisodeTracker tracker = new([]);
        Assert.Equal(EpisodeAction.Pause, Hear(tracker, 420, SockState.Asleep, 1, 330, 5));
        Assert.Equal(EpisodeAction.Pause, Hear(tracker, 420, SockState.Asleep, 1, 330, 5));
        tracker.Acted(Acted);

        Assert.Equal(EpisodeAction.None, Hear(tracker, 420, SockState.Asleep, 1, 330, 5));
    }

    [Theory]
    [InlineData(SockState.Asleep)]
    [InlineData(SockState.Warning)]
    public void What_an_answer_has_overtaken_is_not_believed_any_more(SockState late)
    {
        EpisodeTracker tracker = new([]);
        Hear(tracker, 430, SockState.Awake, 1, 0, 6);

        Assert.Equal(EpisodeAction.None, Hear(tracker, 431, late, 1, 330, 5));
        Assert.Equal(EpisodeAction.Pause, Hear(tracker, 1000, SockState.Asleep, 2, 330, 9));
    }

    [Fact]
    public void A_question_that_sleep_has_overtaken_changes_nothing()
    {
        EpisodeTracker tracker = new([]);
        Hear(tracker, 420, SockState.Asleep, 1, 330, 0);
        tracker.Acted(Acted);

        EpisodeDecision late = tracker.Take(new Hearing("A", Evening.AddSeconds(421), Report(SockState.Warning, 1, 210, 255)));

        Assert.Equal((EpisodeAction.None, false), (late.Action, late.Changed));
    }

    [Fact]
    public void A_sock_that_starts_anew_counts_its_payloads_anew_and_is_heard()
    {
        EpisodeTracker tracker = new([]);
        Hear(tracker, 0, SockState.Awake, 1, 0, 4);

        EpisodeDecision started = tracker.Take(new Hearing("A", Evening.AddSeconds(5), Report(SockState.NotWorn, 1, 0, 1)));

        Assert.True(started.Changed);
    }

    [Fact]
    public void An_Awake_that_was_lost_between_two_dozes_loses_neither()
    {
        EpisodeTracker tracker = new([Acted]);

        Assert.Equal(EpisodeAction.Pause, Hear(tracker, 1500, SockState.Asleep, 2, 330, 9));
    }

    [Theory]
    [InlineData(3600, EpisodeAction.Pause)]
    [InlineData(3601, EpisodeAction.None)]
    public void A_TV_that_nothing_reached_is_tried_again_within_an_hour_of_the_onset(int ageS, EpisodeAction action)
    {
        EpisodeTracker tracker = new([Acted with { NothingWasSent = true }]);

        Assert.Equal(action, Hear(tracker, 90 + ageS, SockState.Asleep, 1, ageS, 9));
    }

    [Fact]
    public void The_first_word_of_a_doze_counts_however_late_it_comes() =>
        Assert.Equal(EpisodeAction.Pause, Hear(new EpisodeTracker([]), 9000, SockState.Asleep, 1, 8000, 9));

    private static EpisodeAction Hear(EpisodeTracker tracker, int atSeconds, SockState state, byte episode, int ageS, byte packet) =>
        tracker.Take(new Hearing("A", Evening.AddSeconds(atSeconds), Report(state, episode, ageS, packet))).Action;

    private static SockReport Report(SockState state, byte episode, int ageS, byte packet) => new(packet, 80, state, episode, TimeSpan.FromSeconds(ageS));
}
