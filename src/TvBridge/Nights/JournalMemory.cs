using System;
using System.Collections.Generic;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Nights;

/// <summary>What a bridge has to remember of a journal: its episodes.</summary>
internal sealed class JournalMemory
{
    private readonly EpisodeBook book = new();

    /// <summary>The episodes that something was done for.</summary>
    public IReadOnlyCollection<ActedEpisode> Acted => this.book.Acted;

    /// <summary>Takes the next line, in the order of the file.</summary>
    public void Take(JournalEntry entry)
    {
        if (entry is not { Sock: string sock, Episode: byte number })
        {
            return;
        }

        if (entry.Kind == JournalKind.Heard)
        {
            this.book.Heard(sock, number);
        }
        else if (entry is { Kind: JournalKind.Pause, StillSince: DateTimeOffset ended, Outcome: PauseOutcome outcome })
        {
            bool nothingWasSent = outcome == PauseOutcome.Unreachable && entry.CommandsSent == 0;
            this.book.Add(new ActedEpisode(new EpisodeId(sock, number, ended), entry.At) { NothingWasSent = nothingWasSent });
        }
        else if (entry is { Kind: JournalKind.Pausing, StillSince: DateTimeOffset begun, Tv: string tv })
        {
            EpisodeId episode = new(sock, number, begun);
            TvReading before = new(entry.TvState ?? TvState.Unknown, entry.Title, entry.Position, entry.Duration, entry.At);
            this.book.Add(new ActedEpisode(episode, entry.At) { Unfinished = new PauseIntent(tv, before, this.TimesOf(episode) + 1) });
        }
    }

    private int TimesOf(EpisodeId episode) =>
        this.book.Of(episode.Sock, episode.Number) is { Unfinished: PauseIntent earlier } acted && acted.Episode.IsSameAs(episode, ageIsAtLimit: false)
            ? earlier.Times
            : 0;
}
