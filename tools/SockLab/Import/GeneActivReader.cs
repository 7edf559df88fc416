using System;
using System.Collections.Generic;
using System.Globalization;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>GENEActiv's csv of raw data: a hundred lines about device and person, then time, x, y, z in g, light, button and temperature.</summary>
internal sealed class GeneActivReader(string path, ImportWindow window) : SourceReader(path, RecordingKind.Motion, window)
{
    private const int MostHeaderLines = 200;
    private const int RawColumns = 7;
    private const int CompressedColumns = 12;
    private const string Columns = "timestamp,x,y,z,lux,button,temperature";
    private static readonly string[] Axes = ["x", "y", "z"];

    private readonly Dictionary<string, string> about = [];
    private int headerLines;
    private DateTime? first;

    /// <inheritdoc/>
    public override TimeSpan? ClockAtZero => this.first?.TimeOfDay;

    /// <inheritdoc/>
    public override double? StatedHz =>
        this.about.TryGetValue("Measurement Frequency", out string? text)
        && double.TryParse(text.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double hz) && hz > 0 ? hz : null;

    /// <inheritdoc/>
    public override string ClockName => "after the first row";

    /// <inheritdoc/>
    public override IEnumerable<string> About()
    {
        yield return "origin: an export of a GENEActiv, csv of raw data";
        foreach ((string key, string name) in new[]
        {
            ("Subject Code", "participant"), ("Device Location Code", "worn"), ("Device Unique Serial Code", "device"), ("Time Zone", "time_zone"),
        })
        {
            if (this.about.TryGetValue(key, out string? text) && text.Length > 0)
            {
                yield return $"{name}: {text}";
            }
        }

        if (this.first is { } time)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"start: {time:yyyy-MM-ddTHH:mm:ss}");
        }
    }

    /// <inheritdoc/>
    public override string? Take(string line, int number)
    {
        string[] fields = GeneActivTime.Fields(line);
        DateTime? time = GeneActivTime.Parse(fields[0]);
        if (time is null && this.first is null)
        {
            return this.TakeHeader(fields);
        }

        if (fields.Length == CompressedColumns)
        {
            return $"found {CompressedColumns} fields, an epoch-compressed file, whose mean axes hold no movement; expected raw data with "
                + $"{RawColumns} ({Columns}); export the recording again without compression";
        }

        if (fields.Length != RawColumns)
        {
            return SourceText.Fields(fields, line, $"{RawColumns} ({Columns})");
        }

        if (time is null)
        {
            return $"found {SourceText.Quote(fields[0])} as timestamp; expected such as 2011-05-25 12:00:00:010; correct or remove the row";
        }

        this.first ??= time;
        Span<double> triple = stackalloc double[3];
        return SourceText.Triple(fields, 1, Axes, triple) ?? this.Rows.Add(number, (time.Value - this.first.Value).TotalSeconds, triple);
    }

    private string? TakeHeader(string[] fields)
    {
        if (++this.headerLines > MostHeaderLines)
        {
            return $"found {MostHeaderLines} lines and no row that begins with a time; expected 100 lines about the device, then rows of {Columns}; "
                + "export the raw data again";
        }

        // Only the first line of a key counts: notes at the end of the header may repeat anything.
        if (fields.Length > 1)
        {
            this.about.TryAdd(fields[0].Trim(), string.Join(',', fields[1..]).Trim());
        }

        return null;
    }
}
