using System;
using System.Globalization;
using System.Text.Json;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Recorded;

/// <summary>Reads the lines of a recording. What is wrong with one is told in words that follow "line 17", and nothing is thrown for it.</summary>
internal static class AirLineReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4 };

    /// <summary>Reads the first line. Null, and what is wrong with it, when it is none.</summary>
    public static AirHeader? ReadHeader(ReadOnlyMemory<byte> line, out string? damage) => Read(line, HeaderOf, out damage);

    /// <summary>Reads the line of an advert. Null, and what is wrong with it, when it is none.</summary>
    public static AirLine? ReadAdvert(ReadOnlyMemory<byte> line, out string? damage) => Read(line, AdvertOf, out damage);

    private static T? Read<T>(ReadOnlyMemory<byte> line, ObjectReader<T> read, out string? damage)
        where T : class
    {
        damage = "is no JSON object; expected one object a line";
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement, out damage) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half a character, or bytes that are no UTF-8, show only when the text is asked for.
            damage = "has a text that is no text; expected UTF-8";
            return null;
        }
    }

    private static AirHeader? HeaderOf(JsonElement root, out string? damage)
    {
        damage = null;
        if (TextOf(root, "format") != AirFormat.Name)
        {
            damage = $"has no \"format\": \"{AirFormat.Name}\"; expected a file that 'tvbridge listen --record FILE' wrote";
        }
        else if (!root.TryGetProperty("version", out JsonElement version) || !version.IsInt(1, int.MaxValue, out long number))
        {
            damage = "has no \"version\"; expected 1";
        }
        else if (number > AirFormat.Version)
        {
            damage = $"names version {number} of the format; expected version {AirFormat.Version}, so play it with the newer tvbridge that wrote it";
        }
        else if (!DateTimeOffset.TryParseExact(
            TextOf(root, "startedAt"), AirFormat.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset startedAt))
        {
            damage = "has no \"startedAt\"; expected a time such as 2026-11-21T21:41:30.000Z";
        }
        else
        {
            return new AirHeader(startedAt, TextOf(root, "radio") ?? "");
        }

        return null;
    }

    private static AirLine? AdvertOf(JsonElement root, out string? damage)
    {
        damage = null;
        if (!root.TryGetProperty("tMs", out JsonElement at) || !at.IsInt(0, AirFormat.MostMs, out long atMs))
        {
            damage = $"has no \"tMs\"; expected milliseconds since the start, 0..{AirFormat.MostMs}";
        }
        else if (!SockAddress.TryParse(TextOf(root, "address"), out SockAddress address))
        {
            damage = "has no \"address\"; expected one such as C4:DE:E2:19:2B:7F";
        }
        else if (BytesOf(TextOf(root, "serviceData")) is not byte[] serviceData)
        {
            damage = $"has no \"serviceData\"; expected pairs of hex digits, at most {AirFormat.MostServiceDataBytes}";
        }
        else if (!ReadRssi(root, out short? rssiDbm))
        {
            damage = "has a wrong \"rssiDbm\"; expected a whole number of -128..127, or none";
        }
        else
        {
            return new AirLine(TimeSpan.FromMilliseconds(atMs, 0), address, serviceData, rssiDbm, TextOf(root, "name"));
        }

        return null;
    }

    private static bool ReadRssi(JsonElement root, out short? rssiDbm)
    {
        rssiDbm = null;
        if (!root.TryGetProperty("rssiDbm", out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        bool isRssi = value.IsInt(sbyte.MinValue, sbyte.MaxValue, out long number);
        rssiDbm = (short)number;
        return isRssi;
    }

    private static byte[]? BytesOf(string? hex)
    {
        if (hex is null || hex.Length % 2 != 0 || hex.Length > 2 * AirFormat.MostServiceDataBytes)
        {
            return null;
        }

        byte[] bytes = new byte[hex.Length / 2];
        return Convert.FromHexString(hex, bytes, out _, out _) == System.Buffers.OperationStatus.Done ? bytes : null;
    }

    private static string? TextOf(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool IsInt(this JsonElement value, long least, long most, out long number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out number) && number >= least && number <= most;
    }

    private delegate T? ObjectReader<T>(JsonElement root, out string? damage)
        where T : class;
}
