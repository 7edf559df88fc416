using System;
using System.Globalization;
using System.Text;
using Sock.Detection;
using TvBridge.Rules;

namespace TvBridge.Cli;

/// <summary>Short words for what was heard, all of it safe to print.</summary>
internal static class ListenText
{
    /// <summary>Longest name that is shown. Characters.</summary>
    public const int MostNameLength = 20;

    // From the signs of East Asia on most take two columns of a terminal.
    private const int FirstWideRune = 0x2E80;

    /// <summary>
    /// Text from the air: what is no letter, digit, sign or space becomes a dot, and what is wider than so many columns is cut. Null for none or an empty one.
    /// </summary>
    public static string? Clean(string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        StringBuilder clean = new();
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isPrintable = Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) || rune.Value == ' ';
            width += isPrintable && rune.Value >= FirstWideRune ? 2 : 1;
            clean.Append(isPrintable ? rune.ToString() : "·");
            if (width > most)
            {
                return Cut(clean.ToString(), most - 1) + '…';
            }
        }

        return clean.ToString();
    }

    /// <summary>A sock's report in a few words.</summary>
    public static string Of(SockReport report)
    {
        string state = report.State switch
        {
            SockState.Warning => $"Warning, still for {Long(report)}",
            SockState.Asleep => $"Asleep, still for {Long(report)}",
            SockState.NotWorn => "Not worn",
            _ => report.State.ToString(),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{state}, battery {report.BatteryPercent} %, episode {report.Episode}");
    }

    /// <summary>How long ago something was: seconds up to two minutes, then minutes and hours.</summary>
    public static string Age(TimeSpan age)
    {
        double seconds = Math.Max(0, Math.Floor(age.TotalSeconds));
        return seconds < 120
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0} s")
            : age.TotalMinutes < 120
                ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(age.TotalMinutes):0} min")
                : string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(age.TotalHours):0} h");
    }

    /// <summary>A signal strength with its unit.</summary>
    public static string Rssi(short? rssiDbm) => rssiDbm is short rssi ? string.Create(CultureInfo.InvariantCulture, $"{rssi} dBm") : "-";

    private static string Cut(string text, int most)
    {
        int width = 0;
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += rune.Value >= FirstWideRune ? 2 : 1;
            if (width > most)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    private static string Long(SockReport report) => (report.AgeIsAtLimit ? "at least " : "") + EveningText.Position(report.StillAge);
}
