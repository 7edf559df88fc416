using System;

namespace SockLab.Synthesis;

/// <summary>Two Butterworth filters of second order in a row, high-pass 6 Hz and low-pass 15 Hz, for a series at one rate.</summary>
internal sealed class BandPass
{
    private const double LowHz = 6;
    private const double HighHz = 15;

    private readonly double[] highPass;
    private readonly double[] lowPass;

    /// <param name="rateHz">Samples a second, more than 30.</param>
    public BandPass(double rateHz)
    {
        this.highPass = Design(LowHz, rateHz, isHighPass: true);
        this.lowPass = Design(HighHz, rateHz, isHighPass: false);
    }

    /// <summary>The filtered series; what comes before its beginning is taken to be its first value.</summary>
    public double[] Filter(ReadOnlySpan<double> series)
    {
        double[] high = Run(series, this.highPass, series.Length > 0 ? series[0] : 0, 0);
        return Run(high, this.lowPass, 0, 0);
    }

    // The bilinear transform, with the corner moved so that it falls on the wanted frequency; b0, b1, b2, a1, a2.
    private static double[] Design(double cornerHz, double rateHz, bool isHighPass)
    {
        double w = Math.Tan(Math.PI * cornerHz / rateHz);
        double scale = 1 / (1 + (Math.Sqrt(2) * w) + (w * w));
        double b0 = isHighPass ? scale : w * w * scale;
        double b1 = isHighPass ? -2 * b0 : 2 * b0;
        return [b0, b1, b0, 2 * ((w * w) - 1) * scale, (1 - (Math.Sqrt(2) * w) + (w * w)) * scale];
    }

    private static double[] Run(ReadOnlySpan<double> series, double[] filter, double inputBefore, double outputBefore)
    {
        double[] result = new double[series.Length];
        double x1 = inputBefore;
        double x2 = inputBefore;
        double y1 = outputBefore;
        double y2 = outputBefore;
        for (int i = 0; i < series.Length; i++)
        {
            double y = (filter[0] * series[i]) + (filter[1] * x1) + (filter[2] * x2) - (filter[3] * y1) - (filter[4] * y2);
            (x2, x1) = (x1, series[i]);
            (y2, y1) = (y1, y);
            result[i] = y;
        }

        return result;
    }
}
