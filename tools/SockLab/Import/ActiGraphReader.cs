using System;
using System.Collections.Generic;
using System.Globalization;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>
/// ActiLife's csv below its header: raw acceleration in g, or counts for each epoch, with or without times. Raw rows of exactly 0,0,0 are left
/// out: no sensor at rest reads that, but the device writes it while it saves power.
/// </summary>
internal sealed class ActiGraphReader : SourceReader
{
    private const double MostCount = 1e7;
    private static readonly string[] AxisNames = ["axis 1", "axis 2", "axis 3"];

    private readonly ActiGraphHeader header;
    private ActiGraphColumns? columns;
    private DateTime? start;
    private long rows;
    private int idle;

    /// <summary>Goes on below a header that was read already, for it tells which kind of recording this becomes.</summary>
    public ActiGraphReader(string path, ImportWindow window, ActiGraphHeader header)
        : base(path, header.EpochS > 0 ? RecordingKind.Epoch : RecordingKind.Motion, window)
    {
        this.header = header;
        this.start = header.Start;
    }

    /// <inheritdoc/>
    public override TimeSpan? ClockAtZero => this.start?.TimeOfDay;

    /// <inheritdoc/>
    public override double? StatedHz => this.IsRaw ? this.header.RateHz : 1 / this.header.EpochS;

    /// <inheritdoc/>
    public override string ClockName => "after the start";

    /// <inheritdoc/>
    public override string? Conversion => this.IsRaw ? null : ActiGraphCounts.FormulaFor(this.header.EpochS);

    /// <inheritdoc/>
    public override IEnumerable<string> Notes
    {
        get
        {
            if (this.idle > 0)
            {
                yield return $"{this.idle} rows of 0,0,0 left out: the device was saving power, which is no stillness";
            }
        }
    }

    private bool IsRaw => this.Rows.Kind == RecordingKind.Motion;

    /// <inheritdoc/>
    public override IEnumerable<string> About()
    {
        yield return $"origin: an export of an ActiGraph, csv of {(this.IsRaw ? "raw data" : "counts")}";
        yield return $"participant: {this.Stem()}";
        if (this.header.Serial.Length > 0)
        {
            yield return $"device: ActiGraph {this.header.Serial}";
        }

        if (this.start is { } time)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"start: {time:yyyy-MM-ddTHH:mm:ss}");
        }
    }

    /// <inheritdoc/>
    public override string? Take(string line, int number)
    {
        if (this.columns is null)
        {
            (this.columns, bool isRow, string? wrong) = ActiGraphColumns.Of(line);
            if (wrong is not null || !isRow)
            {
                return wrong;
            }
        }

        string[] fields = line.Split(',');
        if (fields.Length != this.columns!.Fields)
        {
            return SourceText.Fields(fields, line, $"{this.columns.Fields} as in the first row");
        }

        Span<double> triple = stackalloc double[3];
        for (int i = 0; i < 3; i++)
        {
            if (SourceText.Number(fields[this.columns.Axes[i]].Trim().Trim('"'), AxisNames[i], out triple[i]) is { } wrong)
            {
                return wrong;
            }
        }

        return this.TimeOf(fields, out double timeS) ?? this.Keep(number, timeS, triple);
    }

    private string? Keep(int line, double timeS, ReadOnlySpan<double> triple)
    {
        if (this.IsRaw)
        {
            if (triple[0] == 0 && triple[1] == 0 && triple[2] == 0)
            {
                this.idle++;
                return null;
            }

            return this.Rows.Add(line, timeS, triple);
        }

        foreach (double count in triple)
        {
            if (count != Math.Round(count) || count is < 0 or > MostCount)
            {
                return $"found {SourceText.Text(count)} as a count; expected a whole number from 0 to {MostCount:0}; "
                    + "check that the epoch period in the header is right";
            }
        }

        return this.Rows.Add(line, timeS, ActiGraphCounts.ToMovementMilliG(triple[0] + triple[1] + triple[2], this.header.EpochS));
    }

    /// <summary>The row's own time where it has one, else its place in the row of rows.</summary>
    private string? TimeOf(string[] fields, out double timeS)
    {
        ActiGraphColumns at = this.columns!;
        double? hz = this.StatedHz;
        timeS = this.rows++ / (hz ?? 1);
        string? text = at.Stamp >= 0 ? fields[at.Stamp] : at.Date >= 0 && at.Time >= 0 ? $"{fields[at.Date].Trim()} {fields[at.Time].Trim()}" : null;
        if (text is null)
        {
            return hz is null
                ? "found neither a rate in the first line nor times in the rows; expected such as 'at 30 Hz'; export the file again with its header"
                : null;
        }

        if (this.header.ParseTime(text.Trim('"')) is not { } time)
        {
            return $"found {SourceText.Quote(text)} as time; expected the date format of the first line; correct or remove the row";
        }

        this.start ??= time;
        timeS = (time - this.start.Value).TotalSeconds;
        return null;
    }
}
