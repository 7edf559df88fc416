using System;
using System.Collections.Generic;
using System.Numerics;

namespace SockLab.Replay;

/// <summary>
/// Butterworth filters as sections of second order. Design: the prototype's poles lie evenly on the left half of the unit circle (S. Butterworth, On the
/// Theory of Filter Amplifiers, 1930); they are moved to the wanted band and brought to discrete time by the bilinear transform with its frequencies
/// bent beforehand (Oppenheim and Schafer, Discrete-Time Signal Processing, chapter 7).
/// </summary>
internal sealed class Butterworth
{
    private readonly List<Biquad> sections = [];

    private Butterworth()
    {
    }

    /// <summary>A band-pass from a prototype of even order: twice as many poles. Frequencies in Hz, 0 &lt; low &lt; high &lt; rate / 2.</summary>
    public static Butterworth BandPass(int order, double lowHz, double highHz, double rateHz)
    {
        Butterworth filter = new();
        double low = Bent(lowHz, rateHz);
        double high = Bent(highHz, rateHz);
        double width = high - low;
        double center = Math.Sqrt(low * high);
        double centerRadians = 2 * Math.Atan(center / 2);
        for (int k = 0; k < order / 2; k++)
        {
            // s is replaced by (ss + center x center) / (width s): each pole becomes two.
            Complex half = Prototype(order, k) * width / 2;
            Complex root = Complex.Sqrt((half * half) - (center * center));
            filter.sections.Add(Biquad.Of(Bilinear(half + root), 0, -1, centerRadians));
            filter.sections.Add(Biquad.Of(Bilinear(half - root), 0, -1, centerRadians));
        }

        return filter;
    }

    /// <summary>A high-pass of even order. Frequency in Hz, below rate / 2.</summary>
    public static Butterworth HighPass(int order, double cornerHz, double rateHz)
    {
        Butterworth filter = new();
        double corner = Bent(cornerHz, rateHz);
        for (int k = 0; k < order / 2; k++)
        {
            filter.sections.Add(Biquad.Of(Bilinear(corner / Prototype(order, k)), -2, 1, Math.PI));
        }

        return filter;
    }

    /// <summary>Filters one sample.</summary>
    public double Next(double input)
    {
        double output = input;
        foreach (Biquad section in this.sections)
        {
            output = section.Next(output);
        }

        return output;
    }

    /// <summary>Forgets all samples.</summary>
    public void Reset() => this.sections.ForEach(section => section.Reset());

    /// <summary>How much a tone is amplified.</summary>
    public double GainAt(double hz, double rateHz)
    {
        double gain = 1;
        foreach (Biquad section in this.sections)
        {
            gain *= section.GainAt(2 * Math.PI * hz / rateHz);
        }

        return gain;
    }

    /// <summary>The analog frequency that the bilinear transform brings to the wanted one, in radians per sample.</summary>
    private static double Bent(double hz, double rateHz) => 2 * Math.Tan(Math.PI * hz / rateHz);

    private static Complex Prototype(int order, int k) => Complex.FromPolarCoordinates(1, Math.PI * ((2 * k) + order + 1) / (2 * order));

    private static Complex Bilinear(Complex pole) => (2 + pole) / (2 - pole);
}
