using System;
using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TvBridge.Nights;

/// <summary>Turns an entry into one line of the journal.</summary>
internal static class JournalLineWriter
{
    /// <summary>
    /// Letters of all languages stay readable; control characters, line separators and quotes are escaped, so an entry is one line.
    /// </summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line with its line feed, to be written in one piece.</summary>
    public static byte[] Write(JournalEntry entry)
    {
        ArrayBufferWriter<byte> line = new(256);
        using (Utf8JsonWriter json = new(line, Options))
        {
            json.WriteStartObject();
            WriteTime(json, "at", entry.At);
            json.WriteString("kind", JournalFormat.NameOf(entry.Kind));

            // Every line has these two, so that the lines of one sock or one night are found with the simplest of tools.
            json.WriteString("sock", JournalFormat.Cut(entry.Sock, JournalFormat.MaxSockLength));
            WriteNumberOrNull(json, "episode", entry.Episode);
            WriteSock(json, entry);
            WriteTv(json, entry);
            WriteText(json, "text", entry.Text, JournalFormat.MaxTextLength);
            json.WriteEndObject();
        }

        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }

    private static void WriteSock(Utf8JsonWriter json, JournalEntry entry)
    {
        WriteText(json, "state", entry.State?.ToString(), JournalFormat.MaxSockLength);
        WriteNumber(json, "batteryPercent", entry.BatteryPercent);
        if (entry.StillSince is DateTimeOffset stillSince)
        {
            WriteTime(json, "stillSince", stillSince);
        }
    }

    private static void WriteTv(Utf8JsonWriter json, JournalEntry entry)
    {
        WriteText(json, "tv", entry.Tv, JournalFormat.MaxTitleLength);
        WriteText(json, "tvState", entry.TvState?.ToString(), JournalFormat.MaxSockLength);
        WriteText(json, "outcome", entry.Outcome?.ToString(), JournalFormat.MaxSockLength);
        if (entry.Verified is bool verified)
        {
            json.WriteBoolean("verified", verified);
        }

        WriteNumber(json, "commandsSent", entry.CommandsSent);
        WriteText(json, "title", entry.Title, JournalFormat.MaxTitleLength);
        WriteSeconds(json, "positionS", entry.Position);
        WriteSeconds(json, "durationS", entry.Duration);
        WriteSeconds(json, "bookmarkS", entry.BookmarkPosition);
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset time) =>
        json.WriteString(name, time.ToString(JournalFormat.TimeToWrite, CultureInfo.InvariantCulture));

    private static void WriteText(Utf8JsonWriter json, string name, string? text, int maxLength)
    {
        if (text is not null)
        {
            json.WriteString(name, JournalFormat.Cut(text, maxLength));
        }
    }

    private static void WriteSeconds(Utf8JsonWriter json, string name, TimeSpan? time)
    {
        if (time is TimeSpan known)
        {
            json.WriteNumber(name, known.Ticks / TimeSpan.TicksPerMillisecond / 1000m);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is int known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? number)
    {
        if (number is null)
        {
            json.WriteNull(name);
        }
        else
        {
            WriteNumber(json, name, number);
        }
    }
}
