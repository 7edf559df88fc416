using System;
using System.Collections.Generic;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Synthesis;

/// <summary>Measures the epochs of a raw recording. An epoch with a hole in it is left out.</summary>
internal sealed class EpochMeasurement
{
    private const int WindowsPerEpoch = 6;
    private const double SumRateHz = 25;

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

        this.filtered = new BandPass(recording.RateHz).Filter(magnitudes);
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
            double deviation = Deviation(this.filtered.AsSpan(start + (window * this.windowRows), this.windowRows));
            sum += deviation;
            largest = Math.Max(largest, deviation);
        }

        return new MeasuredEpoch(sum / WindowsPerEpoch, sum > 0 ? largest / sum : 1.0 / WindowsPerEpoch, this.SumMilliG(start));
    }

    private static double Deviation(ReadOnlySpan<double> values)
    {
        double mean = 0;
        foreach (double value in values)
        {
            mean += value / values.Length;
        }

        double squares = 0;
        foreach (double value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return Math.Sqrt(squares / values.Length);
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
