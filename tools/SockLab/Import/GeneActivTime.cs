using System;
using System.Globalization;

namespace SockLab.Import;

/// <summary>Reads GENEActiv's time stamps, <c>2011-05-25 12:00:00:000</c>; a point before the milliseconds, or none, is understood as well.</summary>
internal static class GeneActivTime
{
    private static readonly string[] Forms = ["yyyy-MM-dd HH:mm:ss:fff", "yyyy-MM-dd HH:mm:ss.fff", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>The moment; null for anything else.</summary>
    public static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) ? time : null;

    /// <summary>Whether a line's first field is a time stamp: the rows have begun.</summary>
    public static bool StartsWithTime(string line) => Parse(Fields(line)[0]) is not null;

    /// <summary>The fields of a line, which are separated by commas or tabs.</summary>
    public static string[] Fields(string line) => line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ',');
}
