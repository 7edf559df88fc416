using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SockLab.Signals;

namespace SockLab.Import;

/// <summary>Prints how counts and movement belong together in raw recordings.</summary>
internal sealed class CountsReport(IReadOnlyList<CountedRecording> people, TextWriter output)
{
    // Counts of all axes in a second; each bin reaches to the next.
    private static readonly int[] Bins = [1, 5, 10, 20, 40, 80, 160, 320, int.MaxValue];
    private static readonly double[] TonesHz = [0.5, 0.75, 1, 1.5, 2, 2.5];

    // sleep-accel smooths with a bell of 50 s, which is about as wide as a block of three minutes.
    private const int SmoothedEpochs = 12;
    private const double MovementHz = 25;

    private readonly (double Counts, double Movement)[] seconds =
        [.. people.SelectMany(person => person.Counts.Select((counts, second) => ((double)counts, person.Movement[second])))];

    /// <summary>Prints all of it.</summary>
    public void Print()
    {
        (double Counts, double Movement)[] counted = [.. this.seconds.Where(second => second.Counts > 0)];
        double[] noise = [.. people.Select(person => person.NoiseMilliG)];
        this.Line($"recordings   {people.Count}, {this.seconds.Length / 3600.0:0.0} h; noise taken off {noise.Min():0.0} to {noise.Max():0.0} mg");
        this.PrintTones();
        double percent = 100.0 * counted.Length / this.seconds.Length;
        this.Line($"counted      {percent:0} % of the seconds have a count, {counted.Average(s => s.Counts):0} on average");
        this.PrintUncounted();
        this.PrintBins(counted);
        LinearFit all = LinearFit.Of(counted);
        LinearFit[] single = [.. people.Select(Fit)];
        this.Line($"regression   movement = {all.Intercept:0.0} mg + {all.Slope:0.00} x counts, over all counted seconds");
        double[] intercepts = [.. single.Select(fit => fit.Intercept).Order()];
        double[] slopes = [.. single.Select(fit => fit.Slope).Order()];
        this.Line($"             single recordings {intercepts[0]:0} to {intercepts[^1]:0} mg, {slopes[0]:0.00} to {slopes[^1]:0.00}");
        this.PrintSleepAccel();
    }

    private static LinearFit Fit(CountedRecording person) =>
        LinearFit.Of([.. person.Counts.Select((counts, second) => ((double)counts, person.Movement[second])).Where(pair => pair.Item1 > 0)]);

    private void PrintTones()
    {
        output.WriteLine("tone, Hz     mg per unit  movement per count, mg  dead-band, mg of amplitude");
        foreach (double hz in TonesHz)
        {
            double unit = ActiGraphAlgorithm.MilliGPerUnit(hz);
            double perCount = unit / 10 * 2 * Math.Sin(Math.PI * hz / MovementHz);
            this.Line($"{hz,8:0.00}     {unit,11:0.0}  {perCount,22:0.00}  {ActiGraphAlgorithm.DeadBandMilliG(hz),26:0}");
        }
    }

    private void PrintUncounted()
    {
        double[] uncounted = [.. this.seconds.Where(second => second.Counts == 0).Select(second => second.Movement).Order()];
        if (uncounted.Length == 0)
        {
            output.WriteLine("uncounted    no second");
            return;
        }

        this.Line($"uncounted    movement {uncounted.Average():0} mg on average, median {Quantile.OfSorted(uncounted, 0.5):0}, a tenth above {Quantile.OfSorted(uncounted, 0.9):0}");
    }

    private void PrintBins((double Counts, double Movement)[] counted)
    {
        output.WriteLine("counts       seconds  counts, mean  movement, mean mg  converted, mg");
        for (int i = 0; i + 1 < Bins.Length; i++)
        {
            (double Counts, double Movement)[] bin = [.. counted.Where(second => second.Counts >= Bins[i] && second.Counts < Bins[i + 1])];
            if (bin.Length > 0)
            {
                double converted = bin.Average(second => ActiGraphCounts.ToMovementMilliG(second.Counts));
                string range = i + 2 < Bins.Length ? $"{Bins[i]} to {Bins[i + 1] - 1}" : $"from {Bins[i]}";
                this.Line($"{range,-10}  {bin.Length,8}  {bin.Average(s => s.Counts),12:0.0}  {bin.Average(s => s.Movement),17:0}  {converted,13:0}");
            }
        }
    }

    /// <summary>The same for the counts of sleep-accel, smoothed: means over blocks of 3 min.</summary>
    private void PrintSleepAccel()
    {
        List<(double X, double Y)> blocks = [];
        double still = 0;
        int epochs = 0;
        foreach (CountedRecording person in people)
        {
            double[] counts = person.SleepAccelCounts();
            still += counts.Count(count => count == 0);
            epochs += counts.Length;
            for (int start = 0; (start + SmoothedEpochs) * SleepAccelAlgorithm.EpochS <= person.Movement.Length; start += SmoothedEpochs)
            {
                Range inSeconds = (start * SleepAccelAlgorithm.EpochS)..((start + SmoothedEpochs) * SleepAccelAlgorithm.EpochS);
                blocks.Add((counts[start..(start + SmoothedEpochs)].Average(), person.Movement[inSeconds].Average()));
            }
        }

        if (blocks.Select(block => block.X).Distinct().Count() < 2)
        {
            output.WriteLine("sleep-accel  too little of it is counted for a line");
            return;
        }

        LinearFit fit = LinearFit.Of(blocks);
        this.Line($"sleep-accel  movement = {fit.Intercept:0} mg + {fit.Slope:0.00} x smoothed counts, over {blocks.Count} blocks of 3 min");
        this.Line($"             {100 * still / epochs:0} % of the epochs of 15 s have no count");
    }

    private void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
