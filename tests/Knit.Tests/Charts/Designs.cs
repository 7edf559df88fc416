using System;
using System.IO;
using System.Linq;
using Knit.Charts;
using Knit.Motifs;
using Knit.Patterns;
using Sock.Tests.Shared;
using Xunit;

namespace Knit.Tests.Charts;

/// <summary>All designs of the repository that have a chart.</summary>
internal static class Designs
{
    private static readonly Pattern[] All =
    [
        .. Directory.GetFiles(RepositoryRoot.File("knitting-patterns"), "*.knit").Order(StringComparer.Ordinal).Select(PatternFile.Read).Where(pattern => pattern.Chart is not null),
    ];

    /// <summary>Names of designs.</summary>
    public static TheoryData<string> Names => [.. All.Select(pattern => pattern.Name)];

    /// <summary>Each design in each size.</summary>
    public static TheoryData<string, string> InEachSize
    {
        get
        {
            TheoryData<string, string> rows = [];
            foreach (Pattern pattern in All)
            {
                foreach (SizeRow size in pattern.Sizes)
                {
                    rows.Add(pattern.Name, size.Name);
                }
            }

            return rows;
        }
    }

    public static Pattern Named(string name) => All.Single(pattern => pattern.Name == name);

    public static Composition Round(string name, string size)
    {
        Pattern pattern = Named(name);
        return Composition.Of(pattern.Chart!, pattern.NumbersOf(new Choice(pattern.Size(size))).Whole("stitches"));
    }

    public static Composition[] Rounds(string name) => [.. Named(name).Sizes.Select(size => Round(name, size.Name))];

    public static ChartDrawing Drawing(string name) => ChartDrawing.Of(Rounds(name), Named(name).Gauge, Named(name).Colorways[0], Named(name).Title);

    public static ChartDrawing Drawing(string name, string size) => ChartDrawing.Of([Round(name, size)], Named(name).Gauge, Named(name).Colorways[0], $"{Named(name).Title}, {size}");
}
