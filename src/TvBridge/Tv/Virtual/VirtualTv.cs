using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace TvBridge.Tv.Virtual;

/// <summary>
/// A TV that exists in this process only: a <see cref="VirtualPlayer"/> that answers like a TV on the network and misbehaves as its
/// <see cref="Faults"/> say. It waits on its <see cref="TimeProvider"/> alone, so it runs in a simulation as well as in real time.
/// </summary>
/// <param name="time">The clock of TV and driver.</param>
/// <param name="player">What the TV plays with; a person at the TV uses it directly.</param>
/// <param name="name">The address as typed. Default <c>virtual:</c>.</param>
public sealed class VirtualTv(TimeProvider time, VirtualPlayer player, string name = "virtual:") : ITv
{
    /// <summary>How long the driver waits for an answer: 5 s.</summary>
    public static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(5);

    private readonly List<VirtualTvRequest> requests = [];
    private bool tookPause;

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What plays, as a person in front of the TV handles it.</summary>
    public VirtualPlayer Player { get; } = player;

    /// <summary>How the TV misbehaves. Nothing is wrong with a new one.</summary>
    public VirtualTvFaults Faults { get; init; } = new();

    /// <summary>All requests that reached the TV, oldest first. A dead TV hears none.</summary>
    public IReadOnlyList<VirtualTvRequest> Requests
    {
        get
        {
            lock (this.requests)
            {
                return [.. this.requests];
            }
        }
    }

    /// <inheritdoc/>
    public PauseCommand PauseCommand => this.Faults.PauseToggles ? PauseCommand.Toggle : PauseCommand.Deterministic;

    /// <inheritdoc/>
    public bool StateIsReadable => !this.Faults.HidesState;

    /// <summary>How many requests of a kind reached the TV.</summary>
    public int Count(VirtualTvRequestKind kind) => this.Requests.Count(request => request.Kind == kind);

    /// <inheritdoc/>
    public async Task<TvReading> ReadAsync(CancellationToken cancellation)
    {
        TvReading? reading = null;
        TvReply reply = await this.AskAsync(
            VirtualTvRequestKind.Read,
            () =>
            {
                reading = this.Look();
                this.Faults.IsDead |= this.Faults.DiesAfterNextRead;
                this.Faults.DiesAfterNextRead = false;
                return TvReply.Taken;
            },
            cancellation);
        return reply.Failure == TvFailure.None && reading is not null
            ? reading
            : TvReading.Failed(time.GetUtcNow(), reply.Failure, reply.Problem ?? "");
    }

    /// <inheritdoc/>
    public Task<TvReply> PauseAsync(CancellationToken cancellation) =>
        this.AskAsync(VirtualTvRequestKind.Pause, this.ObeyPause, cancellation);

    /// <inheritdoc/>
    public Task<TvReply> SeekAsync(TimeSpan position, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, TimeSpan.Zero);
        return this.AskAsync(VirtualTvRequestKind.Seek, () => this.ObeySeek(position), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => default;

    private TvReading Look()
    {
        DateTimeOffset now = time.GetUtcNow();
        if (this.Faults.HidesState)
        {
            return new TvReading(TvState.Unknown, null, null, null, now);
        }

        bool lies = this.Faults.SaysPausedButPlays && this.tookPause && this.Player.State == TvState.Playing;
        TvState state = this.Faults.Says ?? (lies ? TvState.Paused : this.Player.State);
        return this.Faults.HidesPosition
            ? new TvReading(state, this.Player.Title, null, null, now)
            : new TvReading(state, this.Player.Title, this.Player.Position, this.Player.Duration, now);
    }

    private TvReply ObeyPause()
    {
        if (this.Faults.RefusesPause)
        {
            return TvReply.Failed(
                TvFailure.Refused, $"{this.Name} refuses to pause; take the switch refuses out of the address for a TV that obeys.");
        }

        if (this.Player.State == TvState.Stopped)
        {
            return this.NothingLoaded("pause");
        }

        this.tookPause = true;
        if (this.Faults.PauseToggles)
        {
            this.Player.Toggle();
        }
        else if (!this.Faults.IgnoresPause && !this.Faults.SaysPausedButPlays)
        {
            this.Player.Pause();
        }

        return TvReply.Taken;
    }

    private TvReply ObeySeek(TimeSpan position)
    {
        if (this.Player.State == TvState.Stopped)
        {
            return this.NothingLoaded("seek");
        }

        this.Player.Seek(position);
        return TvReply.Taken;
    }

    private TvReply NothingLoaded(string command) => TvReply.Failed(
        TvFailure.Refused, $"{this.Name} cannot {command} because nothing is loaded, where an episode was expected; play one first.");

    /// <summary>Carries a request to the TV and its answer back, in the time that both take.</summary>
    private async Task<TvReply> AskAsync(VirtualTvRequestKind kind, Func<TvReply> obey, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (this.Faults.IsDead)
        {
            return this.NobodyThere();
        }

        lock (this.requests)
        {
            this.requests.Add(new VirtualTvRequest(kind, time.GetUtcNow()));
        }

        TimeSpan late = this.Faults.AnswersLate;
        if (late > RequestTimeout)
        {
            // The request has been sent and cannot be taken back: the TV gets to it although nobody waits any longer.
            _ = this.ObeyLaterAsync(late, obey);
            await Task.Delay(RequestTimeout, time, cancellation);
            return TvReply.Failed(
                TvFailure.Unreachable, $"{this.Name} did not answer within 5 s; look whether it is switched on and on the network.");
        }

        if (late > TimeSpan.Zero)
        {
            await Task.Delay(late, time, cancellation);
        }

        return this.Faults.IsDead ? this.NobodyThere() : obey();
    }

    private async Task ObeyLaterAsync(TimeSpan late, Func<TvReply> obey)
    {
        await Task.Delay(late, time);
        if (!this.Faults.IsDead)
        {
            obey();
        }
    }

    private TvReply NobodyThere() => TvReply.Failed(
        TvFailure.Unreachable, $"Nobody answers at {this.Name}, where a TV was expected; look whether it is switched on and on the network.");
}
