using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>Measures the epochs of a raw recording. An epoch with a hole in it is left out.</summary>
internal sealed class EpochMeasurement
{
    private const int WindowsPerEpoch = 6;
    private const double SumRateHz = 25;
    private const double LowHz = 6;
    private const double HighHz = 15;
    private const int FilterOrder = 2;

    private readonly Recording recording;
    private readonly double[] filtered;
    private readonly int windowRows;

    private EpochMeasurement(Recording recording)
    {
        this.recording = recording;
        double[] magnitudes = new double[recording.Count];
        for (int i = 0; i < magnitudes.Length; i++)
        {
            double x = this.AxisMilliG(i, 0);
            double y = this.AxisMilliG(i, 1);
            double z = this.AxisMilliG(i, 2);
            magnitudes[i] = Math.Sqrt((x * x) + (y * y) + (z * z));
        }

        // From rest: what stood before the first value is taken to have been the same.
        double restMilliG = magnitudes.Length > 0 ? magnitudes[0] : 0;
        RecursiveFilter high = Butterworth.HighPass(FilterOrder, LowHz, recording.RateHz);
        RecursiveFilter low = Butterworth.LowPass(FilterOrder, HighHz, recording.RateHz);
        this.filtered = Array.ConvertAll(magnitudes, milliG => low.Next(high.Next(milliG - restMilliG)));
        this.windowRows = (int)Math.Round(AnkleModel.EpochS * recording.RateHz / WindowsPerEpoch);
    }

    /// <summary>The epochs of a motion recording whose rate is above 30 Hz, in their order.</summary>
    public static List<MeasuredEpoch> Of(Recording recording)
    {
        EpochMeasurement measurement = new(recording);
        List<MeasuredEpoch> epochs = [];
        int epochRows = measurement.windowRows * WindowsPerEpoch;
        for (int start = 0; start + epochRows <= recording.Count; start += epochRows)
        {
            double lengthS = recording.TimesS[start + epochRows - 1] - recording.TimesS[start];
            if (lengthS < AnkleModel.EpochS + (2 * recording.IntervalS))
            {
                epochs.Add(measurement.Measure(start));
            }
        }

        return epochs;
    }

    private MeasuredEpoch Measure(int start)
    {
        double sum = 0;
        double largest = 0;
        for (int window = 0; window < WindowsPerEpoch; window++)
        {
            Deviation deviation = new();
            foreach (double milliG in this.filtered.AsSpan(start + (window * this.windowRows), this.windowRows))
            {
                deviation.Add(milliG);
            }

            sum += deviation.Value;
            largest = Math.Max(largest, deviation.Value);
        }

        return new MeasuredEpoch(sum / WindowsPerEpoch, sum > 0 ? largest / sum : 1.0 / WindowsPerEpoch, this.SumMilliG(start));
    }

    /// <summary>Resampled to 25 Hz by straight lines.</summary>
    private double SumMilliG(int start)
    {
        int samples = (int)(AnkleModel.EpochS * SumRateHz) - 1;
        double step = this.recording.RateHz / SumRateHz;
        double sum = 0;
        for (int i = 1; i <= samples; i++)
        {
            for (int axis = 0; axis < 3; axis++)
            {
                sum += Math.Abs(this.At(start + (i * step), axis) - this.At(start + ((i - 1) * step), axis));
            }
        }

        return sum / samples;
    }

    private double At(double place, int axis)
    {
        int left = Math.Min((int)place, this.recording.Count - 1);
        int right = Math.Min(left + 1, this.recording.Count - 1);
        double value = this.AxisMilliG(left, axis);
        return value + ((place - left) * (this.AxisMilliG(right, axis) - value));
    }

    private double AxisMilliG(int row, int axis) => this.recording.Values[(row * 3) + axis] * 1000.0;
}
