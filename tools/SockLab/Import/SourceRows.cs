using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>The rows of a source that lie in the window, with the line each came from. Times are checked over all rows.</summary>
internal sealed class SourceRows(RecordingKind kind, ImportWindow window)
{
    private const double MostSeconds = 1e10;

    // A source whose rows are put in order may have this share of them out of order; with more, its times mean something else.
    private const double MostReversedShare = 0.01;

    private readonly List<double> times = [];
    private readonly List<float> values = [];
    private readonly List<int> lines = [];
    private double latest = double.NegativeInfinity;
    private string? firstDisorder;
    private int firstDisorderLine;

    /// <summary>Motion or epochs.</summary>
    public RecordingKind Kind => kind;

    /// <summary>Whether repeated rows are left out and reversed ones put in order, as the source's publishers themselves do.</summary>
    public bool PutsInOrder { get; init; }

    /// <summary>Rows taken from the source, in the window or not.</summary>
    public int Seen { get; private set; }

    /// <summary>Rows in the window.</summary>
    public int Count => this.times.Count;

    /// <summary>Rows whose time had been there already.</summary>
    public int Repeated { get; private set; }

    /// <summary>Rows whose time lies before that of an earlier row.</summary>
    public int Reversed { get; private set; }

    /// <summary>Time of the row that was taken last, on the source's clock; negative infinity before the first.</summary>
    public double LatestS => this.latest;

    /// <summary>Line of the source a row came from.</summary>
    public int LineOf(int row) => this.lines[row];

    /// <summary>Takes an epoch.</summary>
    public string? Add(int line, double timeS, double movementMilliG)
    {
        return this.Take(line, timeS) is { } wrong ? wrong.Length > 0 ? wrong : null : this.Keep(line, timeS, [movementMilliG]);
    }

    /// <summary>Takes an acceleration triple.</summary>
    public string? Add(int line, double timeS, ReadOnlySpan<double> triple)
    {
        return this.Take(line, timeS) is { } wrong ? wrong.Length > 0 ? wrong : null : this.Keep(line, timeS, triple);
    }

    /// <summary>What is wrong with the order of the times, if they have to rise: the line, and the rest of a sentence.</summary>
    public (int Line, string Wrong)? Disorder()
    {
        if (this.firstDisorder is null || (this.PutsInOrder && this.Reversed <= this.Seen * MostReversedShare))
        {
            return null;
        }

        return (this.firstDisorderLine, this.firstDisorder
            + $" ({this.Repeated} repeated and {this.Reversed} reversed times in the file); "
            + "expected times that rise from row to row; sort the rows and remove repeated ones");
    }

    /// <summary>The rows as a recording whose times count from the window's beginning.</summary>
    public Recording Build(string name)
    {
        int width = kind == RecordingKind.Motion ? 3 : 1;
        int[] order = [.. Enumerable.Range(0, this.Count)];
        if (this.firstDisorder is not null)
        {
            order = [.. order.OrderBy(row => this.times[row]).DistinctBy(row => this.times[row])];
        }

        double[] orderedTimes = [.. order.Select(row => this.times[row] - window.ZeroS)];
        float[] orderedValues = new float[order.Length * width];
        int[] orderedLines = [.. order.Select(row => this.lines[row])];
        for (int i = 0; i < order.Length; i++)
        {
            for (int k = 0; k < width; k++)
            {
                orderedValues[(i * width) + k] = this.values[(order[i] * width) + k];
            }
        }

        this.lines.Clear();
        this.lines.AddRange(orderedLines);
        return new Recording(name, kind, orderedTimes, orderedValues, []);
    }

    /// <summary>Null where the row is to be kept, an empty text where it is left out, else what is wrong.</summary>
    private string? Take(int line, double timeS)
    {
        this.Seen++;
        if (Math.Abs(timeS) > MostSeconds)
        {
            return $"found time {SourceText.Text(timeS)}; expected seconds; it looks like milliseconds, so divide it by 1,000";
        }

        if (timeS <= this.latest)
        {
            bool repeated = timeS == this.latest;
            (this.Repeated, this.Reversed) = repeated ? (this.Repeated + 1, this.Reversed) : (this.Repeated, this.Reversed + 1);
            if (this.firstDisorder is null)
            {
                this.firstDisorderLine = line;
                this.firstDisorder = string.Create(CultureInfo.InvariantCulture, $"found time {timeS} s ")
                    + (repeated ? "a second time" : string.Create(CultureInfo.InvariantCulture, $"after {this.latest} s"));
            }

            if (!this.PutsInOrder || repeated)
            {
                return "";
            }
        }

        this.latest = Math.Max(this.latest, timeS);
        return window.Holds(timeS) ? null : "";
    }

    private string? Keep(int line, double timeS, ReadOnlySpan<double> row)
    {
        if (this.Count == RecordingParser.MostRows)
        {
            return $"found more than {RecordingParser.MostRows:N0} rows; expected that many at most; cut a part out with --from and --to";
        }

        this.times.Add(timeS);
        this.lines.Add(line);
        foreach (double number in row)
        {
            this.values.Add((float)number);
        }

        return null;
    }
}
