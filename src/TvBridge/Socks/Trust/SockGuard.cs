using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Sock.Advert;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Trust;

/// <summary>
/// Decides which adverts are believed: those of trusted socks, made with their keys, each one once. Whatever the air holds, the answer is a name; nothing is thrown for it,
/// and what is refused costs no memory. Safe to call from several threads.
/// </summary>
public sealed class SockGuard : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<SockAddress, WatchedSock> watched = [];
    private readonly CounterStore counters;
    private readonly TimeProvider time;
    private readonly Action<string> tell;

    /// <summary>A guard for those socks. What was remembered of their counters has to fit: where it does not, the user is asked.</summary>
    /// <param name="socks">The trusted socks, each address once.</param>
    /// <param name="counters">Their counters; not disposed of here.</param>
    /// <param name="time">The clock.</param>
    /// <param name="tell">Takes questions to the user, each one sentence, on the thread that judges.</param>
    public SockGuard(IReadOnlyList<TrustedSock> socks, CounterStore counters, TimeProvider time, Action<string> tell)
    {
        ArgumentNullException.ThrowIfNull(socks);
        ArgumentNullException.ThrowIfNull(counters);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(tell);
        this.counters = counters;
        this.time = time;
        this.tell = tell;
        foreach (TrustedSock sock in socks)
        {
            this.watched.Add(sock.Address, this.Watch(sock));
        }
    }

    /// <summary>The socks that are trusted now.</summary>
    public IReadOnlyList<TrustedSock> Socks
    {
        get
        {
            lock (this.gate)
            {
                return [.. this.watched.Values.Select(sock => sock.Sock)];
            }
        }
    }

    /// <summary>Judges one advert.</summary>
    public Judgement Judge(in AirAdvert advert)
    {
        lock (this.gate)
        {
            return this.watched.TryGetValue(advert.Address, out WatchedSock? sock)
                ? sock.Judge(advert)
                : new Judgement(SockVerdict.UnknownSock, AdvertError.None, null, null);
        }
    }

    /// <summary>
    /// Takes a list that the user changed while this guard is at work. Counters of a sock that is new there, or that begin anew, begin anew here: that is the
    /// user's word of just now. What is remembered of the same life of a sock stays, so that a list that was away for a while opens no door.
    /// </summary>
    public void Change(IReadOnlyList<TrustedSock> socks)
    {
        ArgumentNullException.ThrowIfNull(socks);
        lock (this.gate)
        {
            HashSet<SockAddress> kept = [.. socks.Select(sock => sock.Address)];
            foreach (SockAddress gone in this.watched.Keys.Where(address => !kept.Contains(address)).ToArray())
            {
                this.Drop(gone);
            }

            foreach (TrustedSock sock in socks)
            {
                this.Change(sock);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (this.gate)
        {
            foreach (SockAddress address in this.watched.Keys.ToArray())
            {
                this.Drop(address);
            }
        }
    }

    private static bool HaveSameKey(TrustedSock one, TrustedSock other) =>
        one.IsPlain == other.IsPlain && one.Key.AsSpan().SequenceEqual(other.Key);

    private void Change(TrustedSock sock)
    {
        bool isKnown = this.watched.TryGetValue(sock.Address, out WatchedSock? before);
        bool beginsAnew = (!isKnown || before!.Sock.CountersSince != sock.CountersSince) && this.counters.Find(sock) is null;
        if (!isKnown || !HaveSameKey(before!.Sock, sock))
        {
            this.Drop(sock.Address);
            this.watched.Add(sock.Address, before = this.Watch(sock));
        }

        before!.Sock = sock;
        if (beginsAnew && before is KeyedSock keyed)
        {
            keyed.BeginAnew(sock);
        }
    }

    private WatchedSock Watch(TrustedSock sock) =>
        sock.IsPlain ? new PlainSock(sock, this.counters, this.time) : new KeyedSock(sock, this.counters, this.time, this.tell);

    private void Drop(SockAddress address)
    {
        if (this.watched.Remove(address, out WatchedSock? sock))
        {
            sock.Dispose();
        }
    }
}
