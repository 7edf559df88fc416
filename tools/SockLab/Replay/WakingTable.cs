using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.Detection;
using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Replay;

/// <summary>What the setting M, moving epochs that end sleep, costs and brings on real nights.</summary>
internal sealed class WakingTable(IReadOnlyList<LabeledNight> nights, SampleOptions options)
{
    private const int MostWakeEpochs = 8;

    /// <summary>Writes the table and the two figures about answers.</summary>
    public void Write(TextWriter output)
    {
        LabeledNight[] slept = [.. nights.Where(night => night.Epochs.Truth.Any(TruthWords.IsSleep))];
        output.WriteLine($"{"M",3} {"nights",7} {"sleep, h",9} {"re-arms/h",10}  {"minutes from the final awakening to awake",0}");
        output.WriteLine($"{"",32}  {"median",8} {"p90",8} {"never",6}");
        for (int wakeEpochs = 1; wakeEpochs <= MostWakeEpochs; wakeEpochs++)
        {
            SleepRun[] runs = [.. slept.Select(night => SleepRun.Of(night.Epochs, Settings(wakeEpochs, night)))];
            Write(output, wakeEpochs, runs);
        }

        output.WriteLine();
        this.WriteAnswers(output, slept);
    }

    private static DetectorSettings Settings(int wakeEpochs, LabeledNight night) => new()
    {
        NoiseFloorMicroG = night.Epochs.FloorMicroG,
        WakeEpochs = wakeEpochs,
        WornFromStart = true,

        // Nobody answers here, so nothing is to be learned from answers.
        WarningsPerHour = 0,
    };

    private static void Write(TextWriter output, int wakeEpochs, SleepRun[] runs)
    {
        double hours = runs.Sum(run => run.SleepHours);
        double rearms = runs.Sum(run => run.Rearms);
        double[] minutes = [.. runs.Select(run => run.AwakeAfterMin).OfType<double>().Order()];
        int never = minutes.Count(minute => minute == SleepRun.NeverMin);
        output.WriteLine(Text($"{wakeEpochs,3} {runs.Length,7} {hours,9:0.0} {(hours > 0 ? rearms / hours : 0),10:0.00}  ")
            + Text($"{Percentile(minutes, 0.5),8} {Percentile(minutes, 0.9),8} {never,6}"));
    }

    private void WriteAnswers(TextWriter output, LabeledNight[] slept)
    {
        SleepJerks[] jerks = [.. slept.Select(night => SleepJerks.Of(night, options)).OfType<SleepJerks>()];
        int minutes = jerks.Sum(one => one.Minutes);
        int withAnswer = jerks.Sum(one => one.WithAnswer);
        output.WriteLine($"minutes of sleep with a 5 s movement of 30 F or more: {withAnswer} of {minutes}{Share(withAnswer, minutes)}");
        SleepRun[] runs = [.. slept.Select(night => SleepRun.Of(night.Epochs, Settings(new DetectorSettings().WakeEpochs, night)))];
        int probes = runs.Sum(run => run.ProbeEpochs);
        int answered = runs.Sum(run => run.AnsweredProbeEpochs);
        output.WriteLine($"epochs of a question to a sleeper with 6 F or more: {answered} of {probes}{Share(answered, probes)}");
    }

    private static string Share(int part, int whole) => whole > 0 ? Text($", {100.0 * part / whole:0.0} %") : "";

    /// <summary>A value of the table, never one between two: one of them may be 'never'.</summary>
    private static string Percentile(double[] sorted, double share)
    {
        if (sorted.Length == 0)
        {
            return "-";
        }

        double value = Quantile.Nearest(sorted, share);
        return value == SleepRun.NeverMin ? "never" : Text($"{value:0.0}");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
