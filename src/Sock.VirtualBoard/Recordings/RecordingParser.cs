using System;
using System.Collections.Generic;
using System.Globalization;

namespace Sock.VirtualBoard.Recordings;

/// <summary>Takes a recording's lines one by one: comments, the header, rows. The first thing that is wrong becomes one sentence.</summary>
internal sealed class RecordingParser(string name)
{
    /// <summary>Most rows: over a day of motion at 32 Hz.</summary>
    public const int MostRows = 4_000_000;

    /// <summary>The header of a motion recording.</summary>
    public const string MotionHeader = "t_s,x_g,y_g,z_g";

    /// <summary>The header of an epoch recording.</summary>
    public const string EpochHeader = "t_s,movement_mg";

    /// <summary>Longest hole that <c>bridge_s</c> may bridge, in seconds: less than one 30 s epoch of the detector.</summary>
    public const double LongestBridgeS = 20;

    private const int MostComments = 200;

    private readonly List<RecordingComment> comments = [];
    private readonly List<double> times = [];
    private readonly List<float> values = [];
    private RecordingRow? row;
    private TimeSpan? clockStart;
    private double bridgeS;
    private RecordingKind kind;

    /// <summary>Rows taken so far.</summary>
    public int Rows => this.times.Count;

    /// <summary>Whether the header line was seen.</summary>
    public bool HasHeader => this.row is not null;

    /// <summary>Takes one line; returns the sentence that refuses it, or null.</summary>
    public string? Take(string line, int number)
    {
        if (this.row is not null)
        {
            return this.TakeRow(line, number);
        }

        return line.StartsWith('#') ? this.TakeComment(line, number) : this.TakeHeader(line, number);
    }

    /// <summary>The recording, once the file has ended without a fault; or the sentence that says what is missing.</summary>
    public RecordingReading Finish(int lines)
    {
        if (lines == 0)
        {
            return RecordingReading.Refused(
                $"{name}: found an empty file; expected a header line '{MotionHeader}' or '{EpochHeader}' with rows below; "
                + "export or download it again.");
        }

        if (this.row is null)
        {
            return RecordingReading.Refused(
                $"{name}, line {lines}: found the end of the file and no header; "
                + $"expected '{MotionHeader}' or '{EpochHeader}' below the comments; export or download it again.");
        }

        if (this.Rows < 2)
        {
            string found = this.Rows == 0 ? "a header without any row" : "one row only";
            return RecordingReading.Refused(
                $"{name}, line {lines}: found {found}; expected two rows or more; export or download it again.");
        }

        Recording recording = new(name, this.kind, [.. this.times], [.. this.values], this.comments)
        {
            ClockStart = this.clockStart,
            BridgeS = this.bridgeS,
        };
        return this.CheckPace(recording) is { } refusal ? RecordingReading.Refused(refusal) : RecordingReading.Of(recording);
    }

    private string? TakeComment(string line, int number)
    {
        if (this.comments.Count == MostComments)
        {
            return $"{name}, line {number}: found more than {MostComments} comment lines; expected the header before that; "
                + "shorten the comments.";
        }

        string text = line[1..];
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        RecordingComment comment = colon < 0 ? new("", text.Trim()) : new(text[..colon].Trim(), text[(colon + 1)..].Trim());
        this.comments.Add(comment);
        return comment.Key switch
        {
            "clock_start" => this.TakeClockStart(comment.Text, number),
            "bridge_s" => this.TakeBridge(comment.Text, number),
            _ => null,
        };
    }

    private string? TakeClockStart(string text, int number)
    {
        if (!TimeSpan.TryParseExact(text, @"hh\:mm\:ss", CultureInfo.InvariantCulture, out TimeSpan clock))
        {
            return $"{name}, line {number}: found clock_start {FoundText.Quote(text)}; expected a time of day HH:MM:SS, such as 23:00:00; "
                + "correct or remove the line.";
        }

        this.clockStart = clock;
        return null;
    }

    private string? TakeBridge(string text, int number)
    {
        bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds);
        if (!isNumber || seconds is not (>= 0 and <= LongestBridgeS))
        {
            return $"{name}, line {number}: found bridge_s {FoundText.Quote(text)}; expected 0 to {LongestBridgeS} seconds; "
                + "correct or remove the line.";
        }

        this.bridgeS = seconds;
        return null;
    }

    private string? TakeHeader(string line, int number)
    {
        string header = line.Trim();
        if (header is not (MotionHeader or EpochHeader))
        {
            return $"{name}, line {number}: found the header {FoundText.Quote(line)}; "
                + $"expected '{MotionHeader}' (acceleration) or '{EpochHeader}' (movement); rename the columns, or convert the file first.";
        }

        this.kind = header == MotionHeader ? RecordingKind.Motion : RecordingKind.Epoch;
        this.row = new RecordingRow(this.kind);
        return null;
    }

    private string? TakeRow(string line, int number)
    {
        if (this.Rows == MostRows)
        {
            return $"{name}, line {number}: found more than {MostRows:N0} rows; expected that many at most; cut the recording into parts.";
        }

        if (this.row!.Parse(line) is { } wrong)
        {
            return $"{name}, line {number}: {wrong}.";
        }

        if (this.Rows > 0 && this.row.TimeS <= this.times[^1])
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{name}, line {number}: found time {this.row.TimeS} s after {this.times[^1]} s; ")
                + "expected times that rise from row to row; sort the rows and remove repeated ones.";
        }

        this.times.Add(this.row.TimeS);
        this.values.AddRange(this.row.Values);
        return null;
    }

    /// <summary>Catches times in another unit, which would play as nonsense.</summary>
    private string? CheckPace(Recording recording)
    {
        (double least, double most) = this.kind == RecordingKind.Motion ? (0.0005, 1.0) : (0.5, 600.0);
        if (recording.IntervalS >= least && recording.IntervalS <= most)
        {
            return null;
        }

        string header = this.kind == RecordingKind.Motion ? MotionHeader : EpochHeader;
        return string.Create(CultureInfo.InvariantCulture, $"{name}: found a median of {recording.IntervalS:0.######} s from row to row; ")
            + string.Create(CultureInfo.InvariantCulture, $"expected {least} to {most} s for '{header}'; write t_s in seconds.");
    }
}
