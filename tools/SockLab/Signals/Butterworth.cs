using System;
using System.Numerics;

namespace SockLab.Signals;

/// <summary>
/// Designs Butterworth filters: the prototype's poles lie evenly on the left half of the unit circle (S. Butterworth, On the Theory of Filter Amplifiers,
/// 1930); they are moved to the wanted band and brought to discrete time by the bilinear transform with its frequencies bent beforehand (Oppenheim and
/// Schafer, Discrete-Time Signal Processing, chapter 7).
/// </summary>
internal static class Butterworth
{
    /// <summary>A band-pass from a prototype of this order: twice as many poles. Frequencies in Hz, 0 &lt; low &lt; high &lt; rate / 2.</summary>
    public static RecursiveFilter BandPass(int order, double lowHz, double highHz, double rateHz)
    {
        double low = Bent(lowHz, rateHz);
        double high = Bent(highHz, rateHz);
        double center = Math.Sqrt(low * high);
        double centerRadians = 2 * Math.Atan(center / 2);
        FilterSection[] sections = new FilterSection[order];
        for (int k = 0; 2 * k < order; k++)
        {
            // s is replaced by (ss + center x center) / (width s): each pole becomes two.
            Complex half = Prototype(order, k) * (high - low) / 2;
            Complex root = Complex.Sqrt((half * half) - (center * center));
            Complex upper = Bilinear(half + root);
            Complex lower = Bilinear(half - root);
            if ((2 * k) + 1 == order)
            {
                // The middle pole of an odd order is real; its two belong to one section.
                sections[2 * k] = Section(upper, lower, 0, -1, centerRadians);
                continue;
            }

            sections[2 * k] = Section(upper, Complex.Conjugate(upper), 0, -1, centerRadians);
            sections[(2 * k) + 1] = Section(lower, Complex.Conjugate(lower), 0, -1, centerRadians);
        }

        return new RecursiveFilter(sections);
    }

    /// <summary>A high-pass of even order. Frequency in Hz, below rate / 2.</summary>
    public static RecursiveFilter HighPass(int order, double cornerHz, double rateHz) =>
        OneSided(order, pole => Bent(cornerHz, rateHz) / pole, -2, Math.PI);

    /// <summary>A low-pass of even order. Frequency in Hz, below rate / 2.</summary>
    public static RecursiveFilter LowPass(int order, double cornerHz, double rateHz) =>
        OneSided(order, pole => Bent(cornerHz, rateHz) * pole, 2, 0);

    private static RecursiveFilter OneSided(int order, Func<Complex, Complex> move, double b1, double unitRadians)
    {
        FilterSection[] sections = new FilterSection[order / 2];
        for (int k = 0; k < sections.Length; k++)
        {
            Complex pole = Bilinear(move(Prototype(order, k)));
            sections[k] = Section(pole, Complex.Conjugate(pole), b1, 1, unitRadians);
        }

        return new RecursiveFilter(sections);
    }

    /// <summary>Two poles that make real coefficients, and the zeros that b describes, with the gain 1 at a frequency in radians per sample.</summary>
    private static FilterSection Section(Complex pole, Complex other, double b1, double b2, double unitRadians)
    {
        double[] a = [1, -(pole + other).Real, (pole * other).Real];
        double gain = 1 / new FilterSection([1, b1, b2], a).GainAt(unitRadians);
        return new FilterSection([gain, gain * b1, gain * b2], a);
    }

    /// <summary>The analog frequency that the bilinear transform brings to the wanted one, in radians per sample.</summary>
    private static double Bent(double hz, double rateHz) => 2 * Math.Tan(Math.PI * hz / rateHz);

    private static Complex Prototype(int order, int k) => Complex.FromPolarCoordinates(1, Math.PI * ((2 * k) + order + 1) / (2 * order));

    private static Complex Bilinear(Complex pole) => (2 + pole) / (2 - pole);
}
