using System;
using Sock.Detection;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Tv;
using Xunit;

namespace TvBridge.Tests.Nights;

/// <summary>What a bridge finds in its journal when it starts.</summary>
public class JournalMemoryTests
{
    private static readonly EpisodeId Episode = new("Sock-A1B2", 12, Evening.StillSince);

    [Fact]
    public void A_pause_that_was_begun_and_not_ended_is_found_with_what_the_TV_said()
    {
        PauseIntent intent = Assert.Single(After(Evening.Heard, Evening.Pausing)).Unfinished!;

        Assert.Equal(
            new PauseIntent("kodi://tv:8080", new TvReading(
                TvState.Playing, "Folge 3: „Über Nacht“", new TimeSpan(0, 1, 2, 3, 500), TimeSpan.FromHours(2), Evening.Asleep.AddMilliseconds(30))),
            intent);
    }

    [Fact]
    public void Intents_without_an_end_are_counted_and_an_end_forgets_them()
    {
        Assert.Equal(3, Assert.Single(After(Evening.Pausing, Evening.Pausing, Evening.Pausing)).Unfinished!.Times);
        Assert.Null(Assert.Single(After(Evening.Pausing, Evening.Pause)).Unfinished);
        Assert.Equal(1, Assert.Single(After(Evening.Pausing, Evening.Pause, Evening.Pausing)).Unfinished!.Times);
    }

    [Theory]
    [InlineData(PauseOutcome.Unreachable, 0, true)]
    [InlineData(PauseOutcome.Unreachable, 1, false)]
    [InlineData(PauseOutcome.NothingPlaying, 0, false)]
    public void Only_a_TV_that_nothing_reached_may_be_tried_again(PauseOutcome outcome, int commandsSent, bool nothingWasSent) =>
        Assert.Equal(nothingWasSent, Assert.Single(After(Evening.Pause with { Outcome = outcome, CommandsSent = commandsSent })).NothingWasSent);

    [Fact]
    public void Another_number_of_the_same_sock_ends_what_the_number_says()
    {
        Assert.False(Assert.Single(After(Evening.Heard, Evening.Pause, Evening.Heard with { State = SockState.Awake })).NumberWasLeft);
        Assert.False(Assert.Single(After(Evening.Pause, Evening.Heard with { Sock = "Sock-FFFF", Episode = 13 })).NumberWasLeft);
        Assert.True(Assert.Single(After(Evening.Pause, Evening.Heard with { Episode = 13 })).NumberWasLeft);
    }

    [Fact]
    public void When_it_was_acted_upon_is_kept() =>
        Assert.Equal((Episode, Evening.Pause.At), (Assert.Single(After(Evening.Pause)).Episode, Assert.Single(After(Evening.Pause)).ActedAt));

    [Fact]
    public void An_intent_without_its_TV_is_damage()
    {
        using NightFolder night = new();
        night.Write("""{"at":"2026-11-21T22:57:31.500+01:00","kind":"pausing","sock":"S","episode":1,"stillSince":"2026-11-21T22:57:31.500+01:00"}""" + "\n");

        Assert.Contains("has no \"tv\"", night.Refusal(), StringComparison.Ordinal);
    }

    private static ActedEpisode[] After(params JournalEntry[] entries)
    {
        using NightFolder night = new();
        using (Journal journal = night.Open())
        {
            Array.ForEach(entries, entry => journal.Append(entry));
        }

        using Journal again = night.Open();
        return [.. again.ActedEpisodes];
    }
}
