using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Tests.Evaluation;

/// <summary>A row of an events file, read as anyone would.</summary>
internal sealed record IndependentEvent(string Person, int Repeat, double T, string Name, string Truth, double? StillSince)
{
    public static List<IndependentEvent> Parse(string csv)
    {
        string[] lines = csv.TrimEnd('\n').Split('\n');
        Xunit.Assert.Equal("person,repeat,t_s,event,truth,still_since_s", lines[0]);
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(f => new IndependentEvent(
            f[0], (int)Number(f[1]), Number(f[2]), f[3], f[4], f[5] == "" ? null : Number(f[5])))];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
