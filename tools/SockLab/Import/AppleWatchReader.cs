using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>
/// Raw motion of sleep-accel: time, x, y and z in g, separated by blanks, without a header. Its publishers' own code drops repeated rows and
/// sorts, so that is done here too, and counted.
/// </summary>
internal sealed class AppleWatchReader : SourceReader
{
    private const string Columns = "t x y z";
    private const string MotionSuffix = "_acceleration";
    private static readonly char[] Separators = [' ', '\t', ','];
    private static readonly string[] Axes = ["x", "y", "z"];

    public AppleWatchReader(string path, ImportWindow window)
        : base(path, RecordingKind.Motion, window) => this.Rows = new SourceRows(RecordingKind.Motion, window) { PutsInOrder = true };

    /// <inheritdoc/>
    public override IEnumerable<string> Notes
    {
        get
        {
            if (this.Rows.Repeated + this.Rows.Reversed > 0)
            {
                yield return $"{this.Rows.Repeated} rows with a repeated time left out, {this.Rows.Reversed} rows put in order";
            }
        }
    }

    // Rows come unevenly, in bundles; the publishers' own code speaks of gaps from 1 s on.
    /// <inheritdoc/>
    public override double LeastGapS => 1;

    /// <inheritdoc/>
    public override string ClockName => "after the start of polysomnography";

    /// <inheritdoc/>
    public override IEnumerable<string> About()
    {
        string stem = this.Stem();
        string participant = stem.EndsWith(MotionSuffix, StringComparison.Ordinal) ? stem[..^MotionSuffix.Length] : stem;
        return [.. SleepAccel.About, $"participant: {participant}", "worn: wrist, Apple Watch"];
    }

    /// <inheritdoc/>
    public override string? Take(string line, int number)
    {
        string[] fields = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 4)
        {
            return SourceText.Fields(fields, line, $"four ({Columns})");
        }

        Span<double> triple = stackalloc double[3];
        return SourceText.Number(fields[0], "t", out double timeS)
            ?? SourceText.Triple(fields, 1, Axes, triple)
            ?? this.Rows.Add(number, timeS, triple);
    }
}
