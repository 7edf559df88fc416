using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using SockLab.Signals;

namespace SockLab.Replay;

/// <summary>The command <c>frontend</c>.</summary>
internal static class FrontEndCommand
{
    // The E4's floor in the reference's measure: what a resting wrist shows there, from 6 to 15 Hz.
    private const double ReferenceFloorMilliG = 2.0;

    private static readonly double[] Thresholds = [1.25, 1.5, 1.75, 2, 4.5, 6];

    private const string Description = """
        Compares the detector's fixed-point front end with a float reference on raw recordings: rank correlation, and how thresholds carry over.

        DIR holds motion recordings (t_s,x_g,y_g,z_g) at 31 Hz or more. x is measured at 25 Hz with the part's noise added; the references are the mean
        of six 5 s standard deviations of |a|, from 6 to 15 Hz and above 0.5 Hz, at the recording's own rate.

        Example:
          socklab frontend stresspredict
        """;

    public static Command Create(TextWriter output, TextWriter error) => FolderCommand.Create(
        "frontend", Description, "A folder with raw recordings.", error, (folder, options) => Compare(folder, options, output, error));

    private static int Compare(string folder, SampleOptions options, TextWriter output, TextWriter error)
    {
        (IReadOnlyList<string> files, string? problem) = RecordingFolder.Find(folder);
        if (problem is not null)
        {
            error.WriteLine(problem);
            return ExitCode.Failed;
        }

        FrontEndComparison comparison = LongWork.Run(error, "recordings", files.Count, oneDone => FrontEndComparison.Of(folder, files, options, oneDone));
        foreach (string refusal in comparison.Refusals)
        {
            error.WriteLine(refusal);
        }

        if (comparison.Recordings.Count > 0)
        {
            WriteCorrelations(comparison, output);
            WriteThresholds(comparison.Pooled, output);
        }

        return comparison.Refusals.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static void WriteCorrelations(FrontEndComparison comparison, TextWriter output)
    {
        output.WriteLine("rank correlation of x with");
        output.WriteLine($"{"recording",-24} {"epochs",7} {"6-15 Hz",9} {"> 0.5 Hz",9}");
        foreach (FrontEndPairs pairs in comparison.Recordings)
        {
            WriteRow(output, pairs.Name, pairs.Movement.Length, pairs.BandCorrelation, pairs.HighCorrelation);
        }

        double[] band = [.. comparison.Recordings.Select(pairs => pairs.BandCorrelation)];
        double[] high = [.. comparison.Recordings.Select(pairs => pairs.HighCorrelation)];
        FrontEndPairs pooled = comparison.Pooled;
        WriteRow(output, "pooled", pooled.Movement.Length, pooled.BandCorrelation, pooled.HighCorrelation);
        WriteRow(output, "median of recordings", null, Quantile.Of(band, 0.5), Quantile.Of(high, 0.5));
        WriteRow(output, "lowest of recordings", null, band.Min(), high.Min());
        if (comparison.OtherForms > 0)
        {
            output.WriteLine(comparison.OtherForms == 1 ? "1 file holds no raw motion and was passed over" : $"{comparison.OtherForms} files hold no raw motion and were passed over");
        }
    }

    private static void WriteThresholds(FrontEndPairs pooled, TextWriter output)
    {
        double[] reference = [.. pooled.BandMilliG.Select(milliG => milliG / ReferenceFloorMilliG)];
        output.WriteLine();
        output.WriteLine(Text($"share of epochs below a threshold in units of the noise floor: reference (F = {ReferenceFloorMilliG:0.0} mg) and x (F0 = {RecordingNight.FloorMicroG / 1000.0:0.0} mg)"));
        output.WriteLine($"{"threshold, F",12} {"reference",10} {"x",8} {"agreement",10} {"kappa",7} {"x/F0 of the same share",23}");
        foreach (double threshold in Thresholds)
        {
            ThresholdAgreement agreement = ThresholdAgreement.Of(reference, pooled.Movement, threshold);
            output.WriteLine(Text($"{threshold,12:0.00} {agreement.ReferenceShare * 100,8:0.0} % {agreement.Share * 100,6:0.0} % ")
                + Text($"{agreement.Agreement * 100,8:0.0} % {agreement.Kappa,7:0.00} {agreement.Matching,23:0.00}"));
        }
    }

    private static void WriteRow(TextWriter output, string name, int? epochs, double band, double high) =>
        output.WriteLine(Text($"{name,-24} {epochs,7} {band,9:0.000} {high,9:0.000}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
