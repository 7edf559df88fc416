using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sock.Firmware.Log;
using SockLab.Replay;

namespace SockLab.Import;

/// <summary>The lines of the files that are made of a session.</summary>
internal sealed class NightFile(NightSession session, DateTime? started)
{
    /// <summary>Name of the recording.</summary>
    public string Name => this.Stem + ".csv";

    /// <summary>Name of the labels.</summary>
    public string LabelsName => RecordingNames.LabelsOf(this.Name);

    private string Stem => string.Create(CultureInfo.InvariantCulture, $"night-{session.Number}") + (session.Repeat == 1 ? "" : $"-{session.Repeat}");

    /// <summary>The recording: comments, header, a row for each measured epoch.</summary>
    public IEnumerable<string> Lines()
    {
        uint first = NightPage.Number(session.Pages[0], 0);
        uint last = NightPage.Number(session.Pages[^1], 0);
        yield return $"# origin: night log of a sock, session {session.Number}, {session.Pages.Count} pages from {first} to {last}";
        if (started is { } time)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"# started: {time:yyyy-MM-dd HH:mm:ss}");
        }

        yield return $"# rate: one epoch each {NightPage.EpochSeconds} s; {session.NotMeasured} were not measured and are left out";
        yield return $"# unit: t_s in s since the session began{(started is null ? "" : " at clock_start")}; movement_mg in mg, the mean of |dx|+|dy|+|dz| from one 25 Hz sample to the next";
        yield return "# conversion: one byte for each epoch, in steps of 3 to 6 %; the noise of the sensor is in it";
        yield return string.Create(CultureInfo.InvariantCulture, $"# {SampleOptions.PartNoiseComment}: {SampleOptions.PartNoiseMilliG}");
        if (this.Battery() is { } battery)
        {
            yield return "# battery: " + battery;
        }

        yield return "# licence: none given";
        if (started is { } clock)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"# clock_start: {clock:HH:mm:ss}");
        }

        yield return "t_s,movement_mg";
        foreach ((int startS, int movementMicroG) in session.Epochs)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{startS},{movementMicroG / 1000m:0.###}");
        }
    }

    /// <summary>The labels.</summary>
    public IEnumerable<string> LabelLines() => session.Labels
        .Select(label => string.Create(CultureInfo.InvariantCulture, $"{label.StartS},{label.EndS},{label.Name}"))
        .Prepend(LabelFile.Header);

    private string? Battery()
    {
        byte[] known = [.. session.Pages.Select(page => NightPage.BatteryPercent(page, 0)).Where(percent => percent != NightPage.Unknown)];
        return known.Length == 0 ? null : $"{known[0]} % in the first page, {known[^1]} % in the last";
    }
}
