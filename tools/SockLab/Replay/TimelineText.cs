using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Sock.Detection;
using Sock.VirtualBoard.Recordings;
using SockLab.Import;

namespace SockLab.Replay;

/// <summary>Writes a timeline for people: a line for each change of state, or for each epoch as well.</summary>
internal sealed class TimelineText(Recording recording, IReadOnlyList<RecordingLabel> labels)
{
    private const int ClockWidth = 8;

    /// <summary>Hours, minutes and seconds.</summary>
    public static string Duration(int ms)
    {
        TimeSpan time = TimeSpan.FromMilliseconds(ms);
        return string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours,3}:{time:mm\\:ss}");
    }

    /// <summary>Writes all lines.</summary>
    public void Write(Timeline timeline, bool everyEpoch, TextWriter output)
    {
        string clock = recording.ClockStart is null ? "" : $"{"clock",-ClockWidth}  ";
        output.WriteLine($"{"time",9}  {clock}{"state",-10} {"mg",7} {"still",5} {"of W",4}  {"since",-9}  {(labels.Count > 0 ? "label" : "")}".TrimEnd());
        this.WriteLine(output, 0, timeline.FirstState.ToString(), null, 0, "", null);
        int epoch = 0;
        foreach (StateChange change in timeline.Changes)
        {
            this.WriteEpochs(timeline, ref epoch, change.AtMs, everyEpoch, output);
            string name = change.ProbeNumber > 1 ? $"{change.State} {change.ProbeNumber}" : change.State.ToString();
            string wait = epoch > 0 ? timeline.Epochs[epoch - 1].EpochsBeforeProbe.ToString(CultureInfo.InvariantCulture) : "";
            this.WriteLine(output, change.AtMs, name, change.MovementMicroG, change.StillEpochs, wait, change.StillSinceMs, change.Answered);
        }

        this.WriteEpochs(timeline, ref epoch, int.MaxValue, everyEpoch, output);
    }

    private void WriteEpochs(Timeline timeline, ref int next, int untilMs, bool everyEpoch, TextWriter output)
    {
        while (next < timeline.Epochs.Count && EndMs(timeline.Epochs[next]) <= untilMs)
        {
            TimelineEpoch row = timeline.Epochs[next++];
            if (everyEpoch)
            {
                int? movement = row.Movement.IsMeasured ? row.Movement.MovementMicroG : null;
                string wait = row.EpochsBeforeProbe.ToString(CultureInfo.InvariantCulture);
                this.WriteLine(output, EndMs(row), "|", movement, row.StillEpochs, wait, row.StillSinceMs);
            }
        }
    }

    private static int EndMs(TimelineEpoch row) => row.Movement.StartMs + (EpochBuilder.WindowMs * EpochBuilder.WindowsPerEpoch);

    private void WriteLine(
        TextWriter output, int atMs, string what, int? movementMicroG, int still, string wait, int? sinceMs, bool answered = false)
    {
        string movement = movementMicroG is { } microG ? (microG / 1000.0).ToString("0.0", CultureInfo.InvariantCulture) : "-";
        string since = sinceMs is { } ms ? Duration(ms) : "";
        string line = $"{Duration(atMs),9}  {this.Clock(atMs)}{what,-10} {movement,7} {still,5} {wait,4}  {since,-9}  {this.LabelsAt(atMs)}";
        output.WriteLine((answered ? line.TrimEnd() + "  answered" : line).TrimEnd());
    }

    private string Clock(int atMs)
    {
        if (recording.ClockStart is not { } start)
        {
            return "";
        }

        double seconds = (start.TotalSeconds + recording.FirstS + (atMs / 1000.0)) % 86_400;
        return $"{TimeSpan.FromSeconds(seconds < 0 ? seconds + 86_400 : seconds):hh\\:mm\\:ss}  ";
    }

    private string LabelsAt(int atMs)
    {
        List<string> names = [];
        foreach (RecordingLabel label in labels)
        {
            if (LabelMeaning.Holds(label, recording.FirstS + (atMs / 1000.0)) && !names.Contains(label.Name))
            {
                names.Add(label.Name);
            }
        }

        return string.Join(' ', names);
    }
}
