using System;
using System.Globalization;

namespace Sock.VirtualBoard.Recordings;

/// <summary>Reads one row of either kind into the same place again and again.</summary>
internal sealed class RecordingRow
{
    private const double MostG = 16;
    private const double MostMilliG = 20_000;

    // Seconds since 1970 are fine, milliseconds since 1970 are not.
    private const double MostSeconds = 1e10;

    private readonly string[] columns;
    private readonly RecordingKind kind;

    /// <summary>Prepares for rows of one kind.</summary>
    public RecordingRow(RecordingKind kind)
    {
        this.kind = kind;
        this.columns = (kind == RecordingKind.Motion ? RecordingParser.MotionHeader : RecordingParser.EpochHeader).Split(',');
        this.Values = new float[this.columns.Length - 1];
    }

    /// <summary>Time of the row in seconds.</summary>
    public double TimeS { get; private set; }

    /// <summary>The values of the row that was parsed last.</summary>
    public float[] Values { get; }

    /// <summary>Reads a line; returns null, or what is wrong with it, as the rest of a sentence without its full stop.</summary>
    public string? Parse(string line)
    {
        ReadOnlySpan<char> text = line;
        int fields = text.Count(',') + 1;
        if (fields != this.columns.Length)
        {
            return $"found {fields} {(fields == 1 ? "field" : "fields")} in {FoundText.Quote(line)}; "
                + $"expected {this.columns.Length} ({string.Join(',', this.columns)}); complete or remove the row";
        }

        int column = 0;
        foreach (Range range in text.Split(','))
        {
            string? wrong = this.TakeField(column, text[range]);
            if (wrong is not null)
            {
                return wrong;
            }

            column++;
        }

        return null;
    }

    private string? TakeField(int column, ReadOnlySpan<char> field)
    {
        if (!double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return $"found {FoundText.Quote(field.ToString())} as {this.columns[column]}; expected a number such as 0.25; "
                + "correct or remove the row";
        }

        if (!double.IsFinite(number))
        {
            return $"found {FoundText.Quote(field.ToString())} as {this.columns[column]}; expected a finite number; "
                + "remove the row: a time without data is a gap";
        }

        if (column == 0)
        {
            this.TimeS = number;
            return Math.Abs(number) <= MostSeconds
                ? null
                : this.OutOfRange(column, field, "seconds", "it looks like milliseconds, so divide it by 1,000");
        }

        this.Values[column - 1] = (float)number;
        return this.kind == RecordingKind.Motion ? this.CheckG(column, field, Math.Abs(number)) : this.CheckMovement(column, field, number);
    }

    private string? CheckG(int column, ReadOnlySpan<char> field, double size)
    {
        if (size <= MostG)
        {
            return null;
        }

        string unit = size switch
        {
            <= MostG * 9.81 => "m/s2, so divide it by 9.81",
            <= MostG * 1000 => "mg, so divide it by 1,000",
            _ => "sensor counts, so divide it by 16,384 (at +-2 g)",
        };
        return this.OutOfRange(column, field, "-16 to 16 g", "it looks like " + unit);
    }

    private string? CheckMovement(int column, ReadOnlySpan<char> field, double number)
    {
        if (number is >= 0 and <= MostMilliG)
        {
            return null;
        }

        string next = number < 0
            ? "a sum of absolute values is never negative, so look whether this is a plain axis"
            : "it looks like micro-g or a sum over the epoch, so write the mean per sample in mg";
        return this.OutOfRange(column, field, "0 to 20,000 mg", next);
    }

    private string OutOfRange(int column, ReadOnlySpan<char> field, string expected, string next) =>
        $"found {FoundText.Quote(field.ToString())} as {this.columns[column]}; expected {expected}; {next}";
}
