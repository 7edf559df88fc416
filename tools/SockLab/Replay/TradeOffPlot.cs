using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Sock.VirtualBoard.Recordings;
using SockLab.Evaluation;
using SockLab.Plots;
using Curve = SockLab.Plots.TradeOffCurve;
using EvaluatedCurve = SockLab.Evaluation.TradeOffCurve;

namespace SockLab.Replay;

/// <summary>The trade-off of all families of rules over the nights of a folder, as a chart.</summary>
internal static class TradeOffPlot
{
    /// <summary>False pauses an hour that the project asks for at most.</summary>
    private const double BudgetPerHour = 0.1;

    /// <summary>Noise floor of the device that measured most epoch files, in micro-g.</summary>
    private const int EpochFileFloorMicroG = 2000;

    private const double AnswerProbability = 0.8;
    private const int Repeats = 8;

    /// <summary>Reads the nights of a folder, of recordings or of epoch files.</summary>
    public static (NightSet? Set, string? Problem) Load(string folder, SampleOptions options, TextWriter error) => HoldsEpochFiles(folder)
        ? EpochFiles.Load(folder, "P", EpochFileFloorMicroG)
        : RecordedNights.Load(folder, options, error);

    /// <summary>The chart's text; null where no rule has both a delay and a rate of false pauses.</summary>
    public static string? Draw(NightSet nights, string title, int seed, TextWriter error)
    {
        IReadOnlyList<Candidate> rules = new Candidates(
            new SettingsRecipe(DetectorPresets.Names[0], learnsFloor: false), new Wearer(AnswerProbability, AnswerMode.PerProbe, seed), Repeats).Curves();
        ComparedRow[] rows = LongWork.Run(error, "rules", rules.Count, oneDone => Comparison.Run(nights.Nights, rules, seed, oneDone));

        // The first one is drawn on top.
        Curve[] curves = [.. EvaluatedCurve.Of(rows).Where(curve => curve.Points.Count > 0).Reverse().Select(Of)];
        string people = nights.Nights.Count == 1 ? "1 person" : $"{nights.Nights.Count} people";
        return curves.Length == 0
            ? null
            : TradeOffChart.Draw(
                title,
                string.Create(CultureInfo.InvariantCulture, $"{people}; the sock's questions are answered with probability {AnswerProbability}; bands are 95 % intervals over people"),
                curves,
                [new ChartThreshold("0.1 an hour", BudgetPerHour)]);
    }

    private static Curve Of(EvaluatedCurve curve) => new(
        curve.Family,
        [.. curve.Points.Select(point => point.FalsePausesPerHour)],
        [.. curve.Points.Select(point => point.DelayMedianMin)],
        [.. curve.Points.Select(point => point.DelayMedianBand.Low)],
        [.. curve.Points.Select(point => point.DelayMedianBand.High)],
        [.. curve.Points.Select(point => point.Setting)]);

    /// <summary>By the header of the first file; whatever cannot be read is left to the loader to refuse.</summary>
    private static bool HoldsEpochFiles(string folder)
    {
        string? first = RecordingFolder.Find(folder).Recordings is [var one, ..] ? one : null;
        (byte[]? file, string? _) = first is null ? (null, null) : RecordingReader.TakeFile(first);
        if (file is null)
        {
            return false;
        }

        using RecordingLines lines = new(file);
        string? line = lines.Next();
        while (line is not null && line.StartsWith('#'))
        {
            line = lines.Next();
        }

        return line?.Trim() == EpochFileReader.Header;
    }
}
