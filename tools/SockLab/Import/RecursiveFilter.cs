using System;

namespace SockLab.Import;

/// <summary>A linear filter by its coefficients: <c>a0 y[n] = sum b[k] x[n-k] - sum a[k] y[n-k]</c>, with a0 = 1.</summary>
/// <param name="b">What is taken of the input.</param>
/// <param name="a">What is taken of the output; the first is 1.</param>
internal sealed class RecursiveFilter(double[] b, double[] a)
{
    /// <summary>Filters from rest at a constant input: what stood before the first value is taken to have been the same for long.</summary>
    /// <param name="input">Values at the rate the coefficients were made for.</param>
    /// <param name="settleSamples">How long it is run on the first value before.</param>
    public double[] Run(ReadOnlySpan<double> input, int settleSamples)
    {
        double[] state = new double[Math.Max(b.Length, a.Length)];
        double[] output = new double[input.Length];
        for (int i = -settleSamples; i < input.Length; i++)
        {
            double x = input[Math.Max(i, 0)];
            double y = (b[0] * x) + state[0];
            for (int k = 1; k < state.Length; k++)
            {
                state[k - 1] = ((k < b.Length ? b[k] : 0) * x) - ((k < a.Length ? a[k] : 0) * y) + state[k];
            }

            if (i >= 0)
            {
                output[i] = y;
            }
        }

        return output;
    }

    /// <summary>How much of a steady tone's amplitude is left.</summary>
    public double Gain(double toneHz, double rateHz)
    {
        double angle = 2 * Math.PI * toneHz / rateHz;
        return Size(b, angle) / Size(a, angle);
    }

    private static double Size(double[] coefficients, double angle)
    {
        double real = 0;
        double imaginary = 0;
        for (int k = 0; k < coefficients.Length; k++)
        {
            real += coefficients[k] * Math.Cos(k * angle);
            imaginary -= coefficients[k] * Math.Sin(k * angle);
        }

        return Math.Sqrt((real * real) + (imaginary * imaginary));
    }
}
