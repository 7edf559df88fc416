using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;

namespace TvBridge.Tv.Kodi;

/// <summary>Takes Kodi's results apart. Each value is checked for kind and range; an answer that fails is named, never guessed at.</summary>
internal static class KodiReplies
{
    private const int MostShown = 60;
    private const int MostTitleCharacters = 200;
    private const int MostHours = 100;
    private const int MostSecondsBefore = 10;
    private const int MostPlayers = 32;

    /// <summary>Reads all strings and names once, so that none of them can fail later.</summary>
    /// <exception cref="InvalidOperationException">One is no Unicode text.</exception>
    public static void RequireText(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    _ = property.Name;
                    RequireText(property.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    RequireText(item);
                }

                break;
            case JsonValueKind.String:
                _ = element.GetString();
                break;
        }
    }

    /// <summary>A value as a sentence repeats it.</summary>
    public static string Show(JsonElement element) => element.ValueKind == JsonValueKind.Undefined
        ? "nothing"
        : TvText.Clean(element.GetRawText(), MostShown) ?? "nothing readable";

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static bool TryInteger(JsonElement element, long least, long most, out long number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out number) && number >= least && number <= most;
    }

    /// <summary>A JSON-RPC error: its code, and its message when there is one.</summary>
    public static bool TryError(JsonElement error, out long code, out string? message)
    {
        message = TryText(error, "message");
        code = 0;
        return error.ValueKind == JsonValueKind.Object
            && error.TryGetProperty("code", out JsonElement found)
            && TryInteger(found, int.MinValue, int.MaxValue, out code);
    }

    /// <summary>
    /// Finds the player to pause in the result of Player.GetActivePlayers: the first video, else the first audio. Never a picture: a slide show has no
    /// position to come back to.
    /// </summary>
    /// <param name="result">The result.</param>
    /// <param name="playerId">0..1000, or null when nothing plays.</param>
    public static bool TryPlayer(JsonElement result, out long? playerId)
    {
        playerId = null;
        if (result.ValueKind != JsonValueKind.Array || result.GetArrayLength() > MostPlayers)
        {
            return false;
        }

        List<(string Type, long Id)> players = [];
        foreach (JsonElement player in result.EnumerateArray())
        {
            string? type = TryText(player, "type");
            if (type is null || !player.TryGetProperty("playerid", out JsonElement id) || !TryInteger(id, 0, 1000, out long number))
            {
                return false;
            }

            players.Add((type, number));
        }

        playerId = players
            .Where(player => player.Type is "video" or "audio")
            .OrderByDescending(player => player.Type == "video")
            .Select(player => (long?)player.Id)
            .FirstOrDefault();
        return true;
    }

    /// <summary>The speed in the results of Player.GetProperties and Player.PlayPause: 0 stands still, 1 plays, -32..32 winds.</summary>
    public static bool TrySpeed(JsonElement result, out long speed)
    {
        speed = 0;
        return result.ValueKind == JsonValueKind.Object
            && result.TryGetProperty("speed", out JsonElement found)
            && TryInteger(found, -32, 32, out speed);
    }

    /// <summary>True or false under a name.</summary>
    public static bool TryFlag(JsonElement result, string name, out bool flag)
    {
        flag = false;
        if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty(name, out JsonElement found))
        {
            return false;
        }

        flag = found.ValueKind == JsonValueKind.True;
        return found.ValueKind is JsonValueKind.True or JsonValueKind.False;
    }

    /// <summary>
    /// A time object {hours, minutes, seconds, milliseconds} of 0 to 100 hours. Up to 10 s before 0 count as 0: Kodi 20.1 begins music a moment before its start, as long as
    /// the sound takes to its loudspeaker.
    /// </summary>
    public static bool TryTime(JsonElement result, string name, out TimeSpan time)
    {
        time = default;
        if (result.ValueKind != JsonValueKind.Object
            || !result.TryGetProperty(name, out JsonElement parts)
            || parts.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        if (TryPart(parts, "hours", 0, 0, out _) && TryPart(parts, "minutes", 0, 0, out _)
            && TryPart(parts, "seconds", 1 - MostSecondsBefore, 0, out _) && TryPart(parts, "milliseconds", -999, 0, out _))
        {
            return true;
        }

        if (!TryPart(parts, "hours", 0, MostHours, out long hours)
            || !TryPart(parts, "minutes", 0, 59, out long minutes)
            || !TryPart(parts, "seconds", 0, 59, out long seconds)
            || !TryPart(parts, "milliseconds", 0, 999, out long milliseconds))
        {
            return false;
        }

        time = new TimeSpan(0, (int)hours, (int)minutes, (int)seconds, (int)milliseconds);
        return time <= TimeSpan.FromHours(MostHours);
    }

    /// <summary>The title in the result of Player.GetItem: title, else label, else the file's name; with the show before it when there is one.</summary>
    public static bool TryTitle(JsonElement result, [NotNullWhen(true)] out string? title)
    {
        title = null;
        if (result.ValueKind != JsonValueKind.Object || !result.TryGetProperty("item", out JsonElement item) || item.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        string? name = Clean(item, "title") ?? Clean(item, "label") ?? Clean(FileName(TryText(item, "file")));
        string? show = Clean(item, "showtitle");
        bool isNumbered = TryPart(item, "season", 0, 10_000, out long season) & TryPart(item, "episode", 0, 10_000, out long episode);
        string? series = show is null || !isNumbered ? show : FormattableString.Invariant($"{show} S{season:00}E{episode:00}");
        title = series is null ? name : name is null || name == show ? series : $"{series} {name}";
        title ??= "untitled";
        return true;
    }

    private static bool TryPart(JsonElement parts, string name, long least, long most, out long number)
    {
        number = 0;
        return parts.TryGetProperty(name, out JsonElement found) && TryInteger(found, least, most, out number);
    }

    private static string? TryText(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement found) && found.ValueKind == JsonValueKind.String
            ? found.GetString()
            : null;

    private static string? Clean(JsonElement item, string name) => Clean(TryText(item, name));

    private static string? Clean(string? text) => TvText.Clean(text, MostTitleCharacters);

    /// <summary>What stands after the last slash: the path before it may hold the password of a share.</summary>
    private static string? FileName(string? file) => file?[(file.LastIndexOfAny(['/', '\\']) + 1)..];
}
