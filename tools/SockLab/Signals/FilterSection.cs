using System;
using System.Numerics;

namespace SockLab.Signals;

/// <summary>
/// One section of a filter, in transposed direct form II: <c>a0 y[n] = sum b[k] x[n-k] - sum a[k] y[n-k]</c>, with a0 = 1 and as many b as a.
/// </summary>
/// <param name="b">What is taken of the input.</param>
/// <param name="a">What is taken of the output; the first is 1.</param>
internal sealed class FilterSection(double[] b, double[] a)
{
    private readonly double[] state = new double[a.Length];

    /// <summary>Filters one sample.</summary>
    public double Next(double input)
    {
        double output = (b[0] * input) + this.state[0];
        for (int k = 1; k < a.Length; k++)
        {
            // The last place of the state is never written and stays 0.
            this.state[k - 1] = (b[k] * input) - (a[k] * output) + this.state[k];
        }

        return output;
    }

    /// <summary>Forgets all samples.</summary>
    public void Reset() => Array.Clear(this.state);

    /// <summary>How much a tone is amplified; its frequency in radians per sample.</summary>
    public double GainAt(double radians)
    {
        Complex back = Complex.FromPolarCoordinates(1, -radians);
        return Complex.Abs(At(back, b) / At(back, a));
    }

    private static Complex At(Complex back, double[] coefficients)
    {
        Complex sum = Complex.Zero;
        for (int k = coefficients.Length - 1; k >= 0; k--)
        {
            sum = (sum * back) + coefficients[k];
        }

        return sum;
    }
}
