using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace TvBridge.Cli;

/// <summary>The objects of BTHome devices that are no socks, by the table of https://bthome.io/format/; only to show what is there.</summary>
internal static class ListenObjects
{
    private const byte PacketId = 0x00;
    private const byte TextId = 0x53;
    private const byte RawId = 0x54;
    private const int MostShown = 4;
    private const int MostTextLength = 20;

    private static readonly Dictionary<byte, Kind> Kinds = new Dictionary<byte, Kind>
    {
        [PacketId] = new("packet", 1),
        [0x01] = new("battery", 1, "%"),
        [0x02] = new("temperature", -2, "°C", 2),
        [0x03] = new("humidity", 2, "%", 2),
        [0x04] = new("pressure", 3, "hPa", 2),
        [0x05] = new("illuminance", 3, "lx", 2),
        [0x06] = new("mass", 2, "kg", 2),
        [0x07] = new("mass", 2, "lb", 2),
        [0x08] = new("dew point", -2, "°C", 2),
        [0x09] = new("count", 1),
        [0x0A] = new("energy", 3, "kWh", 3),
        [0x0B] = new("power", 3, "W", 2),
        [0x0C] = new("voltage", 2, "V", 3),
        [0x0D] = new("PM2.5", 2, "µg/m³"),
        [0x0E] = new("PM10", 2, "µg/m³"),
        [0x12] = new("CO2", 2, "ppm"),
        [0x13] = new("VOC", 2, "µg/m³"),
        [0x14] = new("moisture", 2, "%", 2),
        [0x2E] = new("humidity", 1, "%"),
        [0x2F] = new("moisture", 1, "%"),
        [0x3A] = new("button", 1),
        [0x3C] = new("dimmer", 2),
        [0x3D] = new("count", 2),
        [0x3E] = new("count", 4),
        [0x3F] = new("rotation", -2, "°", 1),
        [0x40] = new("distance", 2, "mm"),
        [0x41] = new("distance", 2, "m", 1),
        [0x42] = new("duration", 3, "s", 3),
        [0x43] = new("current", 2, "A", 3),
        [0x44] = new("speed", 2, "m/s", 2),
        [0x45] = new("temperature", -2, "°C", 1),
        [0x46] = new("UV index", 1, "", 1),
        [0x47] = new("volume", 2, "L", 1),
        [0x48] = new("volume", 2, "mL"),
        [0x49] = new("flow", 2, "m³/h", 3),
        [0x4A] = new("voltage", 2, "V", 1),
        [0x4B] = new("gas", 3, "m³", 3),
        [0x4C] = new("gas", 4, "m³", 3),
        [0x4D] = new("energy", 4, "kWh", 3),
        [0x4E] = new("volume", 4, "L", 3),
        [0x4F] = new("water", 4, "L", 3),
        [0x50] = new("timestamp", 4),
        [0x51] = new("acceleration", 2, "m/s²", 3),
        [0x52] = new("gyroscope", 2, "°/s", 3),
        [0x55] = new("stored volume", 4, "L", 3),
        [0x56] = new("conductivity", 2, "µS/cm"),
        [0x57] = new("temperature", -1, "°C"),
        [0x59] = new("count", -1),
        [0x5A] = new("count", -2),
        [0x5B] = new("count", -4),
        [0x5C] = new("power", -4, "W", 2),
        [0x5D] = new("current", -2, "A", 3),
        [0x5E] = new("direction", 2, "°", 2),
        [0x5F] = new("precipitation", 2, "mm", 1),
        [0x60] = new("channel", 1),
        [0x61] = new("rotation", 2, "rpm"),
        [0x62] = new("speed", -4, "m/s", 6),
        [0x63] = new("acceleration", -4, "m/s²", 6),
        [0x64] = new("light level", 1),
        [0xF0] = new("device type", 2),
        [0xF1] = new("firmware", 4),
        [0xF2] = new("firmware", 3),
    }.Concat(Booleans()).ToDictionary();

    /// <summary>The first few objects of plain service data in words; null where they are not in order, or none.</summary>
    /// <param name="serviceData">From the device information on.</param>
    public static string? Describe(ReadOnlySpan<byte> serviceData)
    {
        const int AddressLength = 6;
        bool isPlain = serviceData.Length > 1 && serviceData[0] >> 5 == 2 && (serviceData[0] & 0x01) == 0;
        int start = 1 + (isPlain && (serviceData[0] & 0x02) != 0 ? AddressLength : 0);
        if (!isPlain || start >= serviceData.Length)
        {
            return null;
        }

        List<string> words = [];
        ReadOnlySpan<byte> left = serviceData[start..];
        while (!left.IsEmpty)
        {
            byte id = left[0];
            if (!TryTake(ref left, out string word))
            {
                return null;
            }

            if (id != PacketId)
            {
                words.Add(word);
            }
        }

        string shown = string.Join(", ", words.Take(MostShown));
        return words.Count > MostShown ? $"{shown} and {words.Count - MostShown} more" : shown;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> left, out string word)
    {
        word = "";
        byte id = left[0];
        bool isText = id is TextId or RawId;
        if (isText ? left.Length < 2 : !Kinds.ContainsKey(id))
        {
            return false;
        }

        int head = isText ? 2 : 1;
        int length = isText ? left[1] : Math.Abs(Kinds[id].Bytes);
        if (length > left.Length - head)
        {
            return false;
        }

        ReadOnlySpan<byte> value = left.Slice(head, length);
        word = id switch
        {
            TextId => $"text \"{ListenText.Clean(Encoding.UTF8.GetString(value), MostTextLength)}\"",
            RawId => $"{length} raw bytes",
            _ => Kinds[id].Words(value),
        };
        left = left[(head + length)..];
        return true;
    }

    /// <summary>Ids 0F to 11 and 15 to 2D are one byte, 0 or 1.</summary>
    private static IEnumerable<KeyValuePair<byte, Kind>> Booleans()
    {
        string[] first = ["boolean", "power", "opening"];
        string[] second =
        [
            "battery low", "charging", "CO", "cold", "connectivity", "door", "garage door", "gas", "heat", "light", "lock", "moisture", "motion", "moving",
            "occupancy", "plug", "presence", "problem", "running", "safety", "smoke", "sound", "tamper", "vibration", "window",
        ];
        return first.Select((name, i) => KeyValuePair.Create((byte)(0x0F + i), new Kind(name, 1)))
            .Concat(second.Select((name, i) => KeyValuePair.Create((byte)(0x15 + i), new Kind(name, 1))));
    }

    /// <summary>How an object is read.</summary>
    /// <param name="Name">What it tells.</param>
    /// <param name="Bytes">Its length; negative for a signed number.</param>
    /// <param name="Unit">Its unit.</param>
    /// <param name="Decimals">How many of its decimal digits stand behind the point.</param>
    private sealed record Kind(string Name, int Bytes, string Unit = "", int Decimals = 0)
    {
        public string Words(ReadOnlySpan<byte> value)
        {
            long number = 0;
            for (int i = value.Length - 1; i >= 0; i--)
            {
                number = (number << 8) | value[i];
            }

            if (this.Bytes < 0 && value[^1] >= 0x80)
            {
                number -= 1L << (8 * value.Length);
            }

            decimal unit = new(1, 0, 0, false, (byte)this.Decimals);
            string text = (number * unit).ToString(CultureInfo.InvariantCulture);
            return $"{this.Name} {text}{(this.Unit.Length == 0 ? "" : " " + this.Unit)}";
        }
    }
}
