using System;
using SockLab.Signals;

namespace SockLab.Import;

/// <summary>
/// ActiGraph's counts from raw acceleration, after the published description and coefficients: Neishabouri et al., Quantification of acceleration
/// as activity counts in ActiGraph wearables, Scientific Reports 2022, 12, 11958.
/// </summary>
internal static class ActiGraphAlgorithm
{
    /// <summary>Samples a second that it works on.</summary>
    public const int RateHz = 30;

    // The publication's scale: counts of the filtered acceleration in g.
    private const double CountsPerG = 3.0 / 4096 / (2.6 / 256) * 237.5;
    private const double DeadBand = 4;
    private const double Limit = 128;
    private const int SamplesPerTenth = 3;
    private const int SettleSamples = 36 * RateHz;

    /// <summary>Counts of one axis, one number a second.</summary>
    /// <param name="axisG">Acceleration in g at <see cref="RateHz"/>.</param>
    public static int[] Counts(double[] axisG)
    {
        double[] filtered = BandPass().Run(Array.ConvertAll(axisG, g => Math.Round(g, 3)), SettleSamples);
        int[] counts = new int[filtered.Length / RateHz];
        for (int tenth = 0; tenth < counts.Length * RateHz / SamplesPerTenth; tenth++)
        {
            double sum = 0;
            for (int i = 0; i < SamplesPerTenth; i++)
            {
                double size = Math.Abs(filtered[(tenth * SamplesPerTenth) + i]) * CountsPerG;
                sum += size < DeadBand ? 0 : Math.Floor(Math.Min(size, Limit));
            }

            counts[tenth * SamplesPerTenth / RateHz] += (int)Math.Floor(sum / SamplesPerTenth);
        }

        return counts;
    }

    /// <summary>Amplitude in mg that a steady tone needs for the filter to give one unit.</summary>
    public static double MilliGPerUnit(double toneHz) => 1000 / (BandPass().GainAt(toneHz, RateHz) * CountsPerG);

    /// <summary>Amplitude in mg that a steady tone needs to be counted at all.</summary>
    public static double DeadBandMilliG(double toneHz) => DeadBand * MilliGPerUnit(toneHz);

    private static RecursiveFilter BandPass() => new(new FilterSection(
        [
            -0.009341062898525, -0.025470289659360, -0.004235264826105, 0.044152415456420,
            0.036493718347760, -0.011893961934740, -0.022917390623150, -0.006788163862310,
        ],
        [
            1, -3.63367395910957, 5.03689812757486, -3.09612247819666,
            0.50620507633883, 0.32421701566682, -0.15685485875559, 0.01949130205890,
        ]));
}
