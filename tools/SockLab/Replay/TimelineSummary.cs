using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.Detection;

namespace SockLab.Replay;

/// <summary>What a timeline adds up to.</summary>
internal sealed class TimelineSummary
{
    private const double MsPerHour = 3_600_000;

    private readonly Dictionary<SockState, int> timeMs = [];

    /// <summary>Adds up a timeline.</summary>
    public TimelineSummary(Timeline timeline)
    {
        this.LengthMs = timeline.LengthMs;
        SockState state = timeline.FirstState;
        int since = 0;
        foreach (StateChange change in timeline.Changes)
        {
            this.timeMs[state] = this.In(state) + change.AtMs - since;
            (state, since) = (change.State, change.AtMs);
        }

        this.timeMs[state] = this.In(state) + timeline.LengthMs - since;
        this.WarningsMs = [.. timeline.Changes.Where(change => change.State == SockState.Warning && change.ProbeNumber == 1).Select(change => change.AtMs)];
        this.PausesMs = [.. timeline.Changes.Where(change => change.State == SockState.Asleep).Select(change => change.AtMs)];
        this.Answers = timeline.Changes.Count(change => change.Answered);
        this.NotMeasured = timeline.Epochs.Count(epoch => !epoch.Movement.IsMeasured);
        this.Epochs = timeline.Epochs.Count;
    }

    /// <summary>Length in milliseconds.</summary>
    public int LengthMs { get; }

    /// <summary>When each warning began, in milliseconds since the beginning.</summary>
    public IReadOnlyList<int> WarningsMs { get; }

    /// <summary>When each pause came, in milliseconds since the beginning.</summary>
    public IReadOnlyList<int> PausesMs { get; }

    /// <summary>Answers of the simulated wearer.</summary>
    public int Answers { get; }

    /// <summary>Epochs in all.</summary>
    public int Epochs { get; }

    /// <summary>Epochs with fewer than four measured windows.</summary>
    public int NotMeasured { get; }

    /// <summary>Warnings an hour of the recording.</summary>
    public double WarningsPerHour => this.WarningsMs.Count * MsPerHour / Math.Max(1, this.LengthMs);

    /// <summary>Time spent in a state, in milliseconds.</summary>
    public int In(SockState state) => this.timeMs.GetValueOrDefault(state);

    /// <summary>Writes it.</summary>
    public void Write(TextWriter output)
    {
        foreach (SockState state in Enum.GetValues<SockState>())
        {
            if (this.In(state) > 0)
            {
                string share = (100.0 * this.In(state) / this.LengthMs).ToString("0.0", CultureInfo.InvariantCulture);
                output.WriteLine($"time      {state,-8} {TimelineText.Duration(this.In(state))}  {share,5} %");
            }
        }

        string rate = this.WarningsPerHour.ToString("0.00", CultureInfo.InvariantCulture);
        output.WriteLine($"epochs    {this.Epochs}, {this.NotMeasured} of them not measured");
        output.WriteLine($"warnings  {this.WarningsMs.Count}, {rate} an hour, {this.Answers} answers of the simulated wearer");
        output.WriteLine($"pauses    {this.PausesMs.Count}");
    }
}
