using SockLab.Evaluation;
using SockLab.Signals;

namespace SockLab.Synthesis;

/// <summary>
/// The stated distributions. A model, not a measurement of ankles: levels and movement bouts of seated wrists (Stress-Predict), sleep stages of a
/// sleep laboratory (sleep-accel), and what nothing at hand tells is marked as assumed. docs/synthesis.md says where each number comes from;
/// <c>socklab synthesize --show-model</c> prints them, with <c>--measure</c> beside what recordings give.
/// Movement is the mean of six 5 s standard deviations of |a|, band-passed 6 to 15 Hz, in mg, with a sensor floor of 2.0 mg unless said otherwise.
/// </summary>
internal static class AnkleModel
{
    /// <summary>Length of an epoch. Seconds.</summary>
    public const int EpochS = 30;

    /// <summary>Epochs of an hour.</summary>
    public const int EpochsPerHour = 3600 / EpochS;

    /// <summary>The noise floor F at which all levels here are given: movement of a limb at rest. mg.</summary>
    public const double NoiseFloorMilliG = 2.0;

    /// <summary>Below this an epoch is still: 1.5 F. mg.</summary>
    public const double StillBelowMilliG = 1.5 * NoiseFloorMilliG;

    /// <summary>From this on an epoch is a large movement, below it and not still a twitch: 4.5 F. mg.</summary>
    public const double LargeFromMilliG = 4.5 * NoiseFloorMilliG;

    /// <summary>Standard deviation of an epoch's noise: six windows of 160 samples, of which the band holds 9/16. Part of F, from counting.</summary>
    public const double NoiseSpread = 0.03;

    /// <summary>Most that a participant's floor may be when it is taken off: one axis with steps of 15.6 mg has 15.6 / sqrt(12). mg.</summary>
    public const double MostFloorOfStepsMilliG = 4.5;

    // --- Bouts of movement while awake (Stress-Predict, floors taken off) ---

    /// <summary>The first epoch of a bout is large. Probability.</summary>
    public const double FirstIsLarge = 0.46;

    /// <summary>A large epoch follows a twitch of the same bout. Probability.</summary>
    public const double LargeAfterTwitch = 0.36;

    /// <summary>A large epoch follows a large one of the same bout. Probability.</summary>
    public const double LargeAfterLarge = 0.70;

    /// <summary>Bouts of a viewer are this part of those of people under test: fitted, so that runs of 1 min come as often as in <see cref="StillRunsPerHour"/>.</summary>
    public const double BoutLengthScale = 0.4;

    // --- Still runs while awake ---

    /// <summary>How much people differ in the length of their still runs: standard deviation of the natural logarithm. Derived, see docs.</summary>
    public const double StillRunSpread = 0.37;

    /// <summary>What makes all people together have the runs of <see cref="StillRunsPerHour"/> in spite of that spread. Fitted.</summary>
    public const double StillRunScale = 0.9;

    /// <summary>Longest still run of somebody awake. Minutes. Assumed.</summary>
    public const double LongestStillRunMin = 60;

    // --- Awake after lights-out ---

    /// <summary>Still runs last this many times longer than before lights-out. Assumed.</summary>
    public const double InBedStillRunFactor = 3;

    /// <summary>Bouts last this part of those before lights-out. Assumed.</summary>
    public const double InBedBoutFactor = 0.5;

    // --- Asleep ---

    /// <summary>Half of the inactive bouts in bed are shorter (PubMed 27096291). Minutes.</summary>
    public const double InactiveBoutMedianMin = 8;

    /// <summary>95 % of the inactive bouts in bed are shorter (PubMed 27096291). Minutes.</summary>
    public const double InactiveBoutP95Min = 53;

    /// <summary>What makes all people together have bouts of those lengths in spite of awakenings, stages and spread. Fitted.</summary>
    public const double InactiveBoutScale = 1.6;

    /// <summary>The part of the spread of inactive bouts that lies between people rather than within one night. Standard deviation of the natural logarithm. Assumed.</summary>
    public const double SleeperSpread = 0.7;

    /// <summary>An epoch of a sleeper's movement is large. Probability. Assumed.</summary>
    public const double SleepMovementIsLarge = 0.4;

    /// <summary>A sleeper's movement goes on for another epoch. Probability. Assumed.</summary>
    public const double SleepMovementGoesOn = 0.35;

    // --- Stages (sleep-accel) ---

    /// <summary>Lights-out to the first epoch of sleep: median. Minutes. Fitted, so that the sleep that lasts begins as late as measured.</summary>
    public const double LatencyMedianMin = 12;

    /// <summary>Spread of the latency between people: standard deviation of the natural logarithm.</summary>
    public const double LatencySpread = 0.5;

    /// <summary>Awakenings per hour of sleep, mean over people. Fitted; two awakenings in a row count as one.</summary>
    public const double AwakeningsPerHour = 2.4;

    /// <summary>How much people differ in that: standard deviation of the natural logarithm.</summary>
    public const double AwakeningsSpread = 0.6;

