using System;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.BlueZ;

/// <summary>How far one adapter is with listening.</summary>
internal sealed class AdapterEar
{
    // A search that lasted as long was not ended by something that will end it again at once.
    private static readonly TimeSpan settled = TimeSpan.FromMinutes(1);

    // Another program's search makes BlueZ pause ours for a moment; and the word that it goes on may come a moment after the answer.
    private static readonly TimeSpan grace = TimeSpan.FromSeconds(2);

    private readonly Backoff backoff = new();
    private DateTimeOffset listeningSince;

    /// <summary>Whether it listens.</summary>
    public bool IsListening { get; private set; }

    /// <summary>Whether it listens passively.</summary>
    public bool IsPassive { get; private set; }

    /// <summary>Whether it has ever begun: what may be left of that is ended before it begins again.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Whether passive listening was tried and did not work.</summary>
    public bool IsPassiveRefused { get; private set; }

    /// <summary>Why it does not listen; null when nothing went wrong.</summary>
    public RadioNotice? Fault { get; private set; }

    /// <summary>When there is something to do: to begin, or to see whether the search really ended. The end of time when there is nothing.</summary>
    public DateTimeOffset DueAt { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>The ear of the same adapter after it was switched off or on: begun at once, without what an answer on its way says about before.</summary>
    public AdapterEar Renew() => new() { HasBegun = this.HasBegun, IsPassiveRefused = this.IsPassiveRefused };

    /// <summary>It listens.</summary>
    /// <param name="passive">Whether passively.</param>
    /// <param name="isDiscovering">What BlueZ says about the search.</param>
    /// <param name="now">The time.</param>
    public void Began(bool passive, bool isDiscovering, DateTimeOffset now)
    {
        this.HasBegun = true;
        this.IsListening = true;
        this.IsPassive = passive;
        this.Fault = null;
        this.listeningSince = now;
        this.DueAt = passive || isDiscovering ? DateTimeOffset.MaxValue : now + grace;
    }

    /// <summary>It did not come to listening.</summary>
    public void Failed(RadioNotice fault, DateTimeOffset now)
    {
        this.HasBegun = true;
        this.IsListening = false;
        this.Fault = fault;
        this.DueAt = now + this.backoff.Fail();
    }

    /// <summary>Passive listening does not work on it.</summary>
    public void RefusePassive()
    {
        this.IsPassiveRefused = true;
        if (this.IsListening && this.IsPassive)
        {
            this.IsListening = false;
            this.DueAt = DateTimeOffset.MinValue;
        }
    }

    /// <summary>BlueZ tells whether the adapter searches.</summary>
    public void DiscoveryIs(bool running, DateTimeOffset now)
    {
        if (this.IsListening && !this.IsPassive)
        {
            this.DueAt = running ? DateTimeOffset.MaxValue : now + grace;
        }
    }

    /// <summary>What is due is looked at: a search that has ended is one that has to begin again, at once or after a pause.</summary>
    /// <param name="adapter">The adapter's name.</param>
    /// <param name="now">The time.</param>
    /// <returns>Whether it has to begin now.</returns>
    public bool IsToBegin(string adapter, DateTimeOffset now)
    {
        if (now < this.DueAt)
        {
            return false;
        }

        if (!this.IsListening)
        {
            return true;
        }

        if (now - this.listeningSince >= settled)
        {
            this.backoff.Reset();
            this.IsListening = false;
            return true;
        }

        this.Failed(BlueZNotices.Stopped(adapter), now);
        return false;
    }
}
