using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>Rows of 30 s with a sleep stage and a smoothed activity count, made from sleep-accel.</summary>
internal sealed class WalchReader : SourceReader
{
    /// <summary>The first line.</summary>
    public const string Header = "t_s,psg_stage,count_smoothed";

    private const double MostCount = 10_000;

    private readonly StageRuns stages = new();
    private bool headerSeen;

    public WalchReader(string path, ImportWindow window)
        : base(path, RecordingKind.Epoch, window) => this.Labels = this.stages.Labels;

    /// <inheritdoc/>
    public override double? StatedHz => 1 / StageRuns.EpochS;

    /// <inheritdoc/>
    public override string? Conversion => WalchCounts.Formula;

    /// <inheritdoc/>
    public override string ClockName => "after the start of polysomnography";

    /// <inheritdoc/>
    public override IEnumerable<string> About() => [.. SleepAccel.About, $"participant: {this.Stem()}", "worn: wrist"];

    /// <inheritdoc/>
    public override string? Take(string line, int number)
    {
        if (!this.headerSeen)
        {
            this.headerSeen = true;
            return line.Trim() == Header
                ? null
                : $"found the header {SourceText.Quote(line)}; expected '{Header}'; check that this is the format walch";
        }

        string[] fields = line.Split(',');
        if (fields.Length != 3)
        {
            return SourceText.Fields(fields, line, Header);
        }

        if ((SourceText.Number(fields[0], "t_s", out double timeS) ?? SourceText.Number(fields[2], "count_smoothed", out double count)) is { } wrong)
        {
            return wrong;
        }

        _ = SourceText.Number(fields[2], "count_smoothed", out count);
        if (count is < 0 or > MostCount)
        {
            return $"found {SourceText.Quote(fields[2])} as count_smoothed; expected 0 to {MostCount:0}; check the column";
        }

        // A row that comes a second time brings no second label.
        bool isNew = timeS > this.Rows.LatestS;
        return this.Rows.Add(number, timeS, WalchCounts.ToMovementMilliG(count)) ?? (isNew ? this.stages.Take(timeS, fields[1].Trim()) : null);
    }
}
