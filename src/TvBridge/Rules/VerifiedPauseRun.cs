using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using TvBridge.Tv;

namespace TvBridge.Rules;

/// <summary>One pass through the sequence of <see cref="VerifiedPause"/>.</summary>
internal sealed class VerifiedPauseRun(
    ITv tv, TimeProvider time, TimeSpan toggleWait, WarningReading? atWarning, Action<PauseStep>? onStep, CancellationToken cancellation)
{
    /// <summary>A read that says playing is believed for 2 s: older, and a toggle could start what a person has paused since.</summary>
    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(2);

    /// <summary>A TV that buffers goes on within seconds.</summary>
    private static readonly TimeSpan BufferingWait = TimeSpan.FromSeconds(1);

    private const int MostReadsAgain = 3;
    private const int MostCommands = 3;

    private readonly List<PauseStep> steps = [];
    private TvReading? before;
    private int commandsSent;
    private TvReply firstFailure = TvReply.Taken;
    private bool anyTaken;

    public async Task<PauseResult> RunAsync()
    {
        TvReading reading = await this.ReadBeforeAsync();
        if (reading.State == TvState.Playing && tv.PauseCommand == PauseCommand.Toggle && toggleWait > TimeSpan.Zero)
        {
            // Another bridge may have heard the same advert: whoever waits longer reads what the other did.
            await Task.Delay(toggleWait, time, cancellation);
            reading = await this.ReadBeforeAsync();
        }

        this.before = reading;
        if (reading.Failure != TvFailure.None)
        {
            return this.End(OutcomeOf(reading.Failure), reading.Problem);
        }

        if (reading.State == TvState.Paused)
        {
            return this.End(PauseOutcome.AlreadyPaused, null);
        }

        if (reading.State is TvState.Stopped or TvState.Off)
        {
            return this.End(PauseOutcome.NothingPlaying, null);
        }

        if (!tv.StateIsReadable)
        {
            return await this.SendUnseenAsync();
        }

        if (reading.State != TvState.Playing)
        {
            return this.End(
                PauseOutcome.NothingPlaying,
                $"{tv.Name} said {VerifiedPauseWords.Of(reading.State)} where playing or paused was expected, so nothing was sent; look at the TV.");
        }

        return this.IsFresh(reading)
            ? await this.SendAndVerifyAsync()
            : this.End(
                PauseOutcome.Unreachable,
                $"{tv.Name} answers so slowly that what it says is older than 2 s, so nothing was sent; look at the network between it and the bridge.");
    }

    /// <summary>Reads until the TV says something to act upon; gives up after three more reads.</summary>
    private async Task<TvReading> ReadBeforeAsync()
    {
        for (int again = 0; ; again++)
        {
            TvReading reading = await this.ReadAsync(PauseStepKind.Read);
            bool buffers = reading.State == TvState.Buffering;
            bool isStale = reading.State == TvState.Playing && !this.IsFresh(reading);
            if (again == MostReadsAgain || !(buffers || isStale))
            {
                return reading;
            }

            if (buffers)
            {
                await Task.Delay(BufferingWait, time, cancellation);
            }
        }
    }

    private async Task<PauseResult> SendAndVerifyAsync()
    {
        TvReading? last = this.before;
        while (true)
        {
            TvReply reply = await this.SendAsync(last);
            VerifiedPauseCheck check = new(time);
            while (check.NextReadIn is TimeSpan wait)
            {
                await Task.Delay(wait, time, cancellation);
                check.Add(await this.ReadAsync(PauseStepKind.Checked));
            }

            if (check.IsVerified)
            {
                return this.End(PauseOutcome.Paused, null, check);
            }

            // A toggle is never sent again. Neither is anything once the TV has said paused: if it plays now, somebody has pressed play.
            bool mayRepeat = tv.PauseCommand == PauseCommand.Deterministic
                && reply.Failure != TvFailure.Unsupported
                && check.StillPlays
                && check.Last is not null
                && this.IsFresh(check.Last)
                && this.commandsSent < MostCommands;
            if (!mayRepeat)
            {
                return this.EndUnverified(check);
            }

            last = check.Last;
        }
    }

    /// <summary>The TV does not tell whether it plays: a pause that cannot start anything is sent once, anything else never.</summary>
    private async Task<PauseResult> SendUnseenAsync()
    {
        if (tv.PauseCommand == PauseCommand.Toggle)
        {
            return this.End(
                PauseOutcome.Unsupported,
                $"{tv.Name} does not tell whether it plays and its pause key also starts it, so nothing was sent; use a way to this TV that can be read.");
        }

        TvReply reply = await this.SendAsync(this.before);
        return reply.Failure == TvFailure.None
            ? this.End(PauseOutcome.Sent, null)
            : this.End(OutcomeOf(reply.Failure), reply.Problem);
    }

    private PauseResult EndUnverified(VerifiedPauseCheck check)
    {
        TvReading? last = check.Last;
        bool readFailed = last is not null && last.Failure != TvFailure.None;
        if (!this.anyTaken && last?.State != TvState.Paused)
        {
            return readFailed
                ? this.End(OutcomeOf(last!.Failure), last.Problem, check)
                : this.End(OutcomeOf(this.firstFailure.Failure), this.firstFailure.Problem, check);
        }

        string sent = $"{tv.Name} took {VerifiedPauseWords.OfCommands(this.commandsSent)}";
        string problem = readFailed
            ? $"{sent}, then could not be read back; look at the TV ({last!.Problem?.TrimEnd('.')})."
            : $"{sent}, {check.Found}; look at the TV.";
        return this.End(PauseOutcome.Sent, problem, check);
    }

    private async Task<TvReading> ReadAsync(PauseStepKind kind)
    {
        TvReading reading = await tv.ReadAsync(cancellation);
        this.Tell(kind, (kind == PauseStepKind.Read ? "reads " : "checks: ") + VerifiedPauseWords.Of(reading), reading);
        return reading;
    }

    private async Task<TvReply> SendAsync(TvReading? last)
    {
        this.commandsSent++;
        this.Tell(PauseStepKind.CommandSent, this.commandsSent == 1 ? "sends pause" : "sends pause again, it still plays", last);
        TvReply reply = await tv.PauseAsync(cancellation);
        this.anyTaken |= reply.Failure == TvFailure.None;
        this.firstFailure = this.firstFailure.Failure == TvFailure.None ? reply : this.firstFailure;
        this.Tell(
            PauseStepKind.CommandAnswered,
            reply.Failure == TvFailure.None ? "pause taken" : reply.Problem ?? reply.Failure.ToString(),
            reply: reply);
        return reply;
    }

    /// <summary>Judged by the wall clock: it goes on while the computer sleeps. A clock that was set back makes a reading stale as well.</summary>
    private bool IsFresh(TvReading reading)
    {
        TimeSpan age = time.GetUtcNow() - reading.ReadAt;
        return age >= TimeSpan.Zero && age < FreshFor;
    }

    private PauseResult End(PauseOutcome outcome, string? problem, VerifiedPauseCheck? check = null)
    {
        bool isVerified = check is { IsVerified: true };
        this.Tell(PauseStepKind.Ended, problem ?? this.Verdict(outcome));
        return new PauseResult(
            outcome, isVerified, this.before, check?.Last, this.commandsSent, isVerified ? check!.FirstPaused?.ReadAt : null, problem, this.steps);
    }

    private string Verdict(PauseOutcome outcome) => outcome switch
    {
        PauseOutcome.Paused => "paused and verified",
        PauseOutcome.AlreadyPaused when atWarning is { Plays: true } => "somebody paused it since the warning; nothing sent",
        PauseOutcome.AlreadyPaused => "was paused already; nothing sent",
        PauseOutcome.NothingPlaying => "nothing plays; nothing sent",
        _ => "pause sent; this TV cannot be read back",
    };

    private void Tell(PauseStepKind kind, string text, TvReading? reading = null, TvReply? reply = null)
    {
        PauseStep step = new(time.GetUtcNow(), kind, text, reading, reply);
        this.steps.Add(step);
        onStep?.Invoke(step);
    }

    private static PauseOutcome OutcomeOf(TvFailure failure) => failure switch
    {
        TvFailure.Refused => PauseOutcome.Refused,
        TvFailure.Unsupported => PauseOutcome.Unsupported,
        _ => PauseOutcome.Unreachable,
    };
}
