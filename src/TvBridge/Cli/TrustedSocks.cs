using System;
using System.Collections.Generic;
using TvBridge.Files;
using TvBridge.Socks.Trust;

namespace TvBridge.Cli;

/// <summary>The socks that the user trusts, opened for a bridge that hears: its list, its counters, and the guard over both.</summary>
internal sealed class TrustedSocks : IDisposable
{
    private readonly CounterStore counters;
    private readonly TrustWatch watch;

    private TrustedSocks(CounterStore counters, SockGuard guard, TrustWatch watch)
    {
        this.counters = counters;
        this.Guard = guard;
        this.watch = watch;
    }

    /// <summary>Decides who is believed; it takes over what the user changes meanwhile.</summary>
    public SockGuard Guard { get; }

    /// <summary>Opens them, or ends the command with the reason.</summary>
    /// <param name="folders">Where the user's files are.</param>
    /// <param name="isRecording">
    /// Whether a recording is played: it is older than what is remembered, so all of it would be replayed. Its counters begin anew and are kept nowhere.
    /// </param>
    /// <param name="time">The clock.</param>
    /// <param name="tell">Takes sentences for a person, from any thread.</param>
    /// <exception cref="RefusedException">A file is not in order, another bridge has them, or no sock is trusted yet.</exception>
    public static TrustedSocks Open(UserFolders folders, bool isRecording, TimeProvider time, Action<string> tell)
    {
        TrustStore list = new(TrustStore.FileIn(folders));
        TrustReading reading = list.Read();
        if (reading.Problem is not null)
        {
            throw RefusedException.Usage(reading.Problem);
        }

        if (reading.Socks.Count == 0)
        {
            throw RefusedException.Usage(
                $"No sock is trusted yet ({list.Path} names none), so there is nobody to hear; run 'tvbridge socks pair' first, or play a recorded evening with '--sock virtual'.");
        }

        CounterStore counters = isRecording ? Begin(reading.Socks, time) : OpenCounters(folders, time, tell);
        SockGuard guard = new(reading.Socks, counters, time, tell);
        return new TrustedSocks(counters, guard, new TrustWatch(list, guard, time, tell));
    }

    /// <summary>Counters that begin anew for every sock, for a recording of the air.</summary>
    public static CounterStore Begin(IEnumerable<TrustedSock> socks, TimeProvider time)
    {
        CounterStore counters = CounterStore.InMemory(time);
        foreach (TrustedSock sock in socks)
        {
            counters.Begin(sock);
        }

        return counters;
    }

    /// <summary>What the user calls a sock; null for one that nobody trusts.</summary>
    /// <param name="address">Its address, as hearings have it.</param>
    public string? NameOf(string address)
    {
        foreach (TrustedSock sock in this.Guard.Socks)
        {
            if (sock.Address.ToString() == address)
            {
                return sock.Name;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        this.watch.Dispose();
        this.Guard.Dispose();
        this.counters.Dispose();
    }

    private static CounterStore OpenCounters(UserFolders folders, TimeProvider time, Action<string> tell)
    {
        CounterOpening opening = CounterStore.Open(CounterStore.FileIn(folders), time, tell);
        return opening.Store ?? throw RefusedException.Failed(opening.Refusal!);
    }
}
