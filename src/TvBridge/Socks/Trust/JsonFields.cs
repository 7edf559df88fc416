using System;
using System.Globalization;
using System.Text.Json;

namespace TvBridge.Socks.Trust;

/// <summary>Reads the values of one object; whatever is of another kind is not there.</summary>
internal static class JsonFields
{
    /// <summary>Instants as they are written: in UTC, to the tenth of a microsecond, so that what is read back is equal to what was written.</summary>
    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    public static string Write(DateTimeOffset instant) => instant.UtcDateTime.ToString(InstantForm, CultureInfo.InvariantCulture);

    public static bool TryText(JsonElement entry, string name, out string text)
    {
        text = "";
        if (!entry.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can spell and text cannot hold.
            return false;
        }
    }

    public static bool TryInstant(JsonElement entry, string name, out DateTimeOffset instant)
    {
        instant = default;
        return TryText(entry, name, out string text)
            && DateTimeOffset.TryParseExact(text, InstantForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
    }

    public static bool TryNumber(JsonElement entry, string name, uint most, out uint number)
    {
        number = 0;
        return entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetUInt32(out number) && number <= most;
    }

    /// <summary>Bytes as pairs of hex digits. False for an odd number of digits, anything else than digits, or more than <paramref name="most"/> bytes.</summary>
    public static bool TryBytes(JsonElement entry, string name, int most, out byte[] bytes)
    {
        bytes = [];
        if (!TryText(entry, name, out string text) || text.Length > 2 * most || text.Length % 2 != 0)
        {
            return false;
        }

        bytes = new byte[text.Length / 2];
        return Convert.FromHexString(text, bytes, out _, out _) == System.Buffers.OperationStatus.Done;
    }
}