    /// <summary>Length of the first N1. Minutes, median.</summary>
    public const double FirstN1MedianMin = 3;

    /// <summary>N2 before the deep sleep of a cycle. Minutes, median.</summary>
    public const double N2BeforeN3MedianMin = 22;

    /// <summary>N2 behind it. Minutes, median.</summary>
    public const double N2BeforeRMedianMin = 18;

    /// <summary>Deep sleep of the first cycle. Minutes, median.</summary>
    public const double FirstN3MedianMin = 24;

    /// <summary>Each cycle has this part of the deep sleep of the one before.</summary>
    public const double N3Fading = 0.6;

    /// <summary>REM sleep of the first cycle. Minutes, median.</summary>
    public const double FirstRMedianMin = 10;

    /// <summary>Each cycle has this much more REM sleep. Minutes.</summary>
    public const double RGrowthMin = 5;

    /// <summary>Spread of all stage lengths: standard deviation of the natural logarithm. Assumed.</summary>
    public const double StageSpread = 0.4;

    // --- Raw ---

    /// <summary>Mean |dx|+|dy|+|dz| at 25 Hz of a limb that moves by 1 mg in the measure above.</summary>
    public const double SumPerBandPassed = 3.0;

    /// <summary>The MPU6050's noise behind its 21 Hz low-pass: 400 ug/sqrt(Hz). mg rms per axis.</summary>
    public const double PartNoiseMilliG = 2.3;

    /// <summary>Movement of twitch epochs in mg (Stress-Predict, floors taken off and 2.0 mg put back).</summary>
    public static readonly QuantileTable TwitchMilliG =
        new((0, 3.0), (0.1, 3.6), (0.25, 4.2), (0.5, 5.4), (0.75, 6.8), (0.9, 8.1), (1, 9.0));

    /// <summary>Movement of large epochs in mg (Stress-Predict, likewise).</summary>
    public static readonly QuantileTable LargeMilliG =
        new((0, 9.0), (0.1, 10.4), (0.25, 12.7), (0.5, 18.7), (0.75, 29), (0.9, 47), (0.95, 61), (0.99, 89), (1, 150));

    /// <summary>Movement of still epochs of somebody awake, without the noise's own spread (Stress-Predict, likewise). The top is fitted: a run
    /// below 4 mg, as <see cref="StillRunsPerHour"/> counts them, has epochs above 3 mg now and then.</summary>
    public static readonly QuantileTable AwakeStillMilliG = new((0, 2.0), (0.5, 2.05), (0.75, 2.6), (0.94, 3.0), (1, 3.6));

    /// <summary>Movement of still epochs of a sleeper, without the noise's own spread. Assumed: a sleeper at rest is closer to the floor.</summary>
    public static readonly QuantileTable AsleepStillMilliG = new((0, 2.0), (0.6, 2.0), (0.8, 2.15), (0.95, 2.5), (1, 2.9));

    /// <summary>Epochs of a bout while awake (Stress-Predict), before <see cref="BoutLengthScale"/>.</summary>
    public static readonly QuantileTable BoutEpochs =
        new((0, 1), (0.1, 1), (0.25, 3), (0.5, 7), (0.75, 18), (0.9, 33), (0.95, 40), (1, 80));

    /// <summary>
    /// How often an awake hour has a run of this many minutes below 4 mg (a sleep laboratory, wrist, before lights-out; aggregates). That of half a
    /// minute is extrapolated.
    /// </summary>
    public static readonly (double Minutes, double PerHour)[] StillRunsPerHour =
        [(0.5, 13.3), (1, 7.98), (2, 3.90), (3, 2.40), (5, 1.07), (8, 0.45), (10, 0.29), (15, 0.11)];

    /// <summary>Length of an awakening in minutes (sleep-accel).</summary>
    public static readonly QuantileTable AwakeningMin = new((0, 0.5), (0.5, 0.5), (0.75, 1), (0.9, 2), (0.95, 5), (0.99, 12), (1, 36));

    /// <summary>The part of an epoch's movement that lies in its largest 5 s window: twitch epochs (Stress-Predict).</summary>
    public static readonly QuantileTable TwitchTopWindow = new((0, 0.17), (0.25, 0.21), (0.5, 0.24), (0.75, 0.31), (0.9, 0.41), (1, 0.9));

    /// <summary>Likewise for large epochs.</summary>
    public static readonly QuantileTable LargeTopWindow = new((0, 0.19), (0.25, 0.30), (0.5, 0.37), (0.75, 0.47), (0.9, 0.59), (1, 0.85));

    /// <summary>How the stage changes the length of inactive bouts. Assumed: sleepers lie stillest in deep sleep.</summary>
    public static double StillnessOf(Truth stage) => stage switch
    {
        Truth.SleepN1 => 0.3,
        Truth.SleepN3 => 2,
        Truth.SleepR => 0.8,
        _ => 1,
    };
}
