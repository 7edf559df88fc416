using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Knit.Drawings;

/// <summary>The path of an SVG file, in hundredths of a millimeter at most.</summary>
internal sealed class SvgPath
{
    private readonly StringBuilder text = new();

    /// <summary>A number as it stands in a file.</summary>
    public static string Number(double value)
    {
        string number = Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
        return number == "-0" ? "0" : number;
    }

    public SvgPath Move(Spot to) => this.Add('M', to);

    public SvgPath Line(Spot to) => this.Add('L', to);

    /// <summary>A curve that bends toward a place.</summary>
    public SvgPath Curve(Spot toward, Spot to) => this.Add('Q', toward).Add(' ', to);

    /// <summary>A closed outline.</summary>
    public SvgPath Polygon(IReadOnlyList<Spot> corners)
    {
        this.Polyline(corners);
        this.text.Append('Z');
        return this;
    }

    /// <summary>Lines from place to place. Steps are told from the place before, which is shorter.</summary>
    public SvgPath Polyline(IReadOnlyList<Spot> places)
    {
        (double x, double y) = (Math.Round(places[0].X, 1), Math.Round(places[0].Y, 1));
        this.Move(new Spot(x, y));
        this.text.Append('l');
        for (int i = 1; i < places.Count; i++)
        {
            (double nextX, double nextY) = (Math.Round(places[i].X, 1), Math.Round(places[i].Y, 1));
            this.Step(nextX - x, i > 1);
            this.Step(nextY - y, true);
            (x, y) = (nextX, nextY);
        }

        return this;
    }

    /// <summary>Words of a path as they are.</summary>
    public SvgPath Raw(string words)
    {
        this.text.Append(words);
        return this;
    }

    /// <summary>The path, closed.</summary>
    public string Close() => this.text.Append('Z').ToString();

    /// <inheritdoc/>
    public override string ToString() => this.text.ToString();

    private SvgPath Add(char command, Spot to)
    {
        this.text.Append(command).Append(Number(to.X)).Append(' ').Append(Number(to.Y));
        return this;
    }

    // "1-.5" needs no space before a minus, and no 0 before a point.
    private void Step(double value, bool follows)
    {
        string number = Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
        number = number == "-0" ? "0" : number.StartsWith("0.", StringComparison.Ordinal) ? number[1..] : number.StartsWith("-0.", StringComparison.Ordinal) ? "-" + number[2..] : number;
        this.text.Append(follows && number[0] != '-' ? " " : string.Empty).Append(number);
    }
}
