using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Sock.Detection;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Plots;

namespace SockLab.Replay;

/// <summary>A replayed recording as a chart of a night.</summary>
internal static class NightPlot
{
    private const double MicroGPerMilliG = 1000;
    private const double MsPerS = 1000;

    /// <summary>What the chart shows; times are seconds since the recording's beginning.</summary>
    public static NightChartData Data(Replayed replayed)
    {
        Timeline timeline = replayed.Timeline!;
        Recording recording = replayed.Recording!;
        return new NightChartData(
            Path.GetFileName(recording.Name),
            [.. timeline.Epochs.Select(epoch => epoch.Movement.StartMs / MsPerS)],
            [.. timeline.Epochs.Select(epoch => epoch.Movement.IsMeasured ? epoch.Movement.MovementMicroG / MicroGPerMilliG : double.NaN)])
        {
            Subtitle = "movement of each 30 s epoch, and what the detector made of it",
            FloorMilliG = [.. timeline.Epochs.Select(epoch => epoch.FloorMicroG / MicroGPerMilliG)],
            Thresholds = Levels(timeline),
            States = States(timeline),
            Truth = replayed.Night is { } night ? Stretches(night.Epochs) : [],
            Markers = Markers(timeline),
            ClockStart = recording.ClockStart is { } clock ? clock + TimeSpan.FromSeconds(recording.FirstS) : null,
        };
    }

    /// <summary>Those in force at the end: the floor that they follow from is shown beside the movement.</summary>
    private static IReadOnlyList<ChartThreshold> Levels(Timeline timeline)
    {
        if (timeline.Epochs.Count == 0)
        {
            return [];
        }

        TimelineEpoch last = timeline.Epochs[^1];
        return
        [
            new ChartThreshold("still", last.StillBelowMicroG / MicroGPerMilliG),
            new ChartThreshold("large", last.LargeFromMicroG / MicroGPerMilliG),
            new ChartThreshold("answer", last.AnswerFromMicroG / MicroGPerMilliG),
        ];
    }

    private static List<ChartBand> States(Timeline timeline)
    {
        List<ChartBand> bands = [];
        SockState state = timeline.FirstState;
        double since = 0;
        foreach (StateChange change in timeline.Changes)
        {
            if (change.State != state)
            {
                bands.Add(new ChartBand(since, change.AtMs / MsPerS, state.ToString()));
                (state, since) = (change.State, change.AtMs / MsPerS);
            }
        }

        bands.Add(new ChartBand(since, timeline.LengthMs / MsPerS, state.ToString()));
        return bands;
    }

    private static List<ChartBand> Stretches(EpochNight night)
    {
        List<ChartBand> bands = [];
        for (int i = 0; i < night.Truth.Length; i++)
        {
            double start = night.StartMs[i] / MsPerS;
            double end = start + (EpochNight.EpochMs / MsPerS);
            if (night.Truth[i] == Truth.Unknown)
            {
                continue;
            }

            string name = TruthWords.Write(night.Truth[i]);
            if (bands.Count > 0 && bands[^1] is { } last && last.Name == name && last.EndS == start)
            {
                bands[^1] = last with { EndS = end };
            }
            else
            {
                bands.Add(new ChartBand(start, end, name));
            }
        }

        return bands;
    }

    private static List<ChartMarker> Markers(Timeline timeline)
    {
        TimelineSummary summary = new(timeline);
        return
        [
            .. summary.WarningsMs.Select(ms => new ChartMarker(ms / MsPerS, "warning")),
            .. timeline.Changes.Where(change => change.Answered).Select(change => new ChartMarker(change.AtMs / MsPerS, "answer")),
            .. summary.PausesMs.Select(ms => new ChartMarker(ms / MsPerS, "pause")),
        ];
    }
}
