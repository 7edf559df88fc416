using System.Collections.Generic;

namespace SockLab.Import;

/// <summary>A straight line through pairs, by least squares.</summary>
/// <param name="Slope">Rise of y per x.</param>
/// <param name="Intercept">y at x = 0.</param>
internal sealed record LinearFit(double Slope, double Intercept)
{
    /// <summary>Fits; two pairs or more, of different x.</summary>
    public static LinearFit Of(IReadOnlyCollection<(double X, double Y)> pairs)
    {
        double meanX = 0;
        double meanY = 0;
        foreach ((double x, double y) in pairs)
        {
            meanX += x / pairs.Count;
            meanY += y / pairs.Count;
        }

        double squares = 0;
        double products = 0;
        foreach ((double x, double y) in pairs)
        {
            squares += (x - meanX) * (x - meanX);
            products += (x - meanX) * (y - meanY);
        }

        return new LinearFit(products / squares, meanY - (products / squares * meanX));
    }
}
