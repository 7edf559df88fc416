using System;
using System.Collections.Generic;
using System.Text;

namespace SockLab.Plots;

/// <summary>
/// Makes path data out of points. Points without a place break the line. Where many points fall on one column of pixels, the first, the lowest, the
/// highest and the last of them are kept, so that a long night is drawn with all its peaks in a small file.
/// </summary>
internal static class LinePath
{
    /// <summary>The line through all points that have a place.</summary>
    /// <param name="x">Pixels, rising.</param>
    /// <param name="y">Pixels; as many as there are <paramref name="x"/>.</param>
    public static string Through(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        StringBuilder path = new();
        int start = 0;
        for (int i = 0; i <= x.Length; i++)
        {
            if (i == x.Length || !double.IsFinite(x[i]) || !double.IsFinite(y[i]))
            {
                AppendRun(path, x[start..i], y[start..i]);
                start = i + 1;
            }
        }

        return path.ToString();
    }

    /// <summary>The area between two lines, closed; points without a place on either line are left out.</summary>
    public static string Between(ReadOnlySpan<double> x, ReadOnlySpan<double> upper, ReadOnlySpan<double> lower)
    {
        List<(double X, double Y)> outline = [];
        List<(double X, double Y)> back = [];
        for (int i = 0; i < x.Length; i++)
        {
            if (double.IsFinite(x[i]) && double.IsFinite(upper[i]) && double.IsFinite(lower[i]))
            {
                outline.Add((x[i], upper[i]));
                back.Add((x[i], lower[i]));
            }
        }

        if (outline.Count < 2)
        {
            return "";
        }

        back.Reverse();
        outline.AddRange(back);
        return Shape([.. outline]);
    }

    /// <summary>A closed shape.</summary>
    public static string Shape(params ReadOnlySpan<(double X, double Y)> corners)
    {
        StringBuilder path = new();
        foreach ((double x, double y) in corners)
        {
            Point(path, path.Length == 0 ? 'M' : 'L', x, y);
        }

        return path.Append('Z').ToString();
    }

    private static void AppendRun(StringBuilder path, ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        int column = 0;
        for (int i = 1; i <= x.Length; i++)
        {
            if (i == x.Length || Math.Floor(x[i]) != Math.Floor(x[column]))
            {
                AppendColumn(path, x[column..i], y[column..i], column == 0);
                column = i;
            }
        }

        if (x.Length == 1)
        {
            path.Append("h0"); // with round caps, a line without length is a dot
        }
    }

    private static void AppendColumn(StringBuilder path, ReadOnlySpan<double> x, ReadOnlySpan<double> y, bool starts)
    {
        int lowest = 0;
        int highest = 0;
        for (int i = 1; i < y.Length; i++)
        {
            lowest = y[i] > y[lowest] ? i : lowest;
            highest = y[i] < y[highest] ? i : highest;
        }

        for (int i = 0; i < x.Length; i++)
        {
            if (i == 0 || i == lowest || i == highest || i == x.Length - 1)
            {
                Point(path, starts ? 'M' : 'L', x[i], y[i]);
                starts = false;
            }
        }
    }

    private static void Point(StringBuilder path, char command, double x, double y) =>
        path.Append(command).Append(SvgText.Number(x)).Append(' ').Append(SvgText.Number(y));
}
