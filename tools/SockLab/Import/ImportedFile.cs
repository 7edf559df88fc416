using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Sock.VirtualBoard.Recordings;

namespace SockLab.Import;

/// <summary>The lines of a recording made from a source: comments, header, rows.</summary>
internal sealed class ImportedFile(SourceReader reader, Recording recording, ImportWindow window)
{
    private const string MovementUnit = "movement_mg in mg, the mean of |dx|+|dy|+|dz| from one 25 Hz sample to the next";
    private const string MotionUnit = "x_g, y_g, z_g in g";
    private const int LongestComment = 900;
    private const int SecondsOfADay = 86_400;

    /// <summary>Where rows are missing.</summary>
    public RecordingGaps Gaps { get; } = RecordingGaps.Of(recording, reader.LeastGapS);

    /// <summary>The lines, one after the other.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (string comment in this.Comments())
        {
            yield return "# " + Short(comment);
        }

        bool isMotion = recording.Kind == RecordingKind.Motion;
        yield return isMotion ? MotionReader.Header : "t_s,movement_mg";
        for (int row = 0; row < recording.Count; row++)
        {
            yield return isMotion ? this.MotionRow(row) : this.EpochRow(row);
        }
    }

    /// <summary>A header may say more than a recording's line can hold.</summary>
    private static string Short(string comment) =>
        Encoding.UTF8.GetByteCount(comment) <= LongestComment ? comment : comment[..Math.Min(comment.Length, LongestComment / 4)] + "...";

    private IEnumerable<string> Comments()
    {
        foreach (string line in reader.About())
        {
            yield return line;
        }

        if (window.IsCut)
        {
            string from = SourceText.Text(window.FromS ?? recording.FirstS);
            yield return $"window: {from} to {SourceText.Text(window.ToS ?? recording.LastS + recording.IntervalS + window.ZeroS)} s {reader.ClockName}";
        }

        yield return "rate: " + reader.Rate(recording, this.Gaps);
        TimeSpan? clock = this.ClockStart();
        string since = clock is null ? "s " + (window.FromS is null ? reader.ClockName : "since the window's beginning") : "s since clock_start";
        yield return $"unit: t_s in {since}; {(recording.Kind == RecordingKind.Motion ? MotionUnit : MovementUnit)}";
        if (reader.Conversion is { } conversion)
        {
            yield return "conversion: " + conversion;
        }

        foreach (string note in reader.Notes)
        {
            yield return "mended: " + note;
        }

        if (clock is { } time)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"clock_start: {time:hh\\:mm\\:ss}");
        }

        if (window.BridgeS > 0)
        {
            yield return $"bridge_s: {SourceText.Text(window.BridgeS)}";
        }
    }

    /// <summary>Time of day at the recording's time 0, to the second.</summary>
    private TimeSpan? ClockStart()
    {
        if (reader.ClockAtZero is not { } clock)
        {
            return null;
        }

        double seconds = Math.Round(clock.TotalSeconds + window.ZeroS) % SecondsOfADay;
        return TimeSpan.FromSeconds(seconds < 0 ? seconds + SecondsOfADay : seconds);
    }

    private string EpochRow(int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{recording.TimesS[row]:0.######},{recording.Values[row]:0.###}");

    private string MotionRow(int row)
    {
        ReadOnlySpan<float> triple = recording.Values.Slice(row * 3, 3);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{recording.TimesS[row]:0.######},{triple[0]:0.######},{triple[1]:0.######},{triple[2]:0.######}");
    }
}
