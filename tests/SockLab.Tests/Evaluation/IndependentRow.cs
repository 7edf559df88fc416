using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Tests.Evaluation;

/// <summary>A row of an epoch file, read as anyone would.</summary>
internal sealed record IndependentRow(int T, double? X, string Truth)
{
    public static List<IndependentRow> Parse(string csv) =>
        [.. csv.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select(line => line.Split(','))
            .Select(f => new IndependentRow(int.Parse(f[0], CultureInfo.InvariantCulture), f[1] == "" ? null : double.Parse(f[1], CultureInfo.InvariantCulture), f[2]))];
}
