using System;
using System.Collections.Generic;
using System.Globalization;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Replay;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>
/// Turns a synthesized night into what the sock's part would deliver: gravity at a slowly turning tilt, the limb's movement in bursts, the part's
/// own noise, in steps of 1/16384 g, 25 times a second.
/// </summary>
internal sealed class RawNight
{
    /// <summary>Samples a second.</summary>
    public const int RateHz = 25;

    private const int SamplesPerReport = 25_000;
    private const int WindowS = 5;
    private const int WindowsPerEpoch = AnkleModel.EpochS / WindowS;
    private const double LsbPerG = 16384;

    private readonly SynthesizedNight night;

    /// <param name="night">The epochs.</param>
    public RawNight(SynthesizedNight night) => this.night = night;

    /// <summary>The motion recording's lines.</summary>
    /// <param name="report">Takes how much of it is there, 0 to 1.</param>
    public IEnumerable<string> MotionLines(Action<double> report)
    {
        foreach (string comment in this.night.Comments())
        {
            yield return comment;
        }

        yield return "# rate: 25 Hz";
        yield return "# unit: t_s in s; acceleration in g";
        yield return string.Create(
            CultureInfo.InvariantCulture, $"# {SampleOptions.PartNoiseComment}: {AnkleModel.PartNoiseMilliG * this.night.Options.PartNoise:0.##}");
        yield return "t_s,x_g,y_g,z_g";
        int seed = this.night.Options.Seed;
        SynthesizedMotion motion = new(this.Windows(), unchecked((seed * 1000) + this.night.Person));
        SeededDraws noise = SeededDraws.For(seed, this.night.Person, (int)DrawPurpose.Samples);
        int samples = this.night.Truth.Length * AnkleModel.EpochS * RateHz;
        for (int i = 0; i < samples; i++)
        {
            if (i % SamplesPerReport == 0)
            {
                report(i / (double)samples);
            }

            motion.TryRead(i * (1_000_000L / RateHz), out int x, out int y, out int z);
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{i / (double)RateHz:0.00},{this.Noisy(x, noise):0.00000},{this.Noisy(y, noise):0.00000},{this.Noisy(z, noise):0.00000}");
        }
    }

    /// <summary>The labels file's lines: one for each stretch of the same truth.</summary>
    public IEnumerable<string> LabelLines()
    {
        yield return "start_s,end_s,label";
        Truth[] truth = this.night.Truth;
        int start = 0;
        for (int i = 1; i <= truth.Length; i++)
        {
            if (i == truth.Length || truth[i] != truth[start])
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{start * AnkleModel.EpochS},{i * AnkleModel.EpochS},{TruthWords.Write(truth[start])}");
                start = i;
            }
        }
    }

    /// <summary>The movement of every 5 s: one of an epoch's six windows brings the largest part, the others share the rest.</summary>
    private Recording Windows()
    {
        SeededDraws placement = SeededDraws.For(this.night.Options.Seed, this.night.Person, (int)DrawPurpose.Placement);
        int count = this.night.Truth.Length * WindowsPerEpoch;
        double[] timesS = new double[count];
        float[] movementMilliG = new float[count];
        for (int i = 0; i < count; i++)
        {
            timesS[i] = i * (double)WindowS;
        }

        for (int epoch = 0; epoch < this.night.Truth.Length; epoch++)
        {
            double sum = this.night.TrueMovementMilliG[epoch] * AnkleModel.SumPerBandPassed * WindowsPerEpoch;
            double top = TopWindow(this.night.Classes[epoch], placement.Next());
            int topAt = (int)(placement.Next() * WindowsPerEpoch);
            for (int window = 0; window < WindowsPerEpoch; window++)
            {
                double part = window == topAt ? top : (1 - top) / (WindowsPerEpoch - 1);
                movementMilliG[(epoch * WindowsPerEpoch) + window] = (float)(part * sum);
            }
        }

        return new Recording("synthesized", RecordingKind.Epoch, timesS, movementMilliG, []);
    }

    private static double TopWindow(MovementClass movement, double part) => movement switch
    {
        MovementClass.Large => AnkleModel.LargeTopWindow.At(part),
        MovementClass.Twitch => AnkleModel.TwitchTopWindow.At(part),
        _ => 1.0 / WindowsPerEpoch,
    };

    private double Noisy(int lsb, SeededDraws noise)
    {
        double noiseLsb = AnkleModel.PartNoiseMilliG * this.night.Options.PartNoise * LsbPerG / 1000 * noise.Normal();
        return Math.Clamp(Math.Round(lsb + noiseLsb), short.MinValue, short.MaxValue) / LsbPerG;
    }
}
