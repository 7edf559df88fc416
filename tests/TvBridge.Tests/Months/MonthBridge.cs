using System;
using System.Linq;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Sock.Detection;
using TvBridge.Cli;
using TvBridge.Nights;
using TvBridge.Rules;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Tests.Months;

/// <summary>One life of a bridge, of the parts that the real one has: from its start to its end in good order, or to where it is killed.</summary>
internal sealed class MonthBridge : IDisposable
{
    private readonly Channel<Hearing> heard = Channel.CreateUnbounded<Hearing>();
    private readonly KillSwitch kill;
    private readonly MonthFault fault;
    private readonly MonthLog log;
    private readonly Func<TimeSpan> elapsed;
    private readonly Journal journal;
    private readonly CounterStore counters;
    private readonly SockGuard guard;
    private readonly JournalWriter writer;
    private readonly PauseOnSleep bridge;

    public MonthBridge(MonthHouse house, KillSwitch kill, MonthFault fault, TimeSpan toggleWait)
    {
        (this.kill, this.fault, this.log, this.elapsed) = (kill, fault, house.Log, () => house.Elapsed);
        JournalOpening opening = Journal.OpenMending(house.Disk.Journal, house.Time, MonthDisk.Open);
        this.journal = opening.Journal ?? throw new InvalidOperationException(opening.Refusal);
        this.counters = CounterStore.Open(house.Disk.Counters, house.Time, Fail, MonthDisk.Replace).Store!;
        if (this.counters.Find(MonthHouse.Sock) is null)
        {
            this.counters.Begin(MonthHouse.Sock);
        }

        this.guard = new SockGuard([MonthHouse.Sock], this.counters, house.Time, Fail);
        this.writer = new JournalWriter(this.journal, house.Zone, Fail);
        this.log.UnfinishedFound += this.journal.ActedEpisodes.Count(episode => episode.Unfinished is not null);
        KillableTv tv = new(house.Tv, kill, house.OnCommand);
        this.bridge = new PauseOnSleep(tv, house.Time, [.. this.journal.ActedEpisodes.Select(this.Recall)], this.Tell, toggleWait);
    }

    /// <summary>Lives until it is stopped; throws <see cref="KilledException"/> where it dies.</summary>
    public async Task LiveAsync()
    {
        await this.bridge.ResumeAsync(CancellationToken.None);
        while (await this.heard.Reader.WaitToReadAsync())
        {
            while (this.heard.Reader.TryRead(out Hearing? hearing))
            {
                await this.bridge.TakeAsync(hearing, CancellationToken.None);
            }
        }
    }

    /// <summary>What the radio hears; it does not wait for the rest of the bridge.</summary>
    public void Hear(in AirAdvert advert)
    {
        Judgement judgement = this.guard.Judge(advert);
        if (judgement.Verdict is SockVerdict.New or SockVerdict.Repeat)
        {
            this.heard.Writer.TryWrite(this.Misunderstand(judgement.Hearing!));
        }
    }

    /// <summary>Ends in good order, when what was heard is done.</summary>
    public void Stop() => this.heard.Writer.TryComplete();

    public void Dispose()
    {
        this.guard.Dispose();
        this.counters.Dispose();
        this.journal.Dispose();
    }

    private static void Fail(string sentence) => throw new InvalidOperationException(sentence);

    private void Tell(EveningEvent happening)
    {
        this.kill.Step();
        PauseStepKind? step = (happening as PauseStepped)?.Step.Kind;
        if (step == PauseStepKind.Read)
        {
            this.log.Looks.Add(this.elapsed());
        }

        if (step != PauseStepKind.CommandSent || this.fault != MonthFault.KeepsNoIntent)
        {
            this.writer.Write(happening);
        }

        this.kill.Step();
    }

    private ActedEpisode Recall(ActedEpisode episode) =>
        this.fault == MonthFault.KnowsByOnsetAlone ? episode with { ActedAt = DateTimeOffset.UnixEpoch } : episode;

    private Hearing Misunderstand(Hearing hearing)
    {
        bool isQuestion = this.fault == MonthFault.PausesAtTheQuestion && hearing.Report.State == SockState.Warning;
        bool isMissed = this.fault == MonthFault.MissesSleep && hearing.Report is { State: SockState.Asleep } && hearing.Report.Episode % 2 == 0;
        return isQuestion ? hearing with { Report = hearing.Report with { State = SockState.Asleep } }
            : isMissed ? hearing with { Report = hearing.Report with { State = SockState.Awake } }
            : hearing;
    }
}
