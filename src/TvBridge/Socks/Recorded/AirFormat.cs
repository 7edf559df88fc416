using System;
using System.Buffers;
using System.Globalization;
using System.Text.Json;
using TvBridge.Socks.Air;

namespace TvBridge.Socks.Recorded;

/// <summary>How a recording of the air is written: one JSON object a line, the first of which tells what it is.</summary>
internal static class AirFormat
{
    /// <summary>What the first line calls the format.</summary>
    public const string Name = "tvbridge-air";

    /// <summary>The version that is written and read.</summary>
    public const int Version = 1;

    /// <summary>Longest line. Bytes, without the line end.</summary>
    public const int MostLineBytes = 8192;

    /// <summary>Longest recording: 1 GiB. Bytes.</summary>
    public const long MostFileBytes = 1L << 30;

    /// <summary>Longest service data, those of an extended advertisement. Bytes.</summary>
    public const int MostServiceDataBytes = 1650;

    /// <summary>Names are written up to this length; Bluetooth allows no longer ones. Characters.</summary>
    public const int MostNameLength = 248;

    /// <summary>Longest time that a line can tell: a year. Milliseconds.</summary>
    public const long MostMs = 366L * 24 * 3600 * 1000;

    /// <summary>How the start is written: in universal time.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Writes the first line, with its line end.</summary>
    public static void WriteHeader(IBufferWriter<byte> output, DateTimeOffset startedAt, string radio)
    {
        using (Utf8JsonWriter json = new(output))
        {
            json.WriteStartObject();
            json.WriteString("format", Name);
            json.WriteNumber("version", Version);
            json.WriteString("startedAt", startedAt.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture));
            json.WriteString("radio", Cut(radio));
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes the line of an advert, with its line end. All but ASCII is escaped, so that nothing from the air reaches a terminal by it.</summary>
    public static void WriteAdvert(IBufferWriter<byte> output, TimeSpan at, in AirAdvert advert)
    {
        using (Utf8JsonWriter json = new(output))
        {
            json.WriteStartObject();
            json.WriteNumber("tMs", (long)at.TotalMilliseconds);
            json.WriteString("address", advert.Address.ToString());
            if (advert.RssiDbm is short rssi)
            {
                json.WriteNumber("rssiDbm", rssi);
            }

            json.WriteString("serviceData", Convert.ToHexString(advert.ServiceData));
            if (advert.Name is string name)
            {
                json.WriteString("name", Cut(name));
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static string Cut(string text) => text.Length <= MostNameLength ? text : text[..MostNameLength];
}
