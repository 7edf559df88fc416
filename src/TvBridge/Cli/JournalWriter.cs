using System;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Socks.Air;

namespace TvBridge.Cli;

/// <summary>Writes an evening into the journal as it happens.</summary>
/// <param name="journal">The journal.</param>
/// <param name="zone">The wearer's time zone: times are written as the wearer's clock shows them, with their offset.</param>
/// <param name="problem">Told, once for each time the disk stops taking lines.</param>
internal sealed class JournalWriter(Journal journal, TimeZoneInfo zone, Action<string> problem)
{
    private bool isFailing;

    /// <summary>Writes what an event leaves behind, if anything.</summary>
    public void Write(EveningEvent happening)
    {
        switch (happening)
        {
            case SockSpoke spoke:
                SockReport report = spoke.Hearing.Report;
                this.Append(JournalEntry.Heard(
                    spoke.At, spoke.Hearing.Sock, report.Episode, report.State, report.BatteryPercent, spoke.Episode?.StillSince));
                break;
            case TvLookedAt look:
                this.Append(JournalEntry.TvRead(look.At, look.Episode?.Sock, look.Episode?.Number, look.Tv, look.Reading));
                break;
            case PauseStepped { Step: { Kind: PauseStepKind.Read, Reading: not null } step } stepped:
                this.Append(JournalEntry.TvRead(stepped.At, stepped.Episode?.Sock, stepped.Episode?.Number, stepped.Tv, step.Reading));
                break;
            case PauseStepped { Step: { Kind: PauseStepKind.CommandSent, Reading: not null } step, Episode: EpisodeId episode } stepped:
                this.Append(JournalEntry.Pausing(stepped.At, episode, stepped.Tv, step.Reading));
                break;
            case PauseDone { Episode: EpisodeId episode } done:
                this.WritePause(done, episode);
                break;
            case PauseHeldBack { Episode: EpisodeId episode } held:
                this.Append(JournalEntry.Note(held.At, EveningText.HeldBack, episode.Sock, episode.Number));
                break;
            case SockSilent silent:
                this.Append(JournalEntry.Note(silent.At, EveningText.OfSilence(silent, zone), silent.Sock, silent.Last.Episode));
                break;
            case SockBack back:
                this.Append(JournalEntry.Note(back.At, EveningText.OfReturn(back), back.Sock));
                break;
            default:
                // The other steps of a pause are told by its outcome.
                break;
        }
    }

    /// <summary>Writes that the radio's condition has changed: a night in which nothing was heard has to be told from a quiet one.</summary>
    public void Write(DateTimeOffset at, RadioNotice notice) => this.Append(
        notice.Condition is RadioCondition.Listening or RadioCondition.Ended ? JournalEntry.Note(at, notice.Text) : JournalEntry.Problem(at, notice.Text));

    private void WritePause(PauseDone done, EpisodeId episode)
    {
        PauseResult result = done.Result;
        this.Append(JournalEntry.Pause(
            done.At,
            episode.Sock,
            episode.Number,
            episode.StillSince,
            done.Tv,
            result.Outcome,
            result.Verified,
            result.CommandsSent,
            (result.After ?? result.Before)?.Title,
            (result.After ?? result.Before)?.Position,
            result.Problem));
        if (done.Bookmark is Bookmark bookmark)
        {
            this.Append(JournalEntry.Bookmark(done.At, episode, done.Tv, bookmark));
        }
    }

    private void Append(JournalEntry entry)
    {
        JournalReply reply = journal.Append(entry with
        {
            At = TimeZoneInfo.ConvertTime(entry.At, zone),
            StillSince = entry.StillSince is DateTimeOffset since ? TimeZoneInfo.ConvertTime(since, zone) : null,
        });
        if (!reply.IsWritten && !this.isFailing)
        {
            problem(reply.Problem!);
        }

        this.isFailing = !reply.IsWritten;
    }
}
