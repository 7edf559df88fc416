using System;
using System.Collections.Generic;
using System.Linq;
using Sock.Detection;
using TvBridge.Rules;
using Xunit;

namespace TvBridge.Tests.Rules;

public class EpisodeTrackerTests
{
    private static readonly DateTimeOffset Evening = new(2026, 1, 2, 22, 0, 0, TimeSpan.Zero);

    private readonly EpisodeTracker tracker = new([]);
    private byte packet;

    [Fact]
    public void A_warning_asks_for_a_look_and_asleep_for_a_pause_once_each()
    {
        Assert.Equal(EpisodeAction.None, this.Hear(0, SockState.Awake).Action);
        Assert.Equal(EpisodeAction.Look, this.Hear(300, SockState.Warning, 1, 210).Action);
        Assert.Equal(EpisodeAction.Pause, this.Hear(420, SockState.Asleep, 1, 330).Action);
        Assert.Equal(EpisodeAction.None, this.Hear(1020, SockState.Asleep, 1, 930).Action);
        Assert.Equal(EpisodeAction.None, this.Hear(1620, SockState.Asleep, 1, 1530).Action);
    }

    [Fact]
    public void Repeats_of_a_payload_change_nothing_and_the_first_hearing_gives_the_onset()
    {
        EpisodeDecision first = this.Hear(300, SockState.Warning, 1, 210);
        EpisodeDecision repeat = this.HearAgain(303, SockState.Warning, 1, 210);

        Assert.Equal(EpisodeAction.None, repeat.Action);
        Assert.False(repeat.Changed);
        Assert.Equal(Evening.AddSeconds(90), first.StillSince);
        Assert.Equal(Evening.AddSeconds(90), repeat.StillSince);
    }

    [Fact]
    public void A_lost_warning_does_not_lose_the_pause() =>
        Assert.Equal(EpisodeAction.Pause, this.Hear(420, SockState.Asleep, 1, 330).Action);

    [Fact]
    public void Each_episode_is_paused_for_itself()
    {
        this.Hear(420, SockState.Asleep, 1, 330);
        this.Hear(600, SockState.Awake, 1);

        Assert.Equal(EpisodeAction.Look, this.Hear(900, SockState.Warning, 2, 210).Action);
        Assert.Equal(EpisodeAction.Pause, this.Hear(1020, SockState.Asleep, 2, 330).Action);
    }

    [Fact]
    public void The_same_number_after_256_episodes_is_another_episode()
    {
        this.Hear(420, SockState.Asleep, 1, 330);
        this.Hear(600, SockState.Awake, 1);

        Assert.Equal(EpisodeAction.Pause, this.Hear(86_820, SockState.Asleep, 1, 330).Action);
    }

    [Fact]
    public void An_age_at_the_limit_of_the_advert_is_still_the_same_night()
    {
        this.Hear(420, SockState.Asleep, 1, 330);

        for (int hours = 5; hours < 12; hours++)
        {
            EpisodeDecision heartbeat = this.Hear(hours * 3600, SockState.Asleep, 1, 16_777, atLimit: true);
            Assert.Equal(EpisodeAction.None, heartbeat.Action);
        }
    }

    [Fact]
    public void An_episode_that_was_acted_upon_before_a_restart_is_not_acted_upon_again()
    {
        EpisodeTracker restarted = new([new ActedEpisode(new EpisodeId("A", 1, Evening.AddSeconds(90)), Evening.AddSeconds(420))]);

        EpisodeDecision decision = restarted.Take(new Hearing("A", Evening.AddSeconds(430), Report(9, SockState.Asleep, 1, 338)));

        Assert.Equal(EpisodeAction.None, decision.Action);
    }

    [Fact]
    public void Two_socks_have_episodes_of_their_own()
    {
        Hearing Of(string sock) => new(sock, Evening.AddSeconds(420), Report(1, SockState.Asleep, 1, 330));

        Assert.Equal(EpisodeAction.Pause, this.Act(Of("A")).Action);
        Assert.Equal(EpisodeAction.Pause, this.Act(Of("B")).Action);
        Assert.Equal(EpisodeAction.None, this.Act(Of("A")).Action);
    }

    [Theory]
    [InlineData(SockState.Awake)]
    [InlineData(SockState.Drowsy)]
    [InlineData(SockState.NotWorn)]
    [InlineData(SockState.Fault)]
    [InlineData(SockState.Off)]
    [InlineData(SockState.Snoozed)]
    public void No_other_state_touches_the_TV(SockState state) =>
        Assert.Equal(EpisodeAction.None, this.Hear(420, state, 1).Action);

    [Fact]
    public void Whatever_is_heard_in_whatever_order_no_episode_is_paused_twice()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            EpisodeTracker heard = new([]);
            List<byte> paused = [];
            for (int i = 0; i < 300; i++)
            {
                byte episode = (byte)(1 + (i / 60));
                int nightStart = i / 60 * 3600;
                SockState state = (SockState)random.Next(8);
                int age = state is SockState.Warning or SockState.Asleep ? i % 60 * 10 : 0;
                Hearing hearing = new("A", Evening.AddSeconds(nightStart + (i % 60 * 10)), Report((byte)random.Next(4), state, episode, age));
                for (int repeat = random.Next(3); repeat >= 0; repeat--)
                {
                    if (Act(heard, hearing).Action == EpisodeAction.Pause)
                    {
                        paused.Add(episode);
                    }
                }
            }

            Assert.True(paused.Count == paused.Distinct().Count(), $"seed {seed}: paused for {string.Join(", ", paused)}");
        }
    }

    private static SockReport Report(byte packetId, SockState state, byte episode, int ageSeconds, bool atLimit = false) =>
        new(packetId, 80, state, episode, TimeSpan.FromSeconds(ageSeconds), atLimit);

    private EpisodeDecision Hear(int atSeconds, SockState state, byte episode = 0, int ageSeconds = 0, bool atLimit = false)
    {
        this.packet++;
        return this.Act(new Hearing("A", Evening.AddSeconds(atSeconds), Report(this.packet, state, episode, ageSeconds, atLimit)));
    }

    private EpisodeDecision HearAgain(int atSeconds, SockState state, byte episode, int ageSeconds) =>
        this.Act(new Hearing("A", Evening.AddSeconds(atSeconds), Report(this.packet, state, episode, ageSeconds)));

    private EpisodeDecision Act(Hearing hearing) => Act(this.tracker, hearing);

    /// <summary>Does what the tracker says, and tells it.</summary>
    private static EpisodeDecision Act(EpisodeTracker tracker, Hearing hearing)
    {
        EpisodeDecision decision = tracker.Take(hearing);
        if (decision.Action == EpisodeAction.Pause)
        {
            tracker.Acted(new ActedEpisode(new EpisodeId(hearing.Sock, hearing.Report.Episode, decision.StillSince!.Value), hearing.HeardAt));
        }

        return decision;
    }
}
