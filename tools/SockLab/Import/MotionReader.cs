using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Raw motion that has the recording's own header already: it is checked, and told where it is from.</summary>
internal sealed class MotionReader(string path, ImportWindow window) : SourceReader(path, RecordingKind.Motion, window)
{
    /// <summary>The first line below any comments.</summary>
    public const string Header = "t_s,x_g,y_g,z_g";

    private const int MostComments = 150;
    private static readonly string[] Axes = ["x_g", "y_g", "z_g"];

    private readonly List<string> comments = [];
    private bool headerSeen;
    private TimeSpan? clock;

    /// <inheritdoc/>
    public override TimeSpan? ClockAtZero => this.clock;

    /// <inheritdoc/>
    public override IEnumerable<string> About()
    {
        bool saysOrigin = this.comments.Exists(comment => comment.StartsWith("origin:", StringComparison.Ordinal));
        string? participant = saysOrigin ? null : StressPredict.Participant(this.Stem());
        return participant is null ? this.comments : [.. StressPredict.About(participant), .. this.comments];
    }

    /// <inheritdoc/>
    public override string? Take(string line, int number)
    {
        if (!this.headerSeen)
        {
            return line.StartsWith('#') ? this.TakeComment(line[1..].Trim()) : this.TakeHeader(line);
        }

        string[] fields = line.Split(',');
        Span<double> triple = stackalloc double[3];
        if (fields.Length != 4)
        {
            return SourceText.Fields(fields, line, Header);
        }

        return SourceText.Number(fields[0], "t_s", out double timeS)
            ?? SourceText.Triple(fields, 1, Axes, triple)
            ?? this.Rows.Add(number, timeS, triple);
    }

    private string? TakeHeader(string line)
    {
        this.headerSeen = true;
        return line.Trim() == Header
            ? null
            : $"found the header {SourceText.Quote(line)}; expected '{Header}'; rename the columns or name another --format";
    }

    private string? TakeComment(string text)
    {
        if (this.comments.Count == MostComments)
        {
            return $"found more than {MostComments} comment lines; expected the header before that; shorten the comments";
        }

        const string Clock = "clock_start:";
        if (text.StartsWith(Clock, StringComparison.Ordinal))
        {
            // Written anew, for the recording may begin later.
            if (!TimeSpan.TryParseExact(text[Clock.Length..].Trim(), @"hh\:mm\:ss", null, out TimeSpan time))
            {
                return $"found {SourceText.Quote(text)}; expected a time of day HH:MM:SS, such as 23:00:00; correct or remove the line";
            }

            this.clock = time;
            return null;
        }

        // What the importer itself writes would stand there twice; a bridge is for epochs.
        if (!Written(text))
        {
            this.comments.Add(text);
        }

        return null;
    }

    private static bool Written(string text) =>
        text.StartsWith("window:", StringComparison.Ordinal) || text.StartsWith("rate:", StringComparison.Ordinal)
        || text.StartsWith("unit:", StringComparison.Ordinal) || text.StartsWith("bridge_s:", StringComparison.Ordinal);
}
