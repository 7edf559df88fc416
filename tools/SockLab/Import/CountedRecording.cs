using System;
using System.Linq;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>One raw recording, counted second by second by the published algorithm, with its movement beside it.</summary>
internal sealed class CountedRecording
{
    private const int MovementHz = 25;

    // The share of a seated person's seconds that is taken for the sensor's own noise.
    private const double NoiseShare = 0.05;

    private readonly Recording recording;

    /// <summary>Counts a motion recording without holes.</summary>
    public CountedRecording(Recording recording)
    {
        this.recording = recording;
        this.Movement = this.MeasureMovement();
        this.NoiseMilliG = this.Movement.Order().ElementAt((int)(this.Movement.Length * NoiseShare));

        // Noise adds to true movement as squares do.
        this.Movement = Array.ConvertAll(this.Movement, mg => Math.Sqrt(Math.Max(0, (mg * mg) - (this.NoiseMilliG * this.NoiseMilliG))));
        this.Counts = new int[this.Movement.Length];
        for (int axis = 0; axis < 3; axis++)
        {
            int[] counts = ActiGraphAlgorithm.Counts(this.Resample(axis, ActiGraphAlgorithm.RateHz));
            for (int second = 0; second < this.Counts.Length; second++)
            {
                this.Counts[second] += counts[second];
            }
        }
    }

    /// <summary>The file.</summary>
    public string Name => this.recording.Name;

    /// <summary>Movement in mg of seconds that hold nothing but noise; taken off.</summary>
    public double NoiseMilliG { get; }

    /// <summary>Mean of |dx|+|dy|+|dz| per 25 Hz sample in mg, for each second, without the noise.</summary>
    public double[] Movement { get; }

    /// <summary>ActiGraph counts of all axes, for each second.</summary>
    public int[] Counts { get; }

    /// <summary>Counts of sleep-accel, one in 15 s.</summary>
    public double[] SleepAccelCounts() => SleepAccelAlgorithm.Counts(this.Resample(2, SleepAccelAlgorithm.RateHz));

    private double[] MeasureMovement()
    {
        double[][] axes = [this.Resample(0, MovementHz), this.Resample(1, MovementHz), this.Resample(2, MovementHz)];

        // The last second has no sample behind it; every rate has to have it whole.
        double[] movement = new double[Math.Max(0, (int)this.recording.LengthS - 1)];
        for (int second = 0; second < movement.Length; second++)
        {
            foreach (double[] axis in axes)
            {
                for (int i = second * MovementHz; i < (second + 1) * MovementHz; i++)
                {
                    movement[second] += Math.Abs(axis[i + 1] - axis[i]) * 1000 / MovementHz;
                }
            }
        }

        return movement;
    }

    /// <summary>One axis at another rate, by straight lines from row to row.</summary>
    private double[] Resample(int axis, int rateHz)
    {
        ReadOnlySpan<double> times = this.recording.TimesS;
        ReadOnlySpan<float> values = this.recording.Values;
        double[] resampled = new double[(int)(this.recording.LengthS * rateHz)];
        int row = 0;
        for (int i = 0; i < resampled.Length; i++)
        {
            double time = this.recording.FirstS + ((double)i / rateHz);
            while (row + 2 < times.Length && times[row + 1] <= time)
            {
                row++;
            }

            double part = (time - times[row]) / (times[row + 1] - times[row]);
            double left = values[(row * 3) + axis];
            resampled[i] = left + (part * (values[((row + 1) * 3) + axis] - left));
        }

        return resampled;
    }
}
