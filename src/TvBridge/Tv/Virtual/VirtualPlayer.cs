using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace TvBridge.Tv.Virtual;

/// <summary>
/// A small player that plays a list of episodes in the time of its <see cref="TimeProvider"/>. It starts no timer: what it shows is worked out
/// from the clock whenever somebody looks, so it behaves alike in simulated and in real time.
/// </summary>
public sealed class VirtualPlayer
{
    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly VirtualEpisode[] episodes;
    private bool autoplay = true;
    private bool plays;
    private int current = -1;
    private TimeSpan position;
    private long positionSince;

    /// <summary>A player with nothing loaded yet; <see cref="Play"/> starts it.</summary>
    /// <param name="time">The clock it plays by.</param>
    /// <param name="episodes">At least one, each longer than 0.</param>
    /// <exception cref="ArgumentException">There is no episode, or one has no length.</exception>
    public VirtualPlayer(TimeProvider time, params IReadOnlyList<VirtualEpisode> episodes)
    {
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(episodes);
        if (episodes.Count == 0 || episodes.Any(episode => episode.Duration <= TimeSpan.Zero))
        {
            throw new ArgumentException("A virtual player needs at least one episode, and each has to be longer than 0 s.", nameof(episodes));
        }

        this.time = time;
        this.episodes = [.. episodes];
    }

    /// <summary>Whether the next episode starts by itself when one ends; otherwise the player stops there. Default true.</summary>
    public bool Autoplay
    {
        get => this.Look(() => this.autoplay);
        set => this.Act(() => this.autoplay = value);
    }

    /// <summary><see cref="TvState.Playing"/>, <see cref="TvState.Paused"/> or <see cref="TvState.Stopped"/>.</summary>
    public TvState State => this.Look(() => this.current < 0 ? TvState.Stopped : this.plays ? TvState.Playing : TvState.Paused);

    /// <summary>Index of the loaded episode, or null when stopped.</summary>
    public int? EpisodeIndex => this.Look<int?>(() => this.current < 0 ? null : this.current);

    /// <summary>Title of the loaded episode, or null when stopped.</summary>
    public string? Title => this.Look(() => this.current < 0 ? null : this.episodes[this.current].Title);

    /// <summary>Position in the loaded episode, or null when stopped.</summary>
    public TimeSpan? Position => this.Look<TimeSpan?>(() => this.current < 0 ? null : this.position);

    /// <summary>Length of the loaded episode, or null when stopped.</summary>
    public TimeSpan? Duration => this.Look<TimeSpan?>(() => this.current < 0 ? null : this.episodes[this.current].Duration);

    /// <summary>Plays an episode from a position; a position past its end goes on into the following ones.</summary>
    /// <param name="episodeIndex">0 for the first.</param>
    /// <param name="from">0 or more. Default 0.</param>
    public void Play(int episodeIndex = 0, TimeSpan from = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(episodeIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(episodeIndex, this.episodes.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(from, TimeSpan.Zero);
        this.Act(() =>
        {
            this.current = episodeIndex;
            this.position = from;
            this.plays = true;
        });
    }

    /// <summary>Pauses; changes nothing unless it plays.</summary>
    public void Pause() => this.Act(() => this.plays = false);

    /// <summary>Goes on from where it was paused; changes nothing unless it is paused.</summary>
    public void Resume() => this.Act(() => this.plays = this.current >= 0);

    /// <summary>Pauses when it plays and goes on when it is paused, as one key of a remote control does.</summary>
    public void Toggle() => this.Act(() => this.plays = this.current >= 0 && !this.plays);

    /// <summary>Unloads what is loaded.</summary>
    public void Stop() => this.Act(() => this.current = -1);

    /// <summary>Moves within the loaded episode without changing whether it plays; a position past its end becomes its end.</summary>
    /// <param name="position">0 or more.</param>
    public void Seek(TimeSpan position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, TimeSpan.Zero);
        this.Act(() =>
        {
            if (this.current >= 0)
            {
                TimeSpan end = this.episodes[this.current].Duration;
                this.position = position < end ? position : end;
            }
        });
    }

    private T Look<T>(Func<T> read)
    {
        lock (this.gate)
        {
            this.CatchUp();
            return read();
        }
    }

    private void Act(Action change)
    {
        lock (this.gate)
        {
            this.CatchUp();
            change();
            this.CatchUp();
        }
    }

    /// <summary>Brings episode and position up to the present.</summary>
    private void CatchUp()
    {
        long now = this.time.GetTimestamp();
        if (this.plays && this.current >= 0)
        {
            this.position += this.time.GetElapsedTime(this.positionSince, now);
        }

        this.positionSince = now;
        while (this.plays && this.current >= 0 && this.position >= this.episodes[this.current].Duration)
        {
            this.position -= this.episodes[this.current].Duration;
            this.current = this.autoplay && this.current + 1 < this.episodes.Length ? this.current + 1 : -1;
        }
    }
}
