using System;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Nights;

/// <summary>
/// One line of the journal. Made by the method that is named after its kind, which asks for what that kind needs. Times are kept to the
/// millisecond; texts that are too long for a line are cut when they are written (docs/journal.md).
/// </summary>
public sealed record JournalEntry
{
    /// <summary>When it happened, in the wearer's time zone.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it is about.</summary>
    public required JournalKind Kind { get; init; }

    /// <summary>Name of the sock, or null when it is about none.</summary>
    public string? Sock { get; init; }

    /// <summary>The low 8 bits of the episode number, or null when it is about none.</summary>
    public byte? Episode { get; init; }

    /// <summary>State that was heard.</summary>
    public SockState? State { get; init; }

    /// <summary>Charge of the sock's battery. Percent, 0..100.</summary>
    public byte? BatteryPercent { get; init; }

    /// <summary>Onset of the stillness that belongs to the episode.</summary>
    public DateTimeOffset? StillSince { get; init; }

    /// <summary>Address of the TV, without secrets.</summary>
    public string? Tv { get; init; }

    /// <summary>What the TV said it does.</summary>
    public TvState? TvState { get; init; }

    /// <summary>How the pause ended.</summary>
    public PauseOutcome? Outcome { get; init; }

    /// <summary>Whether the TV was read as paused after the pause.</summary>
    public bool? Verified { get; init; }

    /// <summary>How many commands were sent for the pause, repeats included. 0 or more.</summary>
    public int? CommandsSent { get; init; }

    /// <summary>Title of what is loaded, or null when the TV does not tell.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Position in it; of a bookmark: the position at <see cref="StillSince"/>. Null when the TV does not tell. 0 or later.
    /// </summary>
    public TimeSpan? Position { get; init; }

    /// <summary>Its length, or null when the TV does not tell. 0 or longer.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Where to go on watching: <see cref="Rules.Bookmark.Lead"/> before <see cref="Position"/>, not before the beginning.</summary>
    public TimeSpan? BookmarkPosition { get; init; }

    /// <summary>One sentence: the note, the problem, or why a TV did not do what was asked.</summary>
    public string? Text { get; init; }

    /// <summary>A sock changed its state. <paramref name="stillSince"/> is null in states that have no onset.</summary>
    public static JournalEntry Heard(
        DateTimeOffset at, string sock, byte episode, SockState state, byte batteryPercent, DateTimeOffset? stillSince) =>
        new()
        {
            At = at,
            Kind = JournalKind.Heard,
            Sock = sock,
            Episode = episode,
            State = state,
            BatteryPercent = batteryPercent,
            StillSince = stillSince,
        };

    /// <summary>A TV was read, for an episode or (both null) for none.</summary>
    public static JournalEntry TvRead(DateTimeOffset at, string? sock, byte? episode, string tv, TvReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new()
        {
            At = at,
            Kind = JournalKind.TvRead,
            Sock = sock,
            Episode = episode,
            Tv = tv,
            TvState = reading.State,
            Title = reading.Title,
            Position = NotNegative(reading.Position),
            Duration = NotNegative(reading.Duration),
            Text = reading.Problem,
        };
    }

    /// <summary>
    /// A pause command of an episode is about to go out; <paramref name="before"/> is what the TV said last. Until the pause's own line follows, nobody knows
    /// whether the command reached it.
    /// </summary>
    public static JournalEntry Pausing(DateTimeOffset at, EpisodeId episode, string tv, TvReading before)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(before);
        return new()
        {
            At = at,
            Kind = JournalKind.Pausing,
            Sock = episode.Sock,
            Episode = episode.Number,
            StillSince = episode.StillSince,
            Tv = tv,
            TvState = before.State,
            Title = before.Title,
            Position = NotNegative(before.Position),
            Duration = NotNegative(before.Duration),
        };
    }

    /// <summary>The pause of an episode, however it ended. From now on the episode counts as acted on, after a restart too.</summary>
    public static JournalEntry Pause(
        DateTimeOffset at,
        string sock,
        byte episode,
        DateTimeOffset stillSince,
        string tv,
        PauseOutcome outcome,
        bool verified,
        int commandsSent,
        string? title,
        TimeSpan? position,
        string? problem = null) =>
        new()
        {
            At = at,
            Kind = JournalKind.Pause,
            Sock = sock,
            Episode = episode,
            StillSince = stillSince,
            Tv = tv,
            Outcome = outcome,
            Verified = verified,
            CommandsSent = commandsSent,
            Title = title,
            Position = NotNegative(position),
            Text = problem,
        };

    /// <summary>Where sleep began, and where to go on watching.</summary>
    public static JournalEntry Bookmark(DateTimeOffset at, EpisodeId episode, string tv, Bookmark bookmark)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(bookmark);
        return new()
        {
            At = at,
            Kind = JournalKind.Bookmark,
            Sock = episode.Sock,
            Episode = episode.Number,
            StillSince = episode.StillSince,
            Tv = tv,
            Title = bookmark.Title,
            Position = NotNegative(bookmark.Onset),
            BookmarkPosition = NotNegative(bookmark.Position),
        };
    }

    /// <summary>Something worth knowing later, in one sentence.</summary>
    public static JournalEntry Note(DateTimeOffset at, string text, string? sock = null, byte? episode = null) =>
        new() { At = at, Kind = JournalKind.Note, Sock = sock, Episode = episode, Text = text };

    /// <summary>Something that went wrong, in one sentence.</summary>
    public static JournalEntry Problem(DateTimeOffset at, string text, string? sock = null, byte? episode = null) =>
        new() { At = at, Kind = JournalKind.Problem, Sock = sock, Episode = episode, Text = text };

    private static TimeSpan? NotNegative(TimeSpan? time) => time < TimeSpan.Zero ? TimeSpan.Zero : time;
}
