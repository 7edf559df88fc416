using System;
using System.Globalization;
using System.Linq;

namespace SockLab.Import;

/// <summary>
/// The ten lines above the rows of ActiLife's csv: device, rate and date format, serial number, start, length of an epoch (0 for raw data), and a
/// line of dashes at the end.
/// </summary>
internal sealed class ActiGraphHeader
{
    /// <summary>Stands in the first line of every such file.</summary>
    public const string Mark = "Data File Created By ActiGraph";

    private const int MostLines = 20;
    private const string DateFormat = "date format ";

    private int lines;
    private string datePattern = "M/d/yyyy";
    private string startDate = "";
    private TimeSpan? startTime;

    /// <summary>Whether the closing line of dashes was seen.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Samples a second from the first line; null where it does not say, as for counts.</summary>
    public double? RateHz { get; private set; }

    /// <summary>Seconds of an epoch; 0 for raw data.</summary>
    public double EpochS { get; private set; }

    /// <summary>The device's number; empty where it does not say.</summary>
    public string Serial { get; private set; } = "";

    /// <summary>The moment of the first row; null where it does not say.</summary>
    public DateTime? Start => this.ParseDate(this.startDate) + this.startTime;

    /// <summary>Takes a line; returns what is wrong as the rest of a sentence without its full stop.</summary>
    public string? Take(string line)
    {
        if (++this.lines > MostLines)
        {
            return $"found {MostLines} lines and no line of dashes; expected the ten header lines of ActiLife; export the file again";
        }

        if (this.lines == 1)
        {
            return this.TakeFirst(line);
        }

        string text = line.Trim();
        if (text.Length > 10 && text.All(c => c is '-' or ','))
        {
            this.IsComplete = true;
            return null;
        }

        return After(text, "Epoch Period (hh:mm:ss)") is { } period ? this.TakePeriod(period) : this.TakeOther(text);
    }

    /// <summary>A moment in the file's own way of writing dates, or in the international one; null for anything else.</summary>
    public DateTime? ParseTime(string text)
    {
        string[] forms =
        [
            this.datePattern + " H:m:s.FFFFFFF", this.datePattern + " H:m:s", "yyyy-M-d H:m:s.FFFFFFF", "yyyy-M-d'T'H:m:s.FFFFFFF",
        ];
        return DateTime.TryParseExact(text.Trim(), forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time) ? time : null;
    }

    private static string? After(string text, string key) =>
        text.StartsWith(key, StringComparison.OrdinalIgnoreCase) ? text[key.Length..].TrimStart(':', ' ').TrimEnd(',', ' ') : null;

    private string? TakeFirst(string line)
    {
        if (!line.Contains(Mark, StringComparison.Ordinal))
        {
            return $"found {SourceText.Quote(line)}; expected a first line with '{Mark}'; check that this is the format actigraph";
        }

        int format = line.IndexOf(DateFormat, StringComparison.OrdinalIgnoreCase);
        if (format >= 0)
        {
            string pattern = line[(format + DateFormat.Length)..].Split(' ')[0];
            if (pattern.All(c => c is 'd' or 'M' or 'y' or '/' or '.' or '-') && pattern.Contains('y', StringComparison.Ordinal))
            {
                // One letter takes days and months of one digit and of two.
                this.datePattern = pattern.Replace("MM", "M", StringComparison.Ordinal).Replace("dd", "d", StringComparison.Ordinal);
            }
        }

        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int hz = Array.IndexOf(words, "Hz");
        if (hz > 0 && double.TryParse(words[hz - 1], NumberStyles.Float, CultureInfo.InvariantCulture, out double rate) && rate > 0)
        {
            this.RateHz = rate;
        }

        return null;
    }

    private string? TakePeriod(string text)
    {
        if (!TimeSpan.TryParseExact(text, @"h\:m\:s", CultureInfo.InvariantCulture, out TimeSpan period))
        {
            return $"found {SourceText.Quote(text)} as epoch period; expected hh:mm:ss; export the file again";
        }

        this.EpochS = period.TotalSeconds;
        return null;
    }

    private string? TakeOther(string text)
    {
        this.Serial = After(text, "Serial Number") ?? this.Serial;
        this.startDate = After(text, "Start Date") ?? this.startDate;
        if (After(text, "Start Time") is { } time
            && TimeSpan.TryParseExact(time, @"h\:m\:s", CultureInfo.InvariantCulture, out TimeSpan start))
        {
            this.startTime = start;
        }

        if (After(text, "Sample Rate") is { } rate
            && double.TryParse(rate.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double hz) && hz > 0)
        {
            this.RateHz = hz;
        }

        return null;
    }

    private DateTime? ParseDate(string text) =>
        DateTime.TryParseExact(text, this.datePattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) ? date : null;
}
