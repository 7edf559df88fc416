using System;
using System.Collections.Generic;

namespace Sock.VirtualBoard.Recordings;

/// <summary>A recording that was read whole and found to be sound: at least two rows, times that rise, values in range.</summary>
public sealed class Recording
{
    private readonly double[] timesS;
    private readonly float[] values;

    internal Recording(string name, RecordingKind kind, double[] timesS, float[] values, IReadOnlyList<RecordingComment> comments)
    {
        this.Name = name;
        this.Kind = kind;
        this.timesS = timesS;
        this.values = values;
        this.Comments = comments;
        this.IntervalS = MedianInterval(timesS);
    }

    /// <summary>The name under which it was read; messages begin with it.</summary>
    public string Name { get; }

    /// <summary>What the rows hold.</summary>
    public RecordingKind Kind { get; }

    /// <summary>Number of rows, two or more.</summary>
    public int Count => this.timesS.Length;

    /// <summary>Time of each row in seconds, rising. For an epoch it is the epoch's start.</summary>
    public ReadOnlySpan<double> TimesS => this.timesS;

    /// <summary>The values, row after row: x, y and z in g (-16 to 16) for motion, one movement in mg (0 to 20,000) for epochs.</summary>
    public ReadOnlySpan<float> Values => this.values;

    /// <summary>The comment lines of the file, in their order.</summary>
    public IReadOnlyList<RecordingComment> Comments { get; }

    /// <summary>Time of the first row in seconds.</summary>
    public double FirstS => this.timesS[0];

    /// <summary>Time of the last row in seconds.</summary>
    public double LastS => this.timesS[^1];

    /// <summary>The median time from row to row in seconds: the nominal interval, which gaps do not change.</summary>
    public double IntervalS { get; }

    /// <summary>Rows per second as they were meant to come: one over the median interval.</summary>
    public double RateHz => 1 / this.IntervalS;

    /// <summary>Length in seconds: to the last sample of a motion recording, to the end of the last epoch of an epoch recording.</summary>
    public double LengthS => this.LastS - this.FirstS + (this.Kind == RecordingKind.Epoch ? this.IntervalS : 0);

    /// <summary>Wall clock at t_s = 0 from the comment <c>clock_start: HH:MM:SS</c>; null where the file does not say.</summary>
    public TimeSpan? ClockStart { get; internal init; }

    /// <summary>
    /// From the comment <c>bridge_s: SECONDS</c> (0 to 20, default 0): holes up to this length are played as the livelier of their two
    /// sides; longer ones are played as no data. Epoch recordings only.
    /// </summary>
    public double BridgeS { get; internal init; }

    /// <summary>The text of the first comment with this key, or null.</summary>
    public string? Comment(string key)
    {
        foreach (RecordingComment comment in this.Comments)
        {
            if (comment.Key == key)
            {
                return comment.Text;
            }
        }

        return null;
    }

    private static double MedianInterval(double[] timesS)
    {
        double[] intervals = new double[timesS.Length - 1];
        for (int i = 0; i < intervals.Length; i++)
        {
            intervals[i] = timesS[i + 1] - timesS[i];
        }

        Array.Sort(intervals);
        return intervals[intervals.Length / 2];
    }
}
