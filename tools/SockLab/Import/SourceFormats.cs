using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SockLab.Import;

/// <summary>Names the formats and tells them apart by a file's first lines.</summary>
internal static class SourceFormats
{
    /// <summary>How many lines of content are enough to tell a format.</summary>
    public const int LinesNeeded = 2;

    /// <summary>The names that <c>--format</c> takes.</summary>
    public const string Names = "walch, mmash, stresspredict, actigraph, geneactiv or applewatch";

    private const string Choose = "expected " + Names + "; name it with --format";

    /// <summary>A format by its name; null for any other word.</summary>
    public static SourceFormat? Parse(string name) => name switch
    {
        "walch" => SourceFormat.Walch,
        "mmash" => SourceFormat.Mmash,
        "stresspredict" => SourceFormat.StressPredict,
        "actigraph" => SourceFormat.ActiGraph,
        "geneactiv" => SourceFormat.GeneActiv,
        "applewatch" => SourceFormat.AppleWatch,
        _ => null,
    };

    /// <summary>The name that <see cref="Parse"/> takes.</summary>
    public static string Name(SourceFormat format) => Enum.GetName(format)!.ToLowerInvariant();

    /// <summary>Tells the format from the first lines that are neither blank nor comments; or says what they look like instead.</summary>
    /// <returns>The format, or the rest of a sentence without its full stop.</returns>
    public static (SourceFormat? Format, string? Wrong) Detect(IReadOnlyList<string> lines)
    {
        string first = lines.Count > 0 ? lines[0].Trim() : "";
        if (ByHeader(first) is { } format)
        {
            return (format, null);
        }

        if (lines.Count > 1 && EmpaticaReader.IsStart(first) && EmpaticaReader.IsRate(lines[1]))
        {
            return (SourceFormat.StressPredict, null);
        }

        if (GeneActivTime.StartsWithTime(first))
        {
            return (SourceFormat.GeneActiv, null);
        }

        string[] fields = first.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == 4 && fields.All(IsNumber) ? (SourceFormat.AppleWatch, null) : (null, Unknown(first, fields));
    }

    private static SourceFormat? ByHeader(string first)
    {
        if (first.Contains(ActiGraphHeader.Mark, StringComparison.Ordinal))
        {
            return SourceFormat.ActiGraph;
        }

        if (first.StartsWith("Device Type", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("Device Identity", StringComparison.OrdinalIgnoreCase)
            || first.Contains("GENEActiv", StringComparison.OrdinalIgnoreCase))
        {
            return SourceFormat.GeneActiv;
        }

        return first switch
        {
            WalchReader.Header => SourceFormat.Walch,
            MotionReader.Header => SourceFormat.StressPredict,
            MmashReader.Header => SourceFormat.Mmash,
            _ => first.StartsWith(MmashReader.Header + ",", StringComparison.Ordinal) ? SourceFormat.Mmash : null,
        };
    }

    private static string Unknown(string first, string[] blankSeparated)
    {
        string found = SourceText.Quote(first);
        if (first == "t_s,movement_mg")
        {
            return $"found the header {found}: an epoch recording already; expected {Names}; look at it with 'socklab show'";
        }

        if (first.StartsWith("start_s,", StringComparison.Ordinal) || (blankSeparated.Length == 2 && blankSeparated.All(IsNumber)))
        {
            return $"found {found}, which are labels; expected a file with motion in it; import that one and name this one with --labels";
        }

        if (first.StartsWith("Accelerometer X", StringComparison.Ordinal) || first.StartsWith("Axis1", StringComparison.Ordinal))
        {
            return $"found {found} on top, columns of ActiGraph without a rate; "
                + "expected the ten header lines above them; export the file again with its header";
        }

        string[] columns = first.Split(',');
        return columns.Length >= 3 && columns.All(IsNumber)
            ? $"found {columns.Length} columns without names in {found}, which could be several formats; {Choose}"
            : $"found {found}, which starts no format known here; {Choose}";
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
