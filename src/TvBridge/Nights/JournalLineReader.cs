using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using Sock.Detection;
using TvBridge.Rules;
using TvBridge.Tv;

namespace TvBridge.Nights;

/// <summary>
/// Reads one line of the journal. Keys and kinds that are not known are passed over: a newer version may have written them. The first thing
/// that is wrong is kept in <see cref="Damage"/>.
/// </summary>
internal sealed class JournalLineReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    private readonly Dictionary<string, JsonElement> values = [];

    private JournalLineReader()
    {
    }

    /// <summary>What was found and what was expected, as the middle of a sentence about the line; null when the line is in order.</summary>
    public string? Damage { get; private set; }

    /// <summary>Reads a line without its line end. Null, and what is wrong with it, when it is no entry.</summary>
    public static JournalEntry? Read(ReadOnlyMemory<byte> line, out string? damage)
    {
        if (!Utf8.IsValid(line.Span))
        {
            damage = $"is not UTF-8 (found `{Excerpt.Of(line.Span)}`); expected text in UTF-8";
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line, Options);
            JournalLineReader reader = new();
            JournalEntry? entry = document.RootElement.ValueKind == JsonValueKind.Object ? reader.ReadEntry(document.RootElement) : null;
            damage = entry is null ? reader.Damage ?? NoObject(line.Span) : reader.Damage;
            return damage is null ? entry : null;
        }
        catch (JsonException)
        {
            damage = NoObject(line.Span);
            return null;
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half a character shows only when the text is asked for.
            damage = "has a text with half of a character; expected whole ones";
            return null;
        }
    }

    private static string NoObject(ReadOnlySpan<byte> line) =>
        $"is not a JSON object (found `{Excerpt.Of(line)}`); expected one object a line";

    private JournalEntry? ReadEntry(JsonElement root)
    {
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (!this.values.TryAdd(property.Name, property.Value))
            {
                this.Damage = $"has \"{Excerpt.Of(property.Name)}\" twice; expected it once";
                return null;
            }
        }

        JournalEntry entry = this.ReadFields();
        if (entry.Kind is JournalKind.Pause or JournalKind.Pausing)
        {
            // Without these nobody could tell which episode was acted on.
            this.Require("sock", entry.Sock);
            this.Require("episode", entry.Episode);
            this.Require("stillSince", entry.StillSince);
            this.Require(entry.Kind == JournalKind.Pause ? "outcome" : "tv", entry.Kind == JournalKind.Pause ? entry.Outcome : entry.Tv);
        }

        return entry;
    }

    private JournalEntry ReadFields()
    {
        string? kind = this.Text("kind");
        DateTimeOffset? at = this.Time("at");
        this.Require("at", at);
        this.Require("kind", kind);
        return new()
        {
            At = at ?? default,
            Kind = JournalFormat.KindOf(kind ?? string.Empty),
            Sock = this.Text("sock"),
            Episode = (byte?)this.Number("episode", byte.MaxValue),
            State = this.Word<SockState>("state"),
            BatteryPercent = (byte?)this.Number("batteryPercent", 100),
            StillSince = this.Time("stillSince"),
            Tv = this.Text("tv"),
            TvState = this.Word<TvState>("tvState"),
            Outcome = this.Word<PauseOutcome>("outcome"),
            Verified = this.Truth("verified"),
            CommandsSent = this.Number("commandsSent", int.MaxValue),
            Title = this.Text("title"),
            Position = this.Seconds("positionS"),
            Duration = this.Seconds("durationS"),
            BookmarkPosition = this.Seconds("bookmarkS"),
            Text = this.Text("text"),
        };
    }

    private string? Text(string name)
    {
        if (this.Find(name) is not JsonElement value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            this.Refuse(name, value, "a text");
            return null;
        }

        return value.GetString();
    }

    private bool? Truth(string name)
    {
        if (this.Find(name) is not JsonElement value)
        {
            return null;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            this.Refuse(name, value, "true or false");
            return null;
        }

        return value.GetBoolean();
    }

    private int? Number(string name, int max)
    {
        if (this.Find(name) is not JsonElement value)
        {
            return null;
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out int number) || number < 0 || number > max)
        {
            this.Refuse(name, value, $"a whole number of 0..{max}");
            return null;
        }

        return number;
    }

    private TimeSpan? Seconds(string name)
    {
        if (this.Find(name) is not JsonElement value)
        {
            return null;
        }

        // Ten years: longer than anything that plays, and far from what a TimeSpan cannot hold.
        const decimal MaxSeconds = 315_360_000m;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out decimal seconds) || seconds is < 0 or > MaxSeconds)
        {
            this.Refuse(name, value, $"seconds, 0..{MaxSeconds}");
            return null;
        }

        return new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond));
    }

    private DateTimeOffset? Time(string name)
    {
        if (this.Find(name) is not JsonElement value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String
            && DateTimeOffset.TryParseExact(
                value.GetString(), JournalFormat.TimeToRead, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset time))
        {
            return time;
        }

        this.Refuse(name, value, "a time such as 2026-11-21T22:41:30.000+01:00");
        return null;
    }

    private T? Word<T>(string name)
        where T : struct, Enum
    {
        string? text = this.Text(name);
        if (text is null)
        {
            return null;
        }

        if (Array.IndexOf(Enum.GetNames<T>(), text) >= 0)
        {
            return Enum.Parse<T>(text);
        }

        this.Refuse(name, this.values[name], "one of " + string.Join(", ", Enum.GetNames<T>()));
        return null;
    }

    private JsonElement? Find(string name) =>
        this.values.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private void Require(string name, object? value)
    {
        if (value is null)
        {
            this.Damage ??= $"has no \"{name}\"; expected it in every line of its kind";
        }
    }

    private void Refuse(string name, JsonElement found, string expected) =>
        this.Damage ??= $"has \"{name}\": {Excerpt.Of(found.GetRawText())}; expected {expected}";
}
