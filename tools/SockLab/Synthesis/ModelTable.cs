using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>All numbers of the model, beside what drawn people have and, where recordings are at hand, what they have.</summary>
internal sealed class ModelTable(ModelEvidence drawn, ModelEvidence? measured)
{
    private const string StressPredict = "Stress-Predict";
    private const string SleepAccel = "sleep-accel";
    private const string FittedToNights = "fitted to sleep-accel";
    private const string Laboratory = "laboratory aggregates";
    private const string Assumed = "assumed";
    private const string Fitted = "fitted";

    private static readonly double[] LevelParts = [0.1, 0.25, 0.5, 0.75, 0.9];

    /// <summary>The table as text, one line for each number.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"{"quantity",-52} {"stated",8} {"drawn",8} {"measured",8}  source";
        foreach (ModelRow row in this.Rows())
        {
            yield return $"{row.Quantity,-52} {Text(row.Stated),8} {Text(row.Drawn),8} {Text(row.Measured),8}  {row.Source}";
        }
    }

    /// <summary>The numbers.</summary>
    public IEnumerable<ModelRow> Rows() =>
        this.Awake().Concat(this.Bouts()).Concat(this.StillRuns()).Concat(InBed()).Concat(this.Asleep()).Concat(this.Stages()).Concat(this.Raw());

    private static string Text(double? number) =>
        number is { } value && double.IsFinite(value) ? value.ToString("0.###", CultureInfo.InvariantCulture) : "-";

    private ModelRow Row(string quantity, double? stated, Func<ModelEvidence, double> count, string source) =>
        new(quantity, stated, count(drawn), measured is null ? null : count(measured), source);

    private IEnumerable<ModelRow> Quantiles(string quantity, QuantileTable table, Func<ModelEvidence, IReadOnlyList<double>> sample, string source) =>
        LevelParts.Select(part => this.Row(
            $"{quantity}, {part * 100:0} %", table.At(part), evidence => Quantile.Of(sample(evidence), part), source));

    private IEnumerable<ModelRow> Awake()
    {
        yield return new("noise floor F, mg", AnkleModel.NoiseFloorMilliG, null, null, "wrist sensor of the laboratory set");
        yield return new("still below, mg", AnkleModel.StillBelowMilliG, null, null, "1.5 F");
        yield return new("large from, mg", AnkleModel.LargeFromMilliG, null, null, "4.5 F");
        yield return new("spread of an epoch's noise, part of F", AnkleModel.NoiseSpread, null, null, "counting statistics");
        yield return this.Row("awake: still epochs, part of all", null, e => e.Awake.Share(MovementClass.Still), "follows");
        yield return this.Row("awake: twitch epochs, part of all", null, e => e.Awake.Share(MovementClass.Twitch), "follows");
        yield return this.Row("awake: large epochs, part of all", null, e => e.Awake.Share(MovementClass.Large), "follows");
        foreach (ModelRow row in this.Quantiles("awake: twitch, mg", AnkleModel.TwitchMilliG, e => e.Awake.Of(MovementClass.Twitch), StressPredict)
            .Concat(this.Quantiles("awake: large, mg", AnkleModel.LargeMilliG, e => e.Awake.Of(MovementClass.Large), StressPredict))
            .Concat(this.Quantiles("awake: still run's epochs, mg", AnkleModel.AwakeStillMilliG, e => e.Awake.Of(MovementClass.Still), StressPredict + ", top fitted")))
        {
            yield return row;
        }
    }

    private IEnumerable<ModelRow> Bouts()
    {
        yield return new("awake: bout lengths times", AnkleModel.BoutLengthScale, null, null, Fitted);
        foreach (double part in LevelParts)
        {
            double? measuredEpochs = measured is null ? null : Quantile.Of(measured.Awake.Bouts, part);
            yield return new($"awake: bout of people under test, epochs, {part * 100:0} %", AnkleModel.BoutEpochs.At(part), null, measuredEpochs, StressPredict);
            yield return new($"awake: bout of viewers, epochs, {part * 100:0} %", null, Quantile.Of(drawn.Awake.Bouts, part), null, "follows");
        }

        yield return this.Row("awake: a bout begins large", AnkleModel.FirstIsLarge, e => e.Awake.LargeAfter(MovementClass.Still), StressPredict);
        yield return this.Row("awake: large after a twitch", AnkleModel.LargeAfterTwitch, e => e.Awake.LargeAfter(MovementClass.Twitch), StressPredict);
        yield return this.Row("awake: large after large", AnkleModel.LargeAfterLarge, e => e.Awake.LargeAfter(MovementClass.Large), StressPredict);
    }

    private IEnumerable<ModelRow> StillRuns()
    {
        foreach ((double minutes, double perHour) in AnkleModel.StillRunsPerHour)
        {
            string source = minutes < 1 ? "extrapolated" : Laboratory;
            yield return this.Row(
                string.Create(CultureInfo.InvariantCulture, $"awake: runs below 4 mg of {minutes:0.#} min, per hour"),
                perHour,
                e => e.Awake.RunsPerHour(minutes),
                source);
        }

        yield return new("awake: still runs times", AnkleModel.StillRunScale, null, null, Fitted);
        yield return new("awake: still runs between people, sigma", AnkleModel.StillRunSpread, null, null, "derived from " + Laboratory);
        yield return new("awake: longest still run, min", AnkleModel.LongestStillRunMin, null, null, Assumed);
    }

    private static IEnumerable<ModelRow> InBed()
    {
        yield return new("lights out, awake: still runs times", AnkleModel.InBedStillRunFactor, null, null, Assumed);
        yield return new("lights out, awake: bouts times", AnkleModel.InBedBoutFactor, null, null, Assumed);
    }

    private IEnumerable<ModelRow> Asleep()
    {
        const string Literature = "PubMed 27096291";
        yield return new("asleep: inactive stretch, min, 50 %", AnkleModel.InactiveBoutMedianMin, Quantile.Of(drawn.Nights.InactiveMin, 0.5), null, Literature);
        yield return new("asleep: inactive stretch, min, 95 %", AnkleModel.InactiveBoutP95Min, Quantile.Of(drawn.Nights.InactiveMin, 0.95), null, Literature);
        yield return new("asleep: inactive stretches times", AnkleModel.InactiveBoutScale, null, null, Fitted);
        yield return new("asleep: between people, sigma", AnkleModel.SleeperSpread, null, null, Assumed);
        yield return new("asleep: stretch times in N1", AnkleModel.StillnessOf(Truth.SleepN1), null, null, Fitted);
        yield return new("asleep: stretch times in N2", AnkleModel.StillnessOf(Truth.SleepN2), null, null, Assumed);
        yield return new("asleep: stretch times in N3", AnkleModel.StillnessOf(Truth.SleepN3), null, null, Assumed);
        yield return new("asleep: stretch times in R", AnkleModel.StillnessOf(Truth.SleepR), null, null, Assumed);
        yield return new("asleep: movement is large", AnkleModel.SleepMovementIsLarge, null, null, Assumed);
        yield return new("asleep: movement goes on", AnkleModel.SleepMovementGoesOn, null, null, Assumed);
        foreach (double part in LevelParts)
        {
            yield return new($"asleep: still epochs, mg, {part * 100:0} %", AnkleModel.AsleepStillMilliG.At(part), null, null, Assumed);
        }
    }

    private IEnumerable<ModelRow> Stages()
    {
        // The 90 % of a log-normal distribution lies 1.2816 sigma above its median.
        double latencyP90 = AnkleModel.LatencyMedianMin * Math.Exp(1.2816 * AnkleModel.LatencySpread);
        yield return this.Row("lights out to sleep, min, 50 %", AnkleModel.LatencyMedianMin, e => Quantile.Of(e.Nights.LatencyMin, 0.5), FittedToNights);
        yield return this.Row("lights out to sleep, min, 90 %", latencyP90, e => Quantile.Of(e.Nights.LatencyMin, 0.9), FittedToNights);
        yield return this.Row("awakenings per hour of sleep", AnkleModel.AwakeningsPerHour, e => e.Nights.AwakeningsPerHour, FittedToNights);
        yield return this.Row("awakenings between people, sigma", AnkleModel.AwakeningsSpread, e => e.Nights.AwakeningsSpread, FittedToNights);
        foreach (ModelRow row in this.Quantiles("awakening, min", AnkleModel.AwakeningMin, e => e.Nights.AwakeningMin, SleepAccel))
        {
            yield return row;
        }

        foreach (Truth stage in Enum.GetValues<Truth>()[2..])
        {
            yield return this.Row($"from sleep onset on: {TruthWords.Write(stage)}, part of all", null, e => e.Nights.Share(stage), "follows");
        }

        yield return new("first N1, min, 50 %", AnkleModel.FirstN1MedianMin, null, null, Assumed);
        yield return new("N2 before N3, min, 50 %", AnkleModel.N2BeforeN3MedianMin, null, null, FittedToNights);
        yield return new("N2 before R, min, 50 %", AnkleModel.N2BeforeRMedianMin, null, null, FittedToNights);
        yield return new("first N3, min, 50 %", AnkleModel.FirstN3MedianMin, null, null, FittedToNights);
        yield return new("N3 of the next cycle times", AnkleModel.N3Fading, null, null, FittedToNights);
        yield return new("first R, min, 50 %", AnkleModel.FirstRMedianMin, null, null, FittedToNights);
        yield return new("R of the next cycle longer by, min", AnkleModel.RGrowthMin, null, null, FittedToNights);
        yield return new("stage lengths, sigma", AnkleModel.StageSpread, null, null, Assumed);
    }

    private IEnumerable<ModelRow> Raw()
    {
        yield return new("raw: sum at 25 Hz over band-passed", AnkleModel.SumPerBandPassed, null, MeasuredQuantile(measured?.SumPerBandPassed, 0.5), StressPredict);
        yield return new("raw: part's noise, mg rms per axis", AnkleModel.PartNoiseMilliG, null, null, "MPU6050 data sheet, 400 ug/sqrt(Hz)");
        foreach (double part in LevelParts)
        {
            yield return new($"raw: twitch's largest window, part, {part * 100:0} %", AnkleModel.TwitchTopWindow.At(part), null,
                MeasuredQuantile(measured?.TwitchTopWindow, part), StressPredict);
        }

        foreach (double part in LevelParts)
        {
            yield return new($"raw: large one's largest window, part, {part * 100:0} %", AnkleModel.LargeTopWindow.At(part), null,
                MeasuredQuantile(measured?.LargeTopWindow, part), StressPredict);
        }
    }

    private static double? MeasuredQuantile(List<double>? sample, double part) => sample is null ? null : Quantile.Of(sample, part);
}
