using System;
using TvBridge.Files;
using TvBridge.Socks.Air;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>
/// A guard that only looks: it judges by the user's trusted socks and by what a bridge remembers of them, and what it takes is remembered nowhere.
/// </summary>
internal sealed class ListenGuard : IDisposable
{
    private readonly CounterStore counters;
    private readonly SockGuard guard;

    private ListenGuard(TrustReading trust, CounterStore counters, TimeProvider time, Action<string> tell)
    {
        this.counters = counters;
        this.guard = new SockGuard(trust.Socks, counters, time, tell);
    }

    /// <summary>Makes the guard. Files that are not in order are told; without them everybody is a stranger.</summary>
    /// <param name="folders">Where the user's files are.</param>
    /// <param name="isRecording">
    /// Whether a recording is played: it is older than what is remembered, so that all of it would be replayed. Its counters begin anew.
    /// </param>
    /// <param name="time">The clock that adverts are heard by.</param>
    /// <param name="tell">Takes sentences for a person.</param>
    public static ListenGuard Create(UserFolders folders, bool isRecording, TimeProvider time, Action<string> tell)
    {
        TrustReading trust = new TrustStore(TrustStore.FileIn(folders)).Read();
        if (trust.Problem is string problem)
        {
            tell(problem);
        }

        return new ListenGuard(trust, isRecording ? TrustedSocks.Begin(trust.Socks, time) : Peek(folders, time, tell), time, tell);
    }

    /// <summary>Judges one advert.</summary>
    public Judgement Judge(AirAdvert advert) => this.guard.Judge(advert);

    /// <inheritdoc/>
    public void Dispose()
    {
        this.guard.Dispose();
        this.counters.Dispose();
    }

    private static CounterStore Peek(UserFolders folders, TimeProvider time, Action<string> tell)
    {
        CounterOpening opening = CounterStore.Peek(CounterStore.FileIn(folders), time);
        if (opening.Refusal is string refusal)
        {
            tell(refusal);
        }

        return opening.Store ?? CounterStore.InMemory(time);
    }
}
