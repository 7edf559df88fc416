using System.Numerics;

namespace SockLab.Replay;

/// <summary>One section of second order, in transposed direct form II: y = (b0 + b1/z + b2/zz) / (1 + a1/z + a2/zz) x.</summary>
internal sealed class Biquad(double b0, double b1, double b2, double a1, double a2)
{
    private double first;
    private double second;

    /// <summary>Filters one sample.</summary>
    public double Next(double input)
    {
        double output = (b0 * input) + this.first;
        this.first = (b1 * input) - (a1 * output) + this.second;
        this.second = (b2 * input) - (a2 * output);
        return output;
    }

    /// <summary>Forgets all samples.</summary>
    public void Reset() => (this.first, this.second) = (0, 0);

    /// <summary>The section with the pole pair p and its conjugate and the zeros that b describes, with the gain 1 at a frequency in radians per sample.</summary>
    public static Biquad Of(Complex pole, double b1, double b2, double unitRadians)
    {
        double a1 = -2 * pole.Real;
        double a2 = (pole.Real * pole.Real) + (pole.Imaginary * pole.Imaginary);
        double gain = 1 / new Biquad(1, b1, b2, a1, a2).GainAt(unitRadians);
        return new Biquad(gain, gain * b1, gain * b2, a1, a2);
    }

    /// <summary>How much a tone is amplified; its frequency in radians per sample.</summary>
    public double GainAt(double radians)
    {
        Complex back = Complex.FromPolarCoordinates(1, -radians);
        Complex above = b0 + (b1 * back) + (b2 * back * back);
        Complex below = 1 + (a1 * back) + (a2 * back * back);
        return Complex.Abs(above / below);
    }
}
