using System;
using System.IO;
using Sock.VirtualBoard.Motion;
using Sock.VirtualBoard.Recordings;
using TvBridge.Cli;

namespace TvBridge.Demo;

/// <summary>A recording to be played, with the wall clock of its beginning.</summary>
internal sealed class RecordedEvening
{
    /// <summary>The evening that comes with the program: a participant of a study from before to after sleep onset.</summary>
    public const string Evening = "evening.csv.gz";

    /// <summary>An hour of a participant who is awake and quiet.</summary>
    public const string Awake = "awake.csv.gz";

    // Which of the many motions that fit a recording of movement; any number would do, but it is always the same.
    private const int Seed = 2015;

    // Where a recording does not say when it was made.
    private static readonly TimeSpan UsualStart = TimeSpan.FromHours(21);

    private RecordedEvening(RecordingMotion motion, string title)
    {
        this.Motion = motion.Source;
        this.Title = title;

        // The date means nothing, and a fixed one makes each run the same.
        this.Start = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.Zero) + (motion.ClockStart ?? UsualStart);
    }

    /// <summary>What the foot does.</summary>
    public IMotionSource Motion { get; }

    /// <summary>What is played, for a heading.</summary>
    public string Title { get; }

    /// <summary>Wall clock of the beginning. The date is made up.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>Opens a recording that comes with the program, by its name.</summary>
    public static RecordedEvening OpenShipped(string name)
    {
        using Stream stream = typeof(RecordedEvening).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without its recording {name}.");
        return From(RecordingMotion.Open(stream, name, Seed));
    }

    /// <summary>Opens a file; throws <see cref="RefusedException"/> with the reason when it cannot be played.</summary>
    public static RecordedEvening OpenFile(string path) => From(RecordingMotion.Open(path, Seed));

    private static RecordedEvening From(RecordingMotionOpening opening) =>
        opening.IsRefused
            ? throw RefusedException.Failed(opening.Refusal)
            : new RecordedEvening(opening.Motion, TitleOf(opening.Motion.Recording));

    private static string TitleOf(Recording recording)
    {
        string participant = recording.Comment("participant") is string who ? $", {who}" : "";
        string origin = recording.Comment("origin") is string from ? $" ({from.Split(',', '(')[0].Trim()}{participant})" : "";
        return Path.GetFileName(recording.Name) + origin;
    }
}
