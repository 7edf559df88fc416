using System;
using System.Globalization;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Cli;

/// <summary>Events as lines for a person.</summary>
internal static class EveningText
{
    /// <summary>One line, or null for an event that says nothing new to a person.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="zone">The person's time zone.</param>
    /// <param name="nameOf">What the person calls a sock; null, or an answer of null, leaves the name out.</param>
    public static string? Line(EveningEvent happening, TimeZoneInfo zone, Func<string, string?>? nameOf = null)
    {
        (string Who, string? Text) line = happening switch
        {
            SockSpoke spoke => ("sock", OfSock(spoke, zone)),
            TvLookedAt look => ("tv", OfReading(look.Reading)),
            PauseStepped { Step.Kind: PauseStepKind.Read or PauseStepKind.Checked } stepped => ("tv", stepped.Step.Text),
            PauseStepped stepped => ("bridge", stepped.Step.Text),
            PauseDone done => ("bridge", OfBookmark(done)),
            PauseHeldBack => ("bridge", HeldBack),
            SockSilent silent => ("sock", OfSilence(silent, zone)),
            SockBack back => ("sock", OfReturn(back)),
            _ => ("", null),
        };
        string? name = line.Who == "sock" && SockOf(happening) is string sock ? nameOf?.Invoke(sock) : null;
        return line.Text is null ? null : Line(happening.At, line.Who, name is null ? line.Text : $"{name}: {line.Text}", zone);
    }

    /// <summary>A line of the timeline.</summary>
    public static string Line(DateTimeOffset at, string who, string text, TimeZoneInfo zone) =>
        $"{Clock(at, zone)}  {who,-6}  {text}";

    /// <summary>Time of day, <c>HH:MM:SS</c>.</summary>
    public static string Clock(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Media position, <c>H:MM:SS</c>.</summary>
    public static string Position(TimeSpan position) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)position.TotalHours}:{position.Minutes:00}:{position.Seconds:00}");

    private static string? SockOf(EveningEvent happening) => happening switch
    {
        SockSpoke spoke => spoke.Hearing.Sock,
        SockSilent silent => silent.Sock,
        SockBack back => back.Sock,
        _ => null,
    };

    private static string OfSock(SockSpoke spoke, TimeZoneInfo zone)
    {
        SockReport report = spoke.Hearing.Report;
        string since = spoke.Episode is null ? "" : Clock(spoke.Episode.StillSince, zone);
        string battery = string.Create(CultureInfo.InvariantCulture, $"battery {report.BatteryPercent} %");
        return report.State switch
        {
            SockState.Awake when spoke.Before == SockState.Warning => $"answered: awake ({battery})",
            SockState.Awake when spoke.Before == SockState.Asleep => $"awake again ({battery})",
            SockState.Awake => $"awake ({battery})",
            SockState.Drowsy => $"drowsy ({battery})",
            SockState.Warning => $"still since {since}; asks \"are you awake?\" (episode {report.Episode})",
            SockState.Asleep => $"nobody answered: asleep since {since}",
            SockState.NotWorn when spoke.Before is not (null or SockState.NotWorn) => $"not worn any more ({battery})",
            SockState.NotWorn => $"switched on, not worn yet ({battery})",
            SockState.Fault => $"the sensor does not deliver: no warnings, no pauses until it does ({battery})",
            SockState.Off => "switched off",
            _ => $"{report.State.ToString().ToLowerInvariant()} ({battery})",
        };
    }

    /// <summary>Why a TV was left alone that a sock wanted paused.</summary>
    public const string HeldBack = "The sock asks for a second pause within 2 min, so the TV is left alone; if its wearer sleeps on, its next advert pauses it.";

    /// <summary>That a sock has fallen silent.</summary>
    public static string OfSilence(SockSilent silent, TimeZoneInfo zone) =>
        $"Nothing is heard of the sock since {Clock(silent.LastHeardAt, zone)} (battery {silent.Last.BatteryPercent} % then): charge it, or bring it nearer; nothing is paused meanwhile.";

    /// <summary>That a sock is heard again.</summary>
    public static string OfReturn(SockBack back) =>
        string.Create(CultureInfo.InvariantCulture, $"The sock is heard again after {(int)back.SilentFor.TotalMinutes} min.");

    /// <summary>What a TV said, or why it did not.</summary>
    public static string OfReading(TvReading reading) =>
        reading.Failure != TvFailure.None
            ? reading.Problem ?? "did not answer"
            : reading.State.ToString().ToLowerInvariant()
                + (reading.Title is null ? "" : $" \"{Printable(reading.Title)}\"")
                + (reading.Position is TimeSpan position ? $" at {Position(position)}" : "");

    private static string OfBookmark(PauseDone done) =>
        done.Bookmark is null
            ? "no bookmark: no read told what was playing"
            : $"bookmark {Position(done.Bookmark.Position)}"
                + (done.Bookmark.Title is null ? "" : $" in \"{Printable(done.Bookmark.Title)}\"")
                + $" (sleep began at {Position(done.Bookmark.Onset)})";

    /// <summary>A title comes from the network: control characters would reach the terminal.</summary>
    private static string Printable(string title) =>
        string.Create(Math.Min(title.Length, 120), title, (span, text) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(text[i]) ? '?' : text[i];
            }
        });
}
