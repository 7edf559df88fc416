using System;
using System.Linq;
using System.Numerics;

namespace SockLab.Import;

/// <summary>Makes a Butterworth band-pass by the bilinear transform, the way every signal toolbox does.</summary>
internal static class ButterworthBandPass
{
    /// <summary>The filter of twice the order between two frequencies.</summary>
    public static RecursiveFilter Make(int order, double lowHz, double highHz, double rateHz)
    {
        double low = Warp(lowHz, rateHz);
        double high = Warp(highHz, rateHz);
        double width = high - low;
        Complex[] poles = new Complex[2 * order];
        Complex gain = Complex.One;
        for (int k = 0; k < order; k++)
        {
            // A pole of the low-pass on the unit circle's left half becomes two of the band-pass.
            Complex half = Complex.FromPolarCoordinates(width / 2, Math.PI * ((2 * k) + order + 1) / (2 * order));
            Complex root = Complex.Sqrt((half * half) - (low * high));
            foreach ((int at, Complex pole) in new[] { (2 * k, half + root), ((2 * k) + 1, half - root) })
            {
                poles[at] = ((2 * rateHz) + pole) / ((2 * rateHz) - pole);
                gain /= (2 * rateHz) - pole;
            }

            gain *= width * 2 * rateHz;
        }

        Complex[] zeros = [.. Enumerable.Range(0, 2 * order).Select(k => k < order ? Complex.One : -Complex.One)];
        return new RecursiveFilter([.. Polynomial(zeros).Select(c => c * gain.Real)], Polynomial(poles));
    }

    private static double Warp(double hz, double rateHz) => 2 * rateHz * Math.Tan(Math.PI * hz / rateHz);

    private static double[] Polynomial(Complex[] roots)
    {
        Complex[] coefficients = new Complex[roots.Length + 1];
        coefficients[0] = Complex.One;
        for (int i = 0; i < roots.Length; i++)
        {
            for (int k = i + 1; k > 0; k--)
            {
                coefficients[k] -= roots[i] * coefficients[k - 1];
            }
        }

        return [.. coefficients.Select(c => c.Real)];
    }
}
