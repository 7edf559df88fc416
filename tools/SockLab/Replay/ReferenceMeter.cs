using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;
using SockLab.Signals;

namespace SockLab.Replay;

/// <summary>
/// The float reference: |a| at the recording's own rate, filtered, and the mean of six 5 s standard deviations. Epochs with a hole, or less than
/// 5 s behind the beginning or a hole, are left out: there the filters still settle.
/// </summary>
internal sealed class ReferenceMeter
{
    /// <summary>Slowest rate at which there is a band up to 15 Hz.</summary>
    public const double LeastRateHz = 31;

    private const double LowHz = 6;
    private const double HighHz = 15;
    private const double CornerHz = 0.5;
    private const int BandOrder = 4;
    private const int HighOrder = 2;
    private const double WindowS = 5;
    private const int Windows = 6;
    private const double SettlesS = 5;
    private const double MilliGPerG = 1000;

    private readonly Recording recording;
    private readonly RecursiveFilter band;
    private readonly RecursiveFilter high;
    private readonly Deviation[] bandWindows = new Deviation[Windows];
    private readonly Deviation[] highWindows = new Deviation[Windows];
    private readonly List<ReferenceEpoch> epochs = [];
    private double wholeSinceS;

    private ReferenceMeter(Recording recording)
    {
        this.recording = recording;
        this.band = Butterworth.BandPass(BandOrder, LowHz, HighHz, recording.RateHz);
        this.high = Butterworth.HighPass(HighOrder, CornerHz, recording.RateHz);
    }

    /// <summary>All whole epochs of a raw recording.</summary>
    public static IReadOnlyList<ReferenceEpoch> Measure(Recording recording)
    {
        ReferenceMeter meter = new(recording);
        meter.MeasureAll();
        return meter.epochs;
    }

    private void MeasureAll()
    {
        double restG = 0;
        int epoch = 0;
        for (int row = 0; row < this.recording.Count; row++)
        {
            double timeS = this.recording.TimesS[row] - this.recording.FirstS;
            ReadOnlySpan<float> g = this.recording.Values.Slice(row * 3, 3);
            double size = Math.Sqrt((g[0] * g[0]) + (g[1] * g[1]) + (g[2] * g[2]));
            if (row == 0 || this.recording.TimesS[row] - this.recording.TimesS[row - 1] > 1.5 * this.recording.IntervalS)
            {
                // Filters that start at rest have less to settle.
                (restG, this.wholeSinceS) = (size, timeS);
                this.band.Reset();
                this.high.Reset();
            }

            int reached = (int)(timeS / (WindowS * Windows));
            if (reached > epoch)
            {
                this.Close(epoch);
                epoch = reached;
            }

            int window = Math.Min(Windows - 1, (int)((timeS - (epoch * WindowS * Windows)) / WindowS));
            this.bandWindows[window].Add(this.band.Next(size - restG));
            this.highWindows[window].Add(this.high.Next(size - restG));
        }
    }

    private void Close(int epoch)
    {
        double startS = epoch * WindowS * Windows;
        bool isWhole = this.wholeSinceS + SettlesS <= startS;
        if (isWhole)
        {
            this.epochs.Add(new ReferenceEpoch((int)Math.Round(startS * 1000), Mean(this.bandWindows), Mean(this.highWindows)));
        }

        Array.Clear(this.bandWindows);
        Array.Clear(this.highWindows);
    }

    private static double Mean(Deviation[] windows)
    {
        double sum = 0;
        foreach (Deviation window in windows)
        {
            sum += window.Value;
        }

        return sum / windows.Length * MilliGPerG;
    }
}
