using System;

namespace Knit.Images;

/// <summary>
/// What a color-blind reader sees of a color. The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency"
/// (IEEE Transactions on Visualization and Computer Graphics 15(6), 2009) for severity 1.0; they hold for linear light, not for the numbers in a file.
/// </summary>
public static class ColorVision
{
    private static readonly double[] Protanopia = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998];
    private static readonly double[] Deuteranopia = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881];
    private static readonly double[] Tritanopia = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900];

    /// <summary>The color that <paramref name="color"/> looks like, in the nearest that a screen can show.</summary>
    public static Rgb AsSeen(Rgb color, Vision vision)
    {
        (double red, double green, double blue) = LightAsSeen(color, vision);
        return new Rgb(Encode(red), Encode(green), Encode(blue));
    }

    /// <summary>Relative luminance as WCAG 2.2 defines it, of the color as it is seen: 0 black to 1 white.</summary>
    public static double Luminance(Rgb color, Vision vision = Vision.Normal)
    {
        (double red, double green, double blue) = LightAsSeen(color, vision);
        return (0.2126 * red) + (0.7152 * green) + (0.0722 * blue);
    }

    private static (double Red, double Green, double Blue) LightAsSeen(Rgb color, Vision vision)
    {
        (double red, double green, double blue) = (Decode(color.R), Decode(color.G), Decode(color.B));
        if (vision == Vision.Normal)
        {
            return (red, green, blue);
        }

        double[] m = vision switch
        {
            Vision.Protanopia => Protanopia,
            Vision.Deuteranopia => Deuteranopia,
            Vision.Tritanopia => Tritanopia,
            _ => throw new ArgumentOutOfRangeException(nameof(vision)),
        };

        // Some colors fall outside of what a screen shows; there the eye is given the nearest, as the authors do.
        double Row(int first) => Math.Clamp((m[first] * red) + (m[first + 1] * green) + (m[first + 2] * blue), 0, 1);
        return (Row(0), Row(3), Row(6));
    }

    private static double Decode(byte value)
    {
        double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static byte Encode(double light)
    {
        double part = light <= 0.0031308 ? light * 12.92 : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055;
        return (byte)Math.Round(part * 255);
    }
}
